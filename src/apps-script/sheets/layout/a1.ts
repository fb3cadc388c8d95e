/** Letters of a column counted from 1: 1 → `A`, 27 → `AA`. */
export const columnLetters = (column: number): string => {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return `${before > 0 ? columnLetters(before) : ''}${String.fromCharCode(65 + rest)}`;
};

/** Address of a cell, e.g. `D14`. */
export const cellAddress = (row: number, column: number): string =>
  `${columnLetters(column)}${String(row)}`;

/** Tab name as a formula writes it, quotes doubled. */
export const quotedTab = (name: string): string => `'${name.replace(/'/g, "''")}'`;
