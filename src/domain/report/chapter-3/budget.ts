import type { Activity } from '../../budget/activity';
import {
  absorptionOf,
  budgetByDivision,
  budgetByProgram,
  budgetByQuarter,
  spendingOf,
} from '../../budget/summary';
import { fieldOf } from '../../year/place';
import { activityName } from '../analysis/7-activities';
import { blocks, heading, list, paragraph, reference, request } from '../blocks';
import { quarterChart, spendingChart } from '../charts';
import type { ReportFacts } from '../facts';
import { columnPlaces, howMany, percentFigure, yearFigure } from '../figures';
import type { Block } from '../model';
import { money, rupiah } from '../money';
import { brief, isBlank, linked } from '../prose';
import type { Words } from '../words';
import { italic, plain, say, sentences } from '../words';
import {
  divisionTable,
  hasQuarters,
  kegiatanBudgetTable,
  programTable,
  quarterTable,
} from './budget-tables';

/** Absorption below which the worksheet asks for an obstacle (handbook of the monitoring worksheet). */
const lowAbsorption = 90;

/** Pagu, spending, what is left and how much was absorbed; `amount` writes the two large sums. */
export const spendingSentence = (facts: ReportFacts, amount: typeof money): Words => {
  const { activities, budget } = facts;
  const pagu = columnPlaces(activities, 'pagu');
  const spent = columnPlaces(activities, 'realisasi');
  if (budget.absorptionPercent === null) {
    return plain('Belum ada pagu yang tercatat sehingga penyerapan anggaran belum dapat dihitung.');
  }
  return sentences(
    say`Dari pagu sebesar ${amount(facts, budget.pagu, 'pagu', pagu)}, anggaran yang direalisasikan sebesar ${amount(facts, budget.realisasi, 'belanja', spent)} atau ${percentFigure(budget.absorptionPercent, 'penyerapan', [...pagu, ...spent])}.`,
    budget.remaining < 0
      ? say`Realisasi tersebut melampaui pagu sebesar ${rupiah(facts, -budget.remaining, 'sisa-pagu', [...pagu, ...spent])} dan perlu diperiksa kembali.`
      : say`Sisa anggaran sebesar ${rupiah(facts, budget.remaining, 'sisa-pagu', [...pagu, ...spent])}.`,
  );
};

/** The same as a look back, for the conclusion. */
export const spendingConclusion = (facts: ReportFacts): Words => {
  const { activities, budget } = facts;
  if (budget.absorptionPercent === null || budget.remaining < 0) {
    return spendingSentence(facts, rupiah);
  }
  const pagu = columnPlaces(activities, 'pagu');
  const spent = columnPlaces(activities, 'realisasi');
  return say`Anggaran yang digunakan sebesar ${rupiah(facts, budget.realisasi, 'belanja', spent)}, yaitu ${percentFigure(budget.absorptionPercent, 'penyerapan', [...pagu, ...spent])} dari pagu ${rupiah(facts, budget.pagu, 'pagu', pagu)}.`;
};

const versionSentence = (facts: ReportFacts): readonly Block[] =>
  facts.year.office.budgetDocument === ''
    ? [request('nomor, revisi, dan tanggal DIPA yang menjadi dasar pagu')]
    : [
        paragraph(
          say`Pagu yang digunakan adalah pagu menurut ${facts.year.office.budgetDocument}.`,
        ),
      ];

const scopeSentence = (facts: ReportFacts): Words => {
  const names = budgetByProgram(facts.year, facts.activities).map(
    (group) => group.name || group.code,
  );
  if (facts.year.policy.showWholeBudget) {
    return plain('Bagian ini menyajikan seluruh anggaran satuan kerja.');
  }
  return names.length === 0
    ? []
    : say`Bagian ini menyajikan anggaran ${names.join(' dan ')} yang dipertanggungjawabkan dalam laporan ini.`;
};

const divisionSentence = (facts: ReportFacts): Words => {
  const groups = budgetByDivision(facts.year, facts.activities)
    .filter((group) => group.total.absorptionPercent !== null)
    .sort(
      (one, other) => (other.total.absorptionPercent ?? 0) - (one.total.absorptionPercent ?? 0),
    );
  const [best] = groups;
  const worst = groups[groups.length - 1];
  if (groups.length < 2 || best === undefined || worst === undefined) return [];
  const percent = (group: typeof best) =>
    percentFigure(
      group.total.absorptionPercent ?? 0,
      'penyerapan',
      columnPlaces(group.activities, 'pagu', 'realisasi'),
    );
  if (best.total.absorptionPercent === worst.total.absorptionPercent) {
    return say`Penyerapan semua divisi sama, yaitu ${percent(best)}.`;
  }
  return say`Penyerapan tertinggi terdapat pada ${best.name || best.code} (${percent(best)}) dan terendah pada ${worst.name || worst.code} (${percent(worst)}).`;
};

