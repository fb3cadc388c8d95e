import type { BaseKey, FreshKey, KeptBase } from '../../application/refresh-ports';
import { packText, unpackText } from '../../docx/package/pack-text';
import type { DocText } from '../../domain/merge/doc-text';
import type { ReportKind } from '../../domain/performance/indicator';
import type { CellValue, Sheet, Spreadsheet } from '../../platform/spreadsheet';
import { hiddenTab, hiddenTabs } from './hidden-tab';

const TAB = hiddenTabs.bases;

/** One column: heading, name of what it holds, and the packed text in pieces. */
interface Place {
  readonly column: number;
  readonly heading: string;
}

const place = (column: number, what: string): Place => ({
  column,
  heading: `${what}; jangan diubah`,
});

/** What the data said when the document was last written. */
const BASE: Readonly<Record<ReportKind, Place>> = {
  KPU: place(1, 'Naskah dasar LAPKIN KPU'),
  SEKRETARIAT: place(2, 'Naskah dasar LAPKIN Sekretariat'),
};

/** What the data said when a person was last asked whether to write it. */
const FRESH: Readonly<Record<ReportKind, Place>> = {
  KPU: place(3, 'Naskah baru LAPKIN KPU'),
  SEKRETARIAT: place(4, 'Naskah baru LAPKIN Sekretariat'),
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

type Pack = (text: DocText) => string;

const packAll: Pack = (text) => packText(JSON.stringify(text));

/** A base is only compared: without looks it is a seventh smaller. */
const packWords: Pack = (text) =>
  packText(JSON.stringify(text, (key, value: unknown) => (key === 'looks' ? undefined : value)));

/** Makes sure that the tab reaches this far. */
const widen = (sheet: Sheet, height: number, width: number): void => {
  const lacking = height - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  while (sheet.getMaxColumns() < width) sheet.insertColumnAfter(sheet.getMaxColumns());
};

/** Texts in a hidden tab, one read whatever is asked, one write a text; nothing of a longer one stays behind. */
const textStore = (spreadsheet: () => Spreadsheet) => {
  let grid: readonly (readonly CellValue[])[] | null = null;
  /** What one run has read or written. */
  const known = new Map<string, DocText>();
  /** Rows that hold anything, as far as this run has seen or made them. */
  let filled: number | null = null;
  const unpack = (column: number, name: string): DocText | null => {
    grid ??= spreadsheet().getSheetByName(TAB)?.getDataRange().getValues() ?? [];
    filled ??= grid.length;
    const [, found, ...pieces] = grid.map((row) => String(row[column - 1] ?? ''));
    if (found !== name) return null;
    try {
      return JSON.parse(
        unpackText(pieces.map((piece) => piece.slice(MARK.length)).join('')),
      ) as DocText;
    } catch {
      return null;
    }
  };
  return {
    /** Null when there is none of this name, or when somebody has spoilt it. */
    read: ({ column }: Place, name: string): DocText | null => {
      const text = known.get(name) ?? unpack(column, name);
      if (text !== null) known.set(name, text);
      return text;
    },
    write: ({ column, heading }: Place, name: string, text: DocText, packed: Pack): void => {
      const sheet = hiddenTab(spreadsheet(), TAB);
      filled ??= sheet.getLastRow();
      const cells = [heading, name, ...piecesOf(packed(text))];
      const height = Math.max(cells.length, filled, HEAD_ROWS);
      widen(sheet, height, column);
      sheet
        .getRange(1, column, height, 1)
        .setValues(Array.from({ length: height }, (_, row) => [cells[row] ?? '']));
      filled = height;
      known.set(name, text);
    },
  };
};

/** Texts of the drafts in the workbook itself, so that a copy of it has them too. */
export const baseStore = (spreadsheet: () => Spreadsheet) => {
  const texts = textStore(spreadsheet);
  return {
    readBase: ({ report, docId }: BaseKey): KeptBase | null => texts.read(BASE[report], docId),
    writeBase: ({ report, docId }: BaseKey, base: KeptBase): void =>
      texts.write(BASE[report], docId, base, packWords),
    readFresh: ({ report, content }: FreshKey): DocText | null =>
      texts.read(FRESH[report], content),
    writeFresh: ({ report, content }: FreshKey, text: DocText): void =>
      texts.write(FRESH[report], content, text, packAll),
  };
};
