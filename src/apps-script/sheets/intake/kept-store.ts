import type { KeptIntake } from '../../../domain/intake/kept';
import { packText, unpackText } from '../../../docx/package/pack-text';
import type { Spreadsheet } from '../../../platform/spreadsheet';
import { hiddenTab, hiddenTabs } from '../hidden-tab';

const TAB = hiddenTabs.intake;

const HEADING = 'Isi sebelum impor terakhir; jangan diubah';

/** Below the 32,767 characters that a cell of Excel takes: a downloaded workbook keeps the record whole. */
const PIECE = /[\s\S]{1,30000}/g;

/** Before each piece, so that none is taken for a formula or a number. */
const MARK = '|';

/** The record of the last import in a hidden tab: one cell for each piece, one write. */
export const keptStore = (spreadsheet: () => Spreadsheet) => ({
  /** Null when there is none, or when somebody has spoilt it. */
  read: (): KeptIntake | null => {
    const cells = spreadsheet().getSheetByName(TAB)?.getDataRange().getValues() ?? [];
    const packed = cells
      .slice(1)
      .map(([cell = '']) => String(cell).slice(MARK.length))
      .join('');
    try {
      return packed === '' ? null : (JSON.parse(unpackText(packed)) as KeptIntake);
    } catch {
      return null;
    }
  },
  write: (kept: KeptIntake | null): void => {
    const sheet = hiddenTab(spreadsheet(), TAB);
    const pieces = kept === null ? [] : (packText(JSON.stringify(kept)).match(PIECE) ?? []);
    const cells = [HEADING, ...pieces.map((piece) => MARK + piece)];
    const height = Math.max(cells.length, sheet.getLastRow());
    const lacking = height - sheet.getMaxRows();
    if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
    sheet
      .getRange(1, 1, height, 1)
      .setValues(Array.from({ length: height }, (_, row) => [cells[row] ?? '']));
  },
});
