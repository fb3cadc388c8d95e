import { blocks, column, headerRow, heading, paragraph, request, row, table } from '../blocks';
import type { EvidenceEntry } from '../evidence';
import type { ReportFacts } from '../facts';
import { divisionName } from '../facts';
import { figure } from '../figures';
import type { Block, Row } from '../model';
import { cellText, oneLine } from '../prose';
import { plain } from '../words';

const entryRow = (facts: ReportFacts, entry: EvidenceEntry): Row =>
  row(
    [figure(`B-${entry.number}`, 'nomor', [entry.place])],
    cellText(entry.text),
    plain(oneLine(entry.subject) || '–'),
    plain(divisionName(facts.year, entry.divisionId)),
  );

/** All evidence that the report cites as `[B-n]`. */
export const evidenceAnnex = (facts: ReportFacts): readonly Block[] => {
  const content = table({
    key: 'tabel-bukti',
    caption: 'Daftar Bukti Dukung',
    columns: [column(2, 'center'), column(8), column(7), column(6)],
    header: [headerRow('Nomor', 'Bukti Dukung', 'Indikator/Kegiatan', 'Divisi')],
    rows: facts.evidence.entries.map((entry) => entryRow(facts, entry)),
  });
  return blocks(
    heading(2, 'Daftar Bukti Dukung', 'lampiran-bukti'),
    content === null
      ? request('bukti dukung indikator dan kegiatan pada kertas kerja divisi')
      : paragraph(plain('Nomor bukti dirujuk dalam uraian dan tabel laporan ini.')),
    content,
  );
};
