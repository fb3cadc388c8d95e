import type { BudgetGroup } from '../../budget/summary';
import { budgetByKegiatan, budgetByProgram } from '../../budget/summary';
import { narrativeNames } from '../../year/narrative-names';
import {
  blocks,
  column,
  headerRow,
  heading,
  labelledTotal,
  paragraph,
  reference,
  request,
  row,
  sectionRow,
  table,
} from '../blocks';
import type { ReportFacts } from '../facts';
import { columnPlaces, count, howMany, rupiahCell } from '../figures';
import type { Block, Row, Table } from '../model';
import { money } from '../money';
import { narrative } from '../narrative';
import { plain, say, sentences } from '../words';
import { textOrDash } from './agreement-tables';

const kegiatanRow = (group: BudgetGroup): Row =>
  row(
    plain(group.code),
    textOrDash(group.name),
    [count(group.total.count)],
    rupiahCell(group.total.pagu, 'pagu', columnPlaces(group.activities, 'pagu')),
  );

const programRows = (group: BudgetGroup): readonly Row[] => [
  sectionRow(4, plain(group.name === '' ? group.code : `${group.code} ${group.name}`)),
  ...budgetByKegiatan(group.activities).map(kegiatanRow),
  labelledTotal(
    'Jumlah program',
    2,
    [count(group.total.count)],
    rupiahCell(group.total.pagu, 'pagu', columnPlaces(group.activities, 'pagu')),
  ),
];

const planTable = (facts: ReportFacts): Table | null =>
  table({
    key: 'tabel-rencana-anggaran',
    caption: `Rencana Anggaran Tahun ${facts.year.year} menurut Program dan Kegiatan`,
    columns: [column(2), column(9), column(2, 'center'), column(4, 'right')],
    header: [headerRow('Kode', 'Program/Kegiatan', 'Jumlah Rincian', 'Pagu (Rp)')],
    rows: budgetByProgram(facts.year, facts.activities).flatMap(programRows),
  });

const opening = (facts: ReportFacts): Block => {
  const { activities, budget, year } = facts;
  if (budget.pagu === 0) {
    return paragraph(
      plain(
        'Belum ada pagu yang tercatat pada kertas kerja divisi untuk program yang dipertanggungjawabkan dalam laporan ini.',
      ),
    );
  }
  const amount = money(facts, budget.pagu, 'pagu', columnPlaces(activities, 'pagu'));
  return paragraph(
    sentences(
      say`Untuk mencapai target tersebut, ${facts.owner} mengelola pagu sebesar ${amount} yang terbagi ke dalam ${howMany(activities.length, 'rincian kegiatan')} sebagaimana ${reference('tabel-rencana-anggaran')}.`,
      year.office.budgetDocument === ''
        ? []
        : say`Pagu tersebut bersumber dari ${year.office.budgetDocument}.`,
    ),
  );
};

/** Section D: what the money was planned for, with the version of the budget document. */
export const budgetPlan = (facts: ReportFacts): readonly Block[] =>
  blocks(
    heading(2, narrativeNames['rencana-anggaran'], 'rencana-anggaran'),
    opening(facts),
    facts.year.office.budgetDocument === ''
      ? request('nomor, revisi, dan tanggal DIPA yang menjadi dasar pagu')
      : null,
    narrative(facts, 'rencana-anggaran'),
    planTable(facts),
  );
