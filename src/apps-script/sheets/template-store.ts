import type { KeptTemplate } from '../../application/template-port';
import type { Sheet, Spreadsheet } from '../../platform/spreadsheet';

const TAB = 'Templat';

const HEADING = 'Templat laporan milik kantor; jangan diubah';

/** Rows above the pieces: the heading and the digest of the file. */
const HEAD_ROWS = 2;

/** A cell of Google takes 50,000 characters, one of Excel 32,767: a downloaded workbook keeps the file whole. */
const PIECE = 30_000;

/** Before each cell below the heading, so that none is taken for a formula or a number. */
const MARK = '|';

const piecesOf = (base64: string): readonly string[] =>
  Array.from({ length: Math.ceil(base64.length / PIECE) }, (_, index) =>
    base64.slice(index * PIECE, (index + 1) * PIECE),
  );

const makeTab = (spreadsheet: Spreadsheet): Sheet =>
  spreadsheet.insertSheet(TAB, spreadsheet.getSheets().length).hideSheet();

const keptIn = (cells: readonly string[], digest: (text: string) => string): KeptTemplate => {
  const [heading = '', seal = '', ...pieces] = cells;
  if (heading === '' && seal === '') return { state: 'none' };
  const base64 = pieces.map((piece) => piece.slice(MARK.length)).join('');
  return seal === MARK.concat(digest(base64)) ? { state: 'own', base64 } : { state: 'damaged' };
};

/**
 * The office's own template in a hidden tab, so that a copied workbook has it too. It stands there with its
 * digest: a file that was changed by hand is not mistaken for a template.
 */
export const templateStore = (
  spreadsheet: () => Spreadsheet,
  digest: (text: string) => string,
) => ({
  /** One read; none when the workbook has no such tab. */
  read: (): KeptTemplate => {
    const sheet = spreadsheet().getSheetByName(TAB);
    const grid = sheet?.getDataRange().getValues() ?? [];
    return keptIn(
      grid.map((row) => String(row[0] ?? '')),
      digest,
    );
  },
  /** One write; a longer file that stood there before leaves nothing behind. */
  write: (base64: string): void => {
    const sheet = spreadsheet().getSheetByName(TAB) ?? makeTab(spreadsheet());
    const cells = [HEADING, ...[digest(base64), ...piecesOf(base64)].map((text) => MARK + text)];
    const height = Math.max(cells.length, sheet.getLastRow(), HEAD_ROWS);
    const lacking = height - sheet.getMaxRows();
    if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
    sheet
      .getRange(1, 1, height, 1)
      .setValues(Array.from({ length: height }, (_, row) => [cells[row] ?? '']));
  },
  remove: (): void => {
    const sheet = spreadsheet().getSheetByName(TAB);
    if (sheet !== null) spreadsheet().deleteSheet(sheet);
  },
});
