import { GoogleException } from '../../exceptions';

/** Applies a change to a formula outside of "texts" and 'sheet names'. */
const outsideQuotes = (formula: string, change: (code: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');

const parseError = (formula: string, reason: string): GoogleException =>
  new GoogleException(`Formula parse error: ${reason} in ${formula}`);

const isBalanced = (code: string): boolean => {
  let depth = 0;
  for (const letter of code) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
};

/** What a formula may not hold on Google when the locale writes `1,5`, with the reason. */
const REFUSED_WITH_DECIMAL_COMMA: readonly (readonly [RegExp, string])[] = [
  [/,/, 'arguments are separated by ; in this locale'],
  [/(^|[^A-Za-z$])\d*\.\d/, 'a decimal point is not understood in this locale'],
];

/**
 * A formula as the engine and the file want it: without `=`, arguments separated by commas. Refuses what Google
 * refuses in this locale, and array literals, whose separators differ from locale to locale.
 */
export const toEngineFormula = (formula: string, decimalComma: boolean): string => {
  let code = '';
  const translated = outsideQuotes(formula.replace(/^=/, ''), (part) => {
    code += part;
    return part.replace(/;/g, ',');
  });
  if (/[{}\\]/.test(code)) throw parseError(formula, 'array literals are not portable');
  for (const [pattern, reason] of decimalComma ? REFUSED_WITH_DECIMAL_COMMA : [])
    if (pattern.test(code)) throw parseError(formula, reason);
  if (/["']/.test(code)) throw parseError(formula, 'unclosed quote');
  if (!isBalanced(code)) throw parseError(formula, 'unbalanced parentheses');
  if (translated.trim() === '') throw parseError(formula, 'nothing to compute');
  return translated;
};

/** A formula as `getFormulas` gives it: with `=` and the separator of the locale. */
export const fromEngineFormula = (text: string, decimalComma: boolean): string =>
  `=${decimalComma ? outsideQuotes(text, (code) => code.replace(/,/g, ';')) : text}`;

/** The name as it stands before `!` in a formula. */
export const quotedSheetName = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** The sheet and the cells a reference such as `'Tab A'!$B$5:$C$8` names. */
export const splitReference = (
  reference: string,
): { readonly sheet: string; readonly cells: string } | null => {
  const parts = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(reference);
  if (parts === null) return null;
  const sheet = parts[1]?.replace(/''/g, "'") ?? parts[2] ?? '';
  return { sheet, cells: parts[3] ?? '' };
};

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds references to a sheet outside of texts: what stands before the name, then the cells if wanted. */
const replaceReferences = (
  formula: string,
  sheet: string,
  cells: string,
  replacement: string,
): string => {
  const names = `${escapePattern(quotedSheetName(sheet))}|${escapePattern(sheet)}`;
  const reference = new RegExp(`(^|[^\\w.'"])(?:${names})!${cells}`, 'gi');
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(reference, (_, before: string) => `${before}${replacement}`),
    )
    .join('');
};

/** The formula after a sheet got another name. */
export const renameSheetInFormula = (formula: string, from: string, to: string): string =>
  replaceReferences(formula, from, '', `${quotedSheetName(to)}!`);

/** The formula after a sheet was deleted: its cells have become a reference error. */
export const dropSheetFromFormula = (formula: string, sheet: string): string =>
  replaceReferences(formula, sheet, '[$\\w]+(?::[$\\w]+)?', '#REF!');
