/**
 * Where a code of the budget stands: programme 1, kegiatan 2, KRO 3, RO 4, component 5, sub-component 6, account 7;
 * 0 for what is no code. Reference: Keputusan KPU 87/2023; codes change every year, so only the shape counts.
 */
export type CodeLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A part of a code and its level. */
interface Part {
  readonly level: CodeLevel;
  readonly text: string;
}

/** The codes that the rows above have named. */
export interface CodeContext {
  readonly path: readonly Part[];
  /** ROs are written as three digits alone. */
  readonly bareRo: boolean;
}

export const NO_CONTEXT: CodeContext = { path: [], bareRo: false };

const KEGIATAN = 2;
const KRO = 3;
const RO = 4;
const COMPONENT = 5;
const DEEPEST = 7;

const FULL = /^(\d{3}\.\d{2}\.[A-Z]{2})(?:\.(\d{4}))?(?:\.([A-Z]{3}))?(?:\.(\d{3}))?(?:\.(.+))?$/;
const PARTIAL = /^(\d{4})?(?:(?:^|\.)([A-Z]{3}))?(?:\.(\d{3}))?$/;

/** Parts one below the other, the first of them at `from`. */
const partsFrom = (from: number, texts: readonly (string | undefined)[]): readonly Part[] =>
  texts
    .filter((text) => text !== undefined && text !== '')
    .map((text, index) => ({
      level: Math.min(from + index, DEEPEST) as CodeLevel,
      text: text ?? '',
    }));

/** Levels below a KRO that stand alone: `051`, `A`, `521211`. */
const loneParts = (code: string, { path, bareRo }: CodeContext): readonly Part[] => {
  if (/^\d{6}$/.test(code)) return partsFrom(DEEPEST, [code]);
  if (/^[A-Z]{1,2}$/.test(code)) return partsFrom(COMPONENT + 1, [code]);
  const last = path[path.length - 1]?.level ?? 0;
  // A spreadsheet takes a typed 051 for the number 51.
  if (!/^\d{1,3}$/.test(code) || last < KRO) return [];
  return partsFrom(last === KRO || bareRo ? RO : COMPONENT, [code.padStart(3, '0')]);
};

const partsOf = (code: string, context: CodeContext): readonly Part[] => {
  const full = FULL.exec(code);
  if (full !== null) return partsFrom(1, [...full.slice(1, 5), ...(full[5]?.split('.') ?? [])]);
  const partial = PARTIAL.exec(code);
  if (partial === null) return loneParts(code, context);
  const [, kegiatan, kro, ro] = partial;
  if (kegiatan === undefined && kro === undefined) return [];
  return partsFrom(kegiatan === undefined ? KRO : KEGIATAN, [kegiatan, kro, ro]);
};

/** A code of the budget in full, how deep it lies, and what it means for the rows below. */
export interface CodeReading {
  readonly level: CodeLevel;
  readonly code: string;
  readonly context: CodeContext;
}

const plainCode = (text: string): string => text.replace(/\s+/g, '').replace(/\.$/, '');

/** The code that the rows above have named, in full. */
export const codeOf = ({ path }: CodeContext): string => path.map(({ text }) => text).join('.');

/** Reads a code cell below the codes of the rows above; level 0 for what is no code of the budget. */
export const readBudgetCode = (text: string, context: CodeContext): CodeReading => {
  const code = plainCode(text);
  const parts = code === '' ? [] : partsOf(code, context);
  const [first] = parts;
  if (first === undefined) return { level: 0, code, context };
  const path = [...context.path.filter(({ level }) => level < first.level), ...parts];
  const isBareRo = first.level === RO;
  return {
    level: parts[parts.length - 1]?.level ?? 0,
    code: codeOf({ path, bareRo: false }),
    context: { path, bareRo: isBareRo || (context.bareRo && first.level > KRO) },
  };
};

/** True for a text built like a code of the budget, wherever it stands. */
export const looksLikeBudgetCode = (text: string): boolean => {
  const code = plainCode(text);
  return FULL.test(code) || (code !== '' && PARTIAL.test(code)) || /^(?:\d{3}|\d{6})$/.test(code);
};
