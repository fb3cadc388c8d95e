import { formatDate } from '../../calendar/format-date';
import { blocks, heading, paragraph, reference, request } from '../blocks';
import type { ReportFacts } from '../facts';
import { howMany, yearFigure } from '../figures';
import type { Block } from '../model';
import type { Words } from '../words';
import { enumerate, plain, say } from '../words';
import {
  agreementBudgetTable,
  agreementTable,
  hasFormulas,
  keyIndicatorTable,
} from './agreement-tables';
import { budgetPlan } from './budget-plan';
import { strategicPlan } from './strategic-plan';

const noIndicators = (facts: ReportFacts): Block =>
  request(`sasaran dan indikator Perjanjian Kinerja ${facts.owner}`);

const parties = (facts: ReportFacts): Words =>
  facts.report === 'KPU'
    ? say`Perjanjian Kinerja memuat janji ${facts.satker} kepada pimpinan yang lebih tinggi untuk mencapai target yang terukur dengan anggaran yang tersedia.`
    : say`Perjanjian Kinerja Sekretariat memuat janji Sekretaris kepada Ketua ${facts.satker} untuk mencapai target yang terukur dengan anggaran yang tersedia.`;

const keyIndicators = (facts: ReportFacts): readonly Block[] => {
  const content = keyIndicatorTable(facts);
  return blocks(
    heading(2, 'Indikator Kinerja Utama', 'indikator-kinerja-utama'),
    content === null
      ? noIndicators(facts)
      : paragraph(
          say`Keberhasilan sasaran tersebut diukur dengan ${howMany(facts.performance.total, 'indikator')}. ${hasFormulas(facts) ? 'Cara menghitung, sumber data,' : 'Sumber data'} dan penanggung jawabnya disajikan pada ${reference('tabel-iku')}.`,
        ),
    content,
    content === null || hasFormulas(facts)
      ? null
      : request('cara menghitung setiap indikator kinerja'),
  );
};

/** A reason typed as a sentence of its own becomes the end of another. */
const asClause = (reason: string): string => {
  const text = reason
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.;,]+$/u, '');
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
};

/** Dates and reasons of the changes; the targets that follow are those after the last one. */
const revisions = ({ revisions: changes }: ReportFacts): Block | null => {
  if (changes.length === 0) return null;
  const told = [...changes]
    .sort((first, second) => (first.date < second.date ? -1 : 1))
    .map(
      ({ date, reason }) => `pada tanggal ${formatDate(date)} dengan alasan ${asClause(reason)}`,
    );
  return paragraph(
    say`Perjanjian Kinerja tersebut diubah ${enumerate(told.map(plain))}. Target yang disajikan dan yang menjadi dasar penghitungan capaian adalah target setelah perubahan.`,
  );
};

const agreement = (facts: ReportFacts): readonly Block[] => {
  const promises = agreementTable(facts, 'tabel-pk');
  const budget = agreementBudgetTable(facts, 'tabel-pk-anggaran');
  return blocks(
    heading(2, `Perjanjian Kinerja Tahun ${facts.year.year}`, 'perjanjian-kinerja'),
    paragraph(parties(facts)),
    revisions(facts),
    promises === null
      ? noIndicators(facts)
      : paragraph(
          say`Target tahun ${yearFigure(facts.year.year)} untuk setiap indikator disajikan pada ${reference('tabel-pk')}.`,
        ),
    promises,
    budget === null
      ? null
      : paragraph(
          say`Anggaran yang menyertai perjanjian tersebut disajikan pada ${reference('tabel-pk-anggaran')}.`,
        ),
    budget,
  );
};

/** BAB II Perencanaan Kinerja, sections A–D (PermenPANRB 53/2014 Lampiran II). */
export const chapter2 = (facts: ReportFacts): readonly Block[] =>
  blocks(
    heading(1, 'PERENCANAAN KINERJA', 'bab-perencanaan'),
    strategicPlan(facts),
    keyIndicators(facts),
    agreement(facts),
    budgetPlan(facts),
  );
