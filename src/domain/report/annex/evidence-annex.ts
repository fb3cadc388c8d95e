import {
  blocks,
  column,
  headerRow,
  heading,
  paragraph,
  request,
  row,
  sectionRow,
  table,
} from '../blocks';
import { evidenceNumber } from '../evidence';
import type { EvidenceEntry } from '../evidence';
import type { ReportFacts } from '../facts';
import { divisionName } from '../facts';
import { figure } from '../figures';
import type { Block, Row } from '../model';
import { cellText, oneLine } from '../prose';
import { plain } from '../words';

const columns = [column(2, 'center'), column(8), column(9)];

const entryRow = (entry: EvidenceEntry): Row =>
  row(
    [figure(evidenceNumber(entry), 'nomor', [entry.place])],
    cellText(entry.text),
    plain(oneLine(entry.subject) || '–'),
  );

/** Evidence of indicators stands first, that of activities below the name of their division. */
const sectionOf = (facts: ReportFacts, entry: EvidenceEntry): string =>
  facts.results.some(({ indicator }) => indicator.id === entry.ownerId)
    ? 'Indikator Kinerja'
    : `Kegiatan ${divisionName(facts.year, entry.divisionId)}`;

const rowsOf = (facts: ReportFacts): readonly Row[] =>
  facts.evidence.entries.flatMap((entry, index, entries) => {
    const before = entries[index - 1];
    const section = sectionOf(facts, entry);
    const opens = before === undefined || sectionOf(facts, before) !== section;
    return opens
      ? [sectionRow(columns.length, plain(section)), entryRow(entry)]
      : [entryRow(entry)];
  });

/** All evidence that the report cites as `[B-n]`. */
export const evidenceAnnex = (facts: ReportFacts): readonly Block[] => {
  const content = table({
    key: 'tabel-bukti',
    caption: 'Daftar Bukti Dukung',
    columns,
    header: [headerRow('Nomor', 'Bukti Dukung', 'Indikator/Kegiatan')],
    rows: rowsOf(facts),
  });
  return blocks(
    heading(2, 'Daftar Bukti Dukung', 'lampiran-bukti'),
    content === null
      ? request('bukti dukung indikator dan kegiatan pada kertas kerja divisi')
      : paragraph(plain('Nomor bukti dirujuk dalam uraian dan tabel laporan ini.')),
    content,
  );
};
