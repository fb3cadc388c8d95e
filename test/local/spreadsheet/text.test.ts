import fc from 'fast-check';
import { aWorkbook, cell, reopened, tab, type OpenWorkbook } from './a-workbook';

/** Text as people and machines write it: no control characters but tab and line breaks, no broken pairs. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('=1+1', "'kutip", '0012', '1/2', '_x0041_', '_x005F_x000D_', '{#tag}', '<w:p>'),
  )
  // eslint-disable-next-line no-control-regex -- these very characters are meant
  .map((text) => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''));

const columnOf = (book: OpenWorkbook, rows: number): unknown[] =>
  tab(book).getRange(1, 1, rows, 1).getValues().flat();

describe('a cell with the format @', () => {
  test('gives any text back as it was written, now and after save and re-open', async () => {
    const texts = fc.sample(anyText, { numRuns: 400, seed: 2024 });
    const book = await aWorkbook();
    const range = tab(book).getRange(1, 1, texts.length, 1).setNumberFormat('@');
    range.setValues(texts.map((text) => [text]));
    expect(columnOf(book, texts.length)).toEqual(texts);
    expect(range.getDisplayValues().flat()).toEqual(texts);
    expect(columnOf(await reopened(book), texts.length)).toEqual(texts);
  });

  test.each([
    ['formula-like text', '=HYPERLINK("http://contoh.id";"klik")'],
    ['markup', '<w:p>{#rows}{/rows}</w:p> & "kutip"'],
    ['emoji and right-to-left text', '👩‍👩‍👧 مرحبا \u202Eabc\u202C'],
    ['spaces and line breaks', '  a\tb\nc\r\nd  '],
    ['text that looks like the escape of the file format', '_x000D_ _x0041_'],
    ['50,000 characters', 'é'.repeat(50_000)],
    ['40,000 emoji halves', '😀'.repeat(20_000)],
    ['many characters that need an escape', '\r'.repeat(40_000)],
  ])('keeps %s through save and re-open', async (_, text) => {
    const book = await aWorkbook();
    cell(tab(book), 1, 1).setNumberFormat('@').setValue(text);
    const again = await reopened(await reopened(book));
    expect(columnOf(again, 1)).toEqual([text]);
    expect(cell(tab(again), 1, 1).getFormulas()).toEqual([['']]);
  });

  test('loses control characters, which no file can hold, and broken halves of characters', async () => {
    const book = await aWorkbook();
    cell(tab(book), 1, 1).setNumberFormat('@').setValue('a\u0000b\u001Fc\uD800d\uDC00');
    expect(columnOf(book, 1)).toEqual(['abc\uFFFDd\uFFFD']);
    expect(columnOf(await reopened(book), 1)).toEqual(['abc\uFFFDd\uFFFD']);
  });
});
