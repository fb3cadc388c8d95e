import type { ChecklistAnswer, ChecklistGroup, ChecklistItem } from '../../review/checklist';
import { CHECKLIST } from '../../review/checklist';
import { blocks, column, headerRow, heading, paragraph, row, sectionRow, table } from '../blocks';
import type { Block, Row } from '../model';
import { figure } from '../figures';
import { cellText } from '../prose';
import type { Words } from '../words';
import { plain } from '../words';

const groupNames: Readonly<Record<ChecklistGroup, string>> = {
  format: 'I. Format',
  mekanisme: 'II. Mekanisme Penyusunan',
  substansi: 'III. Substansi',
};

const mark = (answer: ChecklistAnswer | undefined, value: ChecklistAnswer['value']): Words =>
  plain(answer?.value === value ? '✓' : '');

const itemRow = (item: ChecklistItem, answers: readonly ChecklistAnswer[]): Row => {
  const answer = answers.find((given) => given.itemId === item.id);
  return row(
    [figure(item.id, 'nomor')],
    [figure(item.text, 'peraturan')],
    mark(answer, 'ya'),
    mark(answer, 'tidak'),
    mark(answer, 'tidak-berlaku'),
    cellText(answer?.note ?? ''),
  );
};

/**
 * The review checklist as the office's own check, with the answers given so far. It is no statement of
 * the internal auditor, so no such statement is printed.
 */
export const checklistAnnex = (answers: readonly ChecklistAnswer[]): readonly Block[] => {
  const groups: readonly ChecklistGroup[] = ['format', 'mekanisme', 'substansi'];
  return blocks(
    heading(2, 'Formulir Checklist Reviu', 'lampiran-checklist'),
    paragraph(
      plain(
        'Checklist ini digunakan dalam koreksi internal sebelum laporan ditandatangani dan bukan merupakan pernyataan reviu aparat pengawasan intern pemerintah.',
      ),
    ),
    table({
      key: 'tabel-checklist',
      caption: 'Checklist Reviu Laporan Kinerja',
      columns: [
        column(2, 'center'),
        column(12),
        column(2, 'center'),
        column(2, 'center'),
        column(3, 'center'),
        column(6),
      ],
      header: [headerRow('No', 'Pernyataan', 'Ya', 'Tidak', 'Tidak Berlaku', 'Catatan')],
      rows: groups.flatMap((group) => [
        sectionRow(6, plain(groupNames[group])),
        ...CHECKLIST.filter((item) => item.group === group).map((item) => itemRow(item, answers)),
      ]),
    }),
  );
};
