import type { Check } from '../check';
import { check, dayOf, kindAndValue, refusal, shown } from '../check';

const BLOCK_ROWS = 500;
const BLOCK_COLUMNS = 20;
const LONG_TEXT = 30_000;

/** What cells make of values. */
export const cellChecks: readonly Check[] = [
  check('cells.empty', 'Sel kosong terbaca sebagai teks kosong.', 'string ', (scratch) =>
    kindAndValue(scratch.cells()),
  ),
  check(
    'cells.typed-text',
    'Teks angka yang ditulis skrip menjadi angka.',
    'number 12',
    (scratch) => kindAndValue(scratch.cells().setValues([['0012']])),
  ),
  check(
    'cells.typed-number',
    'Angka cara Indonesia yang ditulis sebagai teks menjadi angka.',
    'number 1234.5',
    (scratch) => kindAndValue(scratch.cells().setValue('1.234,5')),
  ),
  check('cells.typed-date', 'Teks tanggal menjadi tanggal.', '2026-03-05 00:00', (scratch) =>
    dayOf(scratch, scratch.cells().setValue('2026-03-05')),
  ),
  check('cells.typed-formula', 'Teks yang diawali = menjadi rumus.', 'number 3', (scratch) =>
    kindAndValue(scratch.cells().setValue('=1+2')),
  ),
  check(
    'cells.plain-text',
    'Dalam sel dengan format teks, teks tetap seperti ditulis.',
    '0012|=1+2|1/2|1.234,5',
    (scratch) =>
      scratch
        .cells(4)
        .setNumberFormat('@')
        .setValues([['0012'], ['=1+2'], ['1/2'], ['1.234,5']])
        .getValues()
        .join('|'),
  ),
  check('cells.lines', 'Ganti baris di dalam sel dipertahankan.', 'a\nb', (scratch) =>
    String(scratch.cells().setNumberFormat('@').setValue('a\nb').getValues()[0]?.[0]),
  ),
  check('cells.long-text', 'Teks 30.000 karakter disimpan utuh.', String(LONG_TEXT), (scratch) => {
    const text = `|${'x'.repeat(LONG_TEXT - 1)}`;
    const read = scratch.cells().setValue(text).getValues()[0]?.[0];
    return read === text ? String(LONG_TEXT) : String(String(read).length);
  }),
  check(
    'cells.cleared',
    'Teks kosong mengosongkan sel dan menyisakan formatnya.',
    ' 0012',
    (scratch) => {
      const range = scratch.cells().setNumberFormat('@').setValue('7').setValue('');
      return `${shown(range)} ${shown(range.setValue('0012'))}`;
    },
  ),
  check(
    'cells.number-format',
    'Format angka ditulis cara Inggris dan tampil cara Indonesia.',
    '1.234,50',
    (scratch) => shown(scratch.cells().setNumberFormat('#,##0.00').setValue(1234.5)),
  ),
  check(
    'cells.percent',
    'Format angka pada tiap sel berlaku sendiri-sendiri.',
    '12,5%|3',
    (scratch) =>
      scratch
        .cells(2)
        .setNumberFormats([['0.0%'], ['0']])
        .setValues([[0.125], [3]])
        .getDisplayValues()
        .join('|'),
  ),
  check(
    'cells.date-format',
    'Nama bulan tampil dalam bahasa Indonesia.',
    '5 Maret 2026',
    (scratch) => shown(scratch.cells().setNumberFormat('d mmmm yyyy').setValue('2026-03-05')),
  ),
  check('cells.ragged', 'Data yang tidak seukuran dengan rentang ditolak.', 'ditolak', (scratch) =>
    refusal(() => scratch.cells(2).setValues([['a', 'b']])),
  ),
  check('cells.no-rows', 'Rentang tanpa baris ditolak.', 'ditolak', ({ sheet }) =>
    refusal(() => sheet().getRange(1, 1, 0, 1)),
  ),
  check('cells.error', 'Galat rumus terbaca sebagai teks yang diawali #.', '#', (scratch) => {
    const value = kindAndValue(scratch.cells().setFormula('=1/0'));
    return value.startsWith('string #') ? `# (${value})` : value;
  }),
  check(
    'cells.block',
    'Sepuluh ribu sel ditulis dan dibaca sekaligus.',
    '10000',
    ({ sheet, now }) => {
      const begun = now();
      const row = Array.from({ length: BLOCK_COLUMNS }, (_, column) => column);
      const block = sheet()
        .getRange(400, 3, BLOCK_ROWS, BLOCK_COLUMNS)
        .setValues(Array.from({ length: BLOCK_ROWS }, () => row));
      const count = block
        .getValues()
        .flat()
        .filter((value) => typeof value === 'number').length;
      return `${String(count)} (${String(now() - begun)} ms)`;
    },
  ),
];
