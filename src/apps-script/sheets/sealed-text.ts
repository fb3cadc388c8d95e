import type { Spreadsheet } from '../../platform/spreadsheet';
import { hiddenTab } from './hidden-tab';

/** Rows above the pieces: the heading and the digest of the text. */
const HEAD_ROWS = 2;

/** A cell of Google takes 50,000 characters, one of Excel 32,767: a downloaded workbook keeps the text whole. */
const PIECE = 30_000;

/** Before each cell below the heading, so that none is taken for a formula or a number. */
const MARK = '|';

/** What a hidden tab holds. */
export type KeptText =
  | { readonly state: 'none' }
  | { readonly state: 'kept'; readonly text: string }
  /** Somebody changed the cells it is kept in. */
  | { readonly state: 'damaged' };

const piecesOf = (text: string): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / PIECE) }, (_, index) =>
    text.slice(index * PIECE, (index + 1) * PIECE),
  );

const keptIn = (cells: readonly string[], digest: (text: string) => string): KeptText => {
  const [heading = '', seal = '', ...pieces] = cells;
  if (heading === '' && seal === '') return { state: 'none' };
  const text = pieces.map((piece) => piece.slice(MARK.length)).join('');
  return seal === MARK.concat(digest(text)) ? { state: 'kept', text } : { state: 'damaged' };
};

/**
 * A long text in a hidden tab of its own, so that a copied workbook has it too. It stands there with its
 * digest: cells that were changed by hand are not mistaken for it.
 */
export const sealedText = (
  spreadsheet: () => Spreadsheet,
  digest: (text: string) => string,
  { tab, heading }: { readonly tab: string; readonly heading: string },
) => ({
  /** One read; none when the workbook has no such tab. */
  read: (): KeptText => {
    const sheet = spreadsheet().getSheetByName(tab);
    const grid = sheet?.getDataRange().getValues() ?? [];
    return keptIn(
      grid.map((row) => String(row[0] ?? '')),
      digest,
    );
  },
  /** One write; a longer text that stood there before leaves nothing behind. */
  write: (text: string): void => {
    const sheet = hiddenTab(spreadsheet(), tab);
    const cells = [heading, ...[digest(text), ...piecesOf(text)].map((piece) => MARK + piece)];
    const height = Math.max(cells.length, sheet.getLastRow(), HEAD_ROWS);
    const lacking = height - sheet.getMaxRows();
    if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
    sheet
      .getRange(1, 1, height, 1)
      .setValues(Array.from({ length: height }, (_, row) => [cells[row] ?? '']));
  },
  remove: (): void => {
    const sheet = spreadsheet().getSheetByName(tab);
    if (sheet !== null) spreadsheet().deleteSheet(sheet);
  },
});
