import type { CellValue, Sheet, Spreadsheet } from '../../platform/spreadsheet';
import { isMet } from './check';
import { allChecks } from './groups';

export const RESULT_TAB = 'Uji Mandiri';

const OURS = 'Uji mandiri LAPKIN';
const TITLE = `${OURS} ${__VERSION__}`;
const HEADERS = ['No', 'Pemeriksaan', 'Hasil', 'Diharapkan', 'Ditemukan', 'Durasi (ms)', 'Kode'];
const WIDTHS = [40, 380, 80, 220, 320, 90, 180];
const HEAD_ROWS = 4;
const BLOCK_ROW = 3;
/** Pixels of one line of the block, and how many of its lines are shown; all of them stand in the cell. */
const LINE_HEIGHT = 18;
const MOST_LINES = 8;
const FOUND = 4;
const LASTED = 5;
const ID = 6;
const RUNNING = 'Berjalan';
const SPARE = ' · ';

/** What one check has found and how long it took. */
export interface Finding {
  readonly found: string;
  readonly milliseconds: number;
}

export type Findings = ReadonlyMap<string, Finding>;

/** Where a run stands: who began it and when. */
export interface RunState {
  readonly isUnderWay: boolean;
  readonly since: string;
  readonly email: string;
  readonly findings: Findings;
}

const NOTHING: RunState = { isUnderWay: false, since: '', email: '', findings: new Map() };

/** Ids of checks that found something else than expected, with what they found. */
export const differingIn = (findings: Findings): readonly string[] =>
  allChecks.flatMap(({ id, expected }) => {
    const found = findings.get(id)?.found;
    return found === undefined || isMet(expected, found)
      ? []
      : [`${id}: diharapkan “${expected}”, ditemukan “${found}”`];
  });

const textBlock = (since: string, findings: Findings, about: string): string => {
  const differing = differingIn(findings);
  const total = [...findings.values()].reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return [
    `${TITLE}${SPARE}${since}${SPARE}${about}`,
    `${String(findings.size - differing.length)} dari ${String(allChecks.length)} sesuai, ${String(Math.round(total / 1000))} detik`,
    ...differing,
  ].join('\n');
};

const lineOf = (index: number, findings: Findings): readonly string[] => {
  const { id = '', states = '', expected = '' } = allChecks[index] ?? {};
  const finding = findings.get(id);
  if (finding === undefined) return [String(index + 1), states, '', expected, '', '', id];
  const verdict = isMet(expected, finding.found) ? 'Sesuai' : 'Berbeda';
  const { found, milliseconds } = finding;
  return [String(index + 1), states, verdict, expected, found, String(milliseconds), id];
};

const padded = (text: string): string[] => [text, ...HEADERS.slice(1).map(() => '')];

const make = (spreadsheet: Spreadsheet): Sheet => {
  const sheet = spreadsheet.insertSheet(RESULT_TAB, spreadsheet.getSheets().length);
  const range = sheet.getRange(1, 1, HEAD_ROWS + allChecks.length, HEADERS.length);
  range.setNumberFormat('@').setVerticalAlignment('top');
  sheet.getRange(HEAD_ROWS, 1, allChecks.length + 1, HEADERS.length).setWrap(true);
  sheet.getRange(HEAD_ROWS, 1, 1, HEADERS.length).setFontWeight('bold').setBackground('#d9e2f3');
  sheet.getRange(1, 1, 1, 1).setFontWeight('bold').setFontSize(14);
  WIDTHS.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  sheet.setFrozenRows(HEAD_ROWS);
  return sheet;
};

const findingsIn = (grid: readonly (readonly CellValue[])[]): Findings =>
  new Map(
    grid.slice(HEAD_ROWS).flatMap((row): [string, Finding][] => {
      const id = String(row[ID] ?? '');
      const milliseconds = Number(row[LASTED] ?? 0);
      // The duration is written with the result, and only then.
      return row[LASTED] === '' || id === ''
        ? []
        : [[id, { found: String(row[FOUND] ?? ''), milliseconds }]];
    }),
  );

/** Null when the tab is somebody else's; a run of another version of the program is not continued. */
const stateIn = (grid: readonly (readonly CellValue[])[]): RunState | null => {
  const [title = '', line = ''] = grid.slice(0, 2).map(([first = '']) => String(first));
  if (title === '' && grid.length === 1) return NOTHING;
  if (!title.startsWith(OURS)) return null;
  const [word, since = '', email = ''] = line.split(SPARE);
  if (word !== RUNNING || title !== TITLE) return NOTHING;
  return { isUnderWay: true, since, email, findings: findingsIn(grid) };
};

/** The tab that shows the results and keeps a run that was stopped; no other place remembers it. */
export const resultTab = (spreadsheet: Spreadsheet) => ({
  read: (): RunState | null =>
    stateIn(spreadsheet.getSheetByName(RESULT_TAB)?.getDataRange().getValues() ?? [['']]),
  /** One write for the whole tab. */
  write: ({ isUnderWay, since, email, findings }: RunState, about: string): void => {
    const sheet = spreadsheet.getSheetByName(RESULT_TAB) ?? make(spreadsheet);
    const block = textBlock(since, findings, about);
    const state = [isUnderWay ? RUNNING : 'Selesai', since, email].join(SPARE);
    const rows = [
      padded(TITLE),
      padded(state),
      padded(block),
      HEADERS,
      ...allChecks.map((_, index) => [...lineOf(index, findings)]),
    ];
    const height = Math.max(rows.length, sheet.getLastRow());
    const filled = Array.from({ length: height }, (_, row) => rows[row] ?? padded(''));
    sheet.getRange(1, 1, height, HEADERS.length).setNumberFormat('@').setValues(filled);
    sheet.setRowHeight(BLOCK_ROW, LINE_HEIGHT * Math.min(MOST_LINES, block.split('\n').length));
  },
});
