/**
 * Measures what a refresh costs: what would change, writing what was shown, writing without a look at it before, and
 * writing nothing. Called by `npm run bench -- --refresh`, for the practice year and for an office with sixty indicators
 * and a thousand activities.
 */
const KPU = { report: 'KPU' };
const APPLY = { ...KPU, apply: true };
/** Codes of repeated indicators begin here, behind every one of the practice year. */
const FIRST_CODE = 51;

const sheetsOf = (host) => host.workbook.spreadsheetApp.getActiveSpreadsheet().getSheets();

/** The table of a tab that has all these headers: its header row and its rows with a code, by their numbers from 1. */
const tableIn = (sheet, headers) => {
  const grid = sheet.getDataRange().getValues();
  const at = grid.findIndex((cells) => headers.every((header) => cells.includes(header)));
  if (at < 0) return null;
  const rows = [];
  for (let row = at + 1; /^[KS]-\d+$/.test(String(grid[row]?.[0] ?? '')); row += 1) {
    rows.push({ number: row + 1, cells: grid[row] });
  }
  return { headers: grid[at], rows, end: at + 2 + rows.length };
};

/** Types a copy of a row under another code into a free one, formulas left to the tab. */
const copyRow = (sheet, { headers }, { number, cells }, { code, to }) => {
  const formulas = sheet.getRange(number, 1, 1, headers.length).getFormulas()[0];
  headers.forEach((header, column) => {
    if (header === '' || formulas[column] !== '') return;
    const range = sheet.getRange(to, column + 1, 1, 1);
    const value = column === 0 ? code : cells[column];
    if (typeof value === 'string') range.setNumberFormat('@');
    range.setValue(value);
  });
};

/** Makes so many indicators of those that are there, each copy with a code of its own, agreed and measured alike. */
const repeatIndicators = (host, count) => {
  const tabs = sheetsOf(host).flatMap((sheet) => {
    const table =
      tableIn(sheet, ['Kode', 'Polaritas', 'Sasaran']) ?? tableIn(sheet, ['Kode', 'Pembilang']);
    return table === null ? [] : [{ sheet, table }];
  });
  const codes = [...new Set(tabs.flatMap(({ table }) => table.rows.map(({ cells }) => cells[0])))];
  const copies = Array.from({ length: count - codes.length }, (_, index) => ({
    of: codes[index % codes.length],
    code: `${String(codes[index % codes.length]).slice(0, 2)}${String(FIRST_CODE + index)}`,
  }));
  for (const { sheet, table } of tabs) {
    let to = table.end;
    sheet.insertRowsAfter(to - 1, copies.length);
    for (const { of, code } of copies) {
      const row = table.rows.find(({ cells }) => cells[0] === of);
      if (row === undefined) continue;
      copyRow(sheet, table, row, { code, to });
      to += 1;
    }
  }
};

/**
 * Calls and seconds of each kind of refresh.
 *
 * @param drafted Opens a workbook, lets it be made larger, and makes the drafts.
 * @param tools What the other measurements use as well.
 */
export const measureRefresh = async (drafted, { typeFigure, measure, row }) => {
  for (const [name, indicators, factor] of [
    ['practice year', 0, 1],
    ['60 indicators, 1,000 activities', 60, 21],
  ]) {
    const host = await drafted((fresh) => {
      if (indicators > 0) repeatIndicators(fresh, indicators);
      // The repair gives inserted rows their formulas.
      fresh.rpc('set-up', {});
    }, factor);
    console.log(`\nRefresh of one draft: ${name}`);
    row('', 'calls', 'charts', 'priced s', 'processor s', 'changes');
    const step = (what, args) => {
      const start = process.cpuUsage();
      const result = measure(host, 'refresh-draft', args);
      const { user, system } = process.cpuUsage(start);
      const told = result.answer.value ?? result.answer.error;
      const changes = (told.changes ?? []).filter(({ kind }) => kind === 'change').length;
      const seconds = [result.priced.toFixed(1), ((user + system) / 1e6).toFixed(1)];
      row(what, result.calls, result.charts, ...seconds, changes);
      if (!result.ok && told.confirm === undefined) console.log(`  refused: ${told.message}`);
    };
    typeFigure(host, 3);
    step('what would change', KPU);
    step('write what was shown', APPLY);
    typeFigure(host, 2);
    step('write without a look', APPLY);
    step('nothing to write', APPLY);
  }
};
