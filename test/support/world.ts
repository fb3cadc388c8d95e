import { readdirSync } from 'node:fs';
import type { Host } from '../../src/local/host';
import type { CellValue } from '../../src/platform/spreadsheet';

/** What a person can find: every cell of every tab, and every document. */
export interface World {
  readonly cells: Readonly<Record<string, { values: CellValue[][]; formulas: string[][] }>>;
  readonly documents: readonly string[];
  /** Files of the folder, registered or not. */
  readonly files: readonly string[];
}

/** Everything an action could have changed. */
export const worldOf = (host: Host): World => ({
  cells: Object.fromEntries(
    host.workbook.spreadsheetApp
      .getActiveSpreadsheet()
      .getSheets()
      .map((sheet) => {
        const range = sheet.getDataRange();
        return [sheet.getName(), { values: range.getValues(), formulas: range.getFormulas() }];
      }),
  ),
  documents: host.documents().map(({ id, name }) => `${name} (${id})`),
  files: readdirSync(host.workspace.folder)
    .filter((name) => !name.startsWith('.lapkin'))
    .sort(),
});

/** Rows of a tab that hold anything. */
export const filledRows = (host: Host, tab: string): readonly (readonly CellValue[])[] =>
  (worldOf(host).cells[tab]?.values ?? []).filter((row) => row.some((cell) => cell !== ''));

/** Rows below the row with these headers, reduced to their columns. */
export const columnsOf = (
  host: Host,
  tab: string,
  headers: readonly string[],
): readonly (readonly CellValue[])[] => {
  const rows = filledRows(host, tab);
  const at = rows.findIndex((row) => headers.every((header) => row.includes(header)));
  const places = headers.map((header) => rows[at]?.indexOf(header) ?? 0);
  return rows.slice(at + 1).map((row) => places.map((place) => row[place] ?? ''));
};

const cellsOf = ({ cells }: World): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(cells).flatMap(([tab, { values, formulas }]) =>
      values.flatMap((row, down) =>
        row.map(
          (value, across) =>
            [
              `${tab} ${String(down + 1)}:${String(across + 1)}`,
              JSON.stringify([value, formulas[down]?.[across] ?? '']),
            ] as const,
        ),
      ),
    ),
  );

const EMPTY = JSON.stringify(['', '']);

/** What differs between two worlds, cell by cell and document by document; short enough to be read. */
export const differences = (before: World, after: World): readonly string[] => {
  const [old, fresh] = [cellsOf(before), cellsOf(after)];
  const places = [...new Set([...old.keys(), ...fresh.keys()])];
  const cells = places
    .filter((place) => (old.get(place) ?? EMPTY) !== (fresh.get(place) ?? EMPTY))
    .map((place) => `${place}: ${old.get(place) ?? EMPTY} → ${fresh.get(place) ?? EMPTY}`);
  const tabs = Object.keys(after.cells).filter((tab) => !(tab in before.cells));
  const lost = Object.keys(before.cells).filter((tab) => !(tab in after.cells));
  const files = after.files.filter((name) => !before.files.includes(name));
  const gone = before.files.filter((name) => !after.files.includes(name));
  return [
    ...tabs.map((tab) => `new tab ${tab}`),
    ...lost.map((tab) => `lost tab ${tab}`),
    ...files.map((name) => `new file ${name}`),
    ...gone.map((name) => `lost file ${name}`),
    ...cells,
  ]
    .map((line) => line.slice(0, 200))
    .slice(0, 20);
};
