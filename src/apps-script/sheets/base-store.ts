import type { Base, BaseKey } from '../../application/refresh-ports';
import type { ReportKind } from '../../domain/performance/indicator';
import { packText, unpackText } from '../../docx/package/pack-text';
import type { CellValue, Sheet, Spreadsheet } from '../../platform/spreadsheet';

const TAB = 'Dasar';

/** One column for each report: heading, id of the document, and the packed text in pieces. */
const COLUMN: Readonly<Record<ReportKind, number>> = { KPU: 1, SEKRETARIAT: 2 };
const HEADING: Readonly<Record<ReportKind, string>> = {
  KPU: 'Naskah dasar LAPKIN KPU; jangan diubah',
  SEKRETARIAT: 'Naskah dasar LAPKIN Sekretariat; jangan diubah',
};
const HEAD_ROWS = 2;

/** A cell of Google takes 50,000 characters, one of Excel 32,767: a downloaded workbook keeps the base whole. */
const PIECE = 30_000;

/** Before each piece, so that none is taken for a formula or a number. */
const MARK = '|';

const piecesOf = (packed: string): readonly string[] =>
  Array.from({ length: Math.ceil(packed.length / PIECE) }, (_, index) =>
    MARK.concat(packed.slice(index * PIECE, (index + 1) * PIECE)),
  );

const makeTab = (spreadsheet: Spreadsheet): Sheet =>
  spreadsheet.insertSheet(TAB, spreadsheet.getSheets().length).hideSheet();

/** Bases of the drafts in a hidden tab, so that a copied workbook has them too. */
export const baseStore = (spreadsheet: () => Spreadsheet) => {
  /** What one run has read or written, so that the tab is read once whatever it asks. */
  let grid: readonly (readonly CellValue[])[] | null = null;
  const known = new Map<string, Base>();
  /** Rows that hold anything, as far as this run has seen or made them. */
  let filled: number | null = null;
  const unpack = ({ report, docId }: BaseKey): Base | null => {
    grid ??= spreadsheet().getSheetByName(TAB)?.getDataRange().getValues() ?? [];
    filled ??= grid.length;
    const [, id, ...pieces] = grid.map((row) => String(row[COLUMN[report] - 1] ?? ''));
    if (id !== docId) return null;
    try {
      return JSON.parse(
        unpackText(pieces.map((piece) => piece.slice(MARK.length)).join('')),
      ) as Base;
    } catch {
      return null;
    }
  };
  return {
    /** Null when there is none for this document, or when somebody has spoilt it. */
    read: (key: BaseKey): Base | null => {
      const base = known.get(key.docId) ?? unpack(key);
      if (base !== null) known.set(key.docId, base);
      return base;
    },
    /** One write; a longer base that stood there before leaves nothing behind. */
    write: ({ report, docId }: BaseKey, base: Base): void => {
      const there = spreadsheet().getSheetByName(TAB);
      const sheet = there ?? makeTab(spreadsheet());
      filled ??= there?.getLastRow() ?? 0;
      const pieces = piecesOf(packText(JSON.stringify(base)));
      const height = Math.max(HEAD_ROWS + pieces.length, filled);
      const lacking = height - sheet.getMaxRows();
      if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
      const cells = [HEADING[report], docId, ...pieces];
      sheet
        .getRange(1, COLUMN[report], height, 1)
        .setValues(Array.from({ length: height }, (_, row) => [cells[row] ?? '']));
      filled = height;
      known.set(docId, base);
    },
  };
};