const quarterSentence = (facts: ReportFacts): Words => {
  if (!hasQuarters(facts))
    return plain('Rincian realisasi setiap triwulan belum diisi pada kertas kerja.');
  const quarters = budgetByQuarter(facts.activities);
  const total = quarters.reduce((sum, amount) => sum + amount, 0);
  const largest = Math.max(...quarters);
  const name = ['I', 'II', 'III', 'IV'][quarters.indexOf(largest)] ?? '';
  const share = absorptionOf(total, largest);
  if (share === null) return [];
  const places = columnPlaces(facts.activities, 'tw1', 'tw2', 'tw3', 'tw4');
  const shown =
    facts.budget.pagu === 0
      ? []
      : say`Realisasi setiap triwulan disajikan pada ${reference('tabel-realisasi-triwulan')}.`;
  return sentences(
    shown,
    say`Belanja terbesar terjadi pada Triwulan ${name}, yaitu ${percentFigure(share, 'penyerapan', places)} dari seluruh realisasi tahun ${yearFigure(facts.year.year)}.`,
  );
};

/** Where the whole text of an activity stands. */
const MATRIX = 'matriks kertas kerja pada lampiran';

const isLow = (activity: Activity): boolean => {
  const spent = spendingOf(activity);
  const percent =
    activity.pagu === null || spent === null ? null : absorptionOf(activity.pagu, spent);
  return percent !== null && percent < lowAbsorption;
};

const lowItem = (activity: Activity): Words => {
  const percent = absorptionOf(activity.pagu ?? 0, spendingOf(activity) ?? 0) ?? 0;
  const places = [fieldOf(activity.place, 'pagu'), fieldOf(activity.place, 'realisasi')];
  const printed = percentFigure(percent, 'penyerapan', places);
  if (isBlank(activity.obstacles)) {
    return say`${activityName(activity)} (${printed}): kendala belum dicatat.`;
  }
  return sentences(
    say`${activityName(activity)} (${printed}): ${linked(brief(activity.obstacles, MATRIX))}`,
    isBlank(activity.solutions)
      ? []
      : say`${italic('Tindak lanjut:')} ${linked(brief(activity.solutions, MATRIX))}`,
  );
};

const lowSpending = (facts: ReportFacts): readonly Block[] => {
  const low = facts.activities.filter(isLow);
  if (low.length === 0) return [];
  const limit = percentFigure(lowAbsorption, 'kebijakan');
  const what = low.every(({ solutions }) => isBlank(solutions))
    ? 'Kendalanya'
    : 'Kendala dan tindak lanjutnya';
  return blocks(
    paragraph(
      say`Penyerapan ${howMany(low.length, 'kegiatan')} berada di bawah ${limit}. ${what} diuraikan sebagai berikut.`,
    ),
    list('bullet', low.map(lowItem)),
  );
};

const tables = (facts: ReportFacts): readonly Block[] => {
  const divisions = divisionSentence(facts);
  return blocks(
    paragraph(
      say`Realisasi menurut program disajikan pada ${reference('tabel-realisasi-program')}, menurut kegiatan dan rincian output pada ${reference('tabel-realisasi-kegiatan')}, serta menurut divisi pada ${reference('tabel-realisasi-divisi')}.`,
    ),
    programTable(facts),
    spendingChart(facts),
    kegiatanBudgetTable(facts),
    divisions.length === 0 ? null : paragraph(divisions),
    divisionTable(facts),
    paragraph(quarterSentence(facts)),
    quarterTable(facts),
    quarterChart(facts),
    lowSpending(facts),
  );
};

/** Section B: spending behind the performance (PermenPANRB 53/2014 Lampiran II). */
export const budgetRealisation = (facts: ReportFacts): readonly Block[] =>
  blocks(
    heading(2, 'Realisasi Anggaran', 'realisasi-anggaran'),
    paragraph(sentences(scopeSentence(facts), spendingSentence(facts, money))),
    facts.activities.length === 0
      ? request('kegiatan, pagu, dan realisasi anggaran pada kertas kerja divisi')
      : blocks(versionSentence(facts), tables(facts)),
  );
