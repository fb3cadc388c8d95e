import { blocks, heading, placeholder } from '../blocks';
import { agreementBudgetTable, agreementTable } from '../chapter-2/agreement-tables';
import type { ReportFacts } from '../facts';
import type { Block } from '../model';
import { narrative } from '../narrative';

/** The signed agreement: its tables, and room for the scan. */
export const agreementAnnex = (facts: ReportFacts): readonly Block[] =>
  blocks(
    heading(2, `Perjanjian Kinerja Tahun ${facts.year.year}`, 'lampiran-perjanjian-kinerja'),
    agreementTable(facts, 'tabel-lampiran-pk'),
    agreementBudgetTable(facts, 'tabel-lampiran-pk-anggaran'),
    placeholder('Tempat salinan Perjanjian Kinerja yang telah ditandatangani'),
  );

/** The action plan, when the office has one. */
export const actionPlanAnnex = (facts: ReportFacts): readonly Block[] => {
  const own = narrative(facts, 'rencana-aksi');
  return own.length === 0
    ? []
    : [heading(2, `Rencana Aksi Tahun ${facts.year.year}`, 'lampiran-rencana-aksi'), ...own];
};
