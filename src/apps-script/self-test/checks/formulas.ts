import type { Check, Scratch } from '../check';
import { check, kindAndValue, shown } from '../check';

const formula =
  (text: string) =>
  (scratch: Scratch): string =>
    kindAndValue(scratch.cells().setFormula(text));

/** What formulas do in a workbook with the Indonesian locale. */
export const formulaChecks: readonly Check[] = [
  check(
    'formulas.separator',
    'Titik koma memisahkan argumen rumus.',
    'number 2',
    formula('=IF(1=1;2;3)'),
  ),
  check(
    'formulas.functions',
    'Nama fungsi bahasa Inggris berlaku.',
    'number 6',
    formula('=MIN(9;MAX(0;ROUND(SUM(1;2;3)/COUNT(1;2)*2;2)))'),
  ),
  check(
    'formulas.logic',
    'AND dan ISNUMBER bekerja di dalam IF.',
    'string benar',
    formula('=IF(AND(ISNUMBER(1);"a"="A");"benar";"salah")'),
  ),
  check(
    'formulas.empty-result',
    'Rumus dapat menghasilkan teks kosong.',
    'string ',
    formula('=IF(1=2;1;"")'),
  ),
  check(
    'formulas.fraction',
    'Pembagian menghasilkan pecahan dan tampil dengan koma.',
    '0,5',
    (scratch) => shown(scratch.cells().setFormula('=1/2')),
  ),
  check(
    'formulas.number-in-text',
    'Angka di dalam teks terbaca dengan tanda desimal tab.',
    'number 4.5',
    formula('=IFERROR(VALUE(SUBSTITUTE(TRIM(SUBSTITUTE("≤ 4,5";"≤";""));",";MID(1/2;2;1)));"")'),
  ),
  check('formulas.read-back', 'Rumus terbaca kembali seperti ditulis.', '=IF(1=1;2;3)', (scratch) =>
    String(scratch.cells().setFormula('=IF(1=1;2;3)').getFormulas()[0]?.[0]),
  ),
  check(
    'formulas.block',
    'Rumus satu blok ditulis sekaligus; teks kosong mengosongkan sel.',
    '3||4',
    (scratch) =>
      scratch
        .cells(3)
        .setFormulas([['=1+2'], [''], ['=2+2']])
        .getValues()
        .join('|'),
  ),
  check(
    'formulas.other-tab',
    'Rumus dapat menunjuk tab lain dengan spasi dalam nama.',
    'number 7',
    (scratch) => {
      const source = scratch.cells().setValue(7);
      return formula(`='${scratch.sheet().getName()}'!A${String(source.getRow())}`)(scratch);
    },
  ),
  check(
    'formulas.shift',
    'Rumus mengikuti baris yang disisipkan di atasnya.',
    '=SUM(A2:A3)',
    ({ sheet }) => {
      const last = sheet().getMaxRows();
      sheet().insertRowsAfter(last, 1);
      const range = sheet().getRange(1, 5, 1, 1).setFormula('=SUM(A1:A2)');
      sheet().insertRowsBefore(1, 1);
      return String(
        sheet()
          .getRange(range.getRow() + 1, 5, 1, 1)
          .getFormulas()[0]?.[0],
      );
    },
  ),
  check(
    'formulas.counted-row',
    'Rumus yang tampak kosong dihitung sebagai baris berisi.',
    'ya',
    ({ sheet }) => {
      const row = sheet().getMaxRows();
      sheet().getRange(row, 1, 1, 1).setFormula('=IF(1=2;1;"")');
      return sheet().getLastRow() === row ? 'ya' : `tidak (${String(sheet().getLastRow())})`;
    },
  ),
];
