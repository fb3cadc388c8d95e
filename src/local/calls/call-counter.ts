/**
 * Told about every round trip to a Google service, before the work is done; may throw to refuse it. A method of
 * a class is counted as `('SpreadsheetApp.Range', 'setValues')`, one of the service as `('Session', 'getActiveUser')`.
 */
export interface CallCounter {
  count(service: string, method: string): void;
}

/** How often one method was called, and what that would have cost on Google's side. */
export interface CallLine {
  readonly method: string;
  readonly times: number;
  readonly milliseconds: number;
}

/** A counter that remembers: the report of an action and the benchmark are read from it. */
export interface CallLedger extends CallCounter {
  total(): number;
  milliseconds(): number;
  /** Most expensive method first. */
  lines(): readonly CallLine[];
  reset(): void;
}

/** A method nobody has measured, in milliseconds. */
const UNMEASURED = 100;

/**
 * What one round trip costs in milliseconds, by method, class or service, the most exact name first. Measured by others on
 * live Google, rounded: 10,000 single writes take about 70 s (7 ms each), the same cells in one block about
 * 1 s; a write followed by a read costs about 800 ms, most of it the flush in between; a pair of property
 * calls 80 ms; converting a long .docx several seconds. The rest are estimates of the same order.
 */
const PRICES: ReadonlyMap<string, number> = new Map([
  ['SpreadsheetApp', 20],
  ['SpreadsheetApp.flush', 700],
  ['SpreadsheetApp.Range.getValues', 60],
  ['SpreadsheetApp.Range.getDisplayValues', 70],
  ['SpreadsheetApp.Range.getFormulas', 60],
  ['SpreadsheetApp.Range.setValues', 90],
  ['SpreadsheetApp.Range.setFormulas', 90],
  ['SpreadsheetApp.Range.setValue', 7],
  ['SpreadsheetApp.Range.setFormula', 7],
  ['SpreadsheetApp.Spreadsheet.insertSheet', 300],
  ['SpreadsheetApp.Spreadsheet.deleteSheet', 300],
  ['PropertiesService', 40],
  ['CacheService', 32],
  ['LockService', 30],
  ['Session', 10],
  ['Utilities', 1],
  ['HtmlService', 20],
  ['Charts', 600],
  ['Drive', 500],
  ['Drive.Files.create', 5000],
  ['Drive.Files.update', 3000],
  ['Docs', 700],
]);

/** The price of one call of this method, in milliseconds on Google's side. */
export const priceOf = (service: string, method: string): number => {
  const names = `${service}.${method}`.split('.');
  for (let length = names.length; length > 0; length -= 1) {
    const price = PRICES.get(names.slice(0, length).join('.'));
    if (price !== undefined) return price;
  }
  return UNMEASURED;
};

/** A fresh ledger with nothing counted. */
export const callLedger = (): CallLedger => {
  const counts = new Map<string, { times: number; price: number }>();
  const lines = (): readonly CallLine[] =>
    [...counts]
      .map(([method, { times, price }]) => ({ method, times, milliseconds: times * price }))
      .sort((a, b) => b.milliseconds - a.milliseconds);
  return {
    count: (service, method) => {
      const name = `${service}.${method}`;
      const known = counts.get(name) ?? { times: 0, price: priceOf(service, method) };
      counts.set(name, { ...known, times: known.times + 1 });
    },
    total: () => lines().reduce((sum, line) => sum + line.times, 0),
    milliseconds: () => lines().reduce((sum, line) => sum + line.milliseconds, 0),
    lines,
    reset: () => counts.clear(),
  };
};

const HARMLESS = /^(?:get|is|new|activate|flush|toast|build|require|when)/;

/**
 * True for the methods of the spreadsheet service that change the workbook. A method that nobody has thought of
 * counts as one that does: it costs a save too many and never one too few.
 */
export const isChange = (method: string): boolean => !HARMLESS.test(method);
