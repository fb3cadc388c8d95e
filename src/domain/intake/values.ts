import type { Measure, Polarity } from '../performance/indicator';
import type { Problem } from '../quality/problem';
import { readingProblem } from '../quality/reading-problems';
import type { ReadingProblemCode } from '../quality/reading-problems';
import type { RawCell } from '../quantity/cell-quantity';
import { formatMeasureBare, formatNumber } from '../quantity/format';
import { readAmount, readMeasure } from '../quantity/read-cell';
import type { MeasureDoubt } from '../quantity/read-cell';
import { roundHalfUp } from '../quantity/round';
import type { Place } from '../year/place';
import type { FieldKind } from './fields';

/** What the row says about the amounts in it. */
export interface RowContext {
  readonly unit: string;
  readonly polarity: Polarity;
  /** 1, or 1,000 where amounts of money are written in thousands. */
  readonly moneyFactor: number;
}

/** One cell on its way from the source into a worksheet. */
export interface IntakeCell {
  readonly raw: RawCell;
  readonly text: string;
  readonly place: Place;
  readonly header: string;
  readonly kind: FieldKind;
}

/** What is written for a cell. What is in doubt is written as it stands, so that the check of the worksheet names it. */
export interface IntakeValue {
  readonly value: RawCell;
  readonly problems: readonly Problem[];
}

const FORMULA_ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/;
/** *As above*, in the ways it is written. */
const REFERS_ELSEWHERE = /^(?:idem|id\.|s\.?d\.?a\.?|sama dengan (?:di )?atas|["”]+)$/i;

const GUESS_DECIMALS = 6;

const problem = (
  code: ReadingProblemCode,
  { text, place, header }: IntakeCell,
  data: Problem['data'],
): Problem => readingProblem(code, place, text, { header, ...data });

const remarks = (
  cell: IntakeCell,
  doubts: readonly MeasureDoubt[],
  value: string,
): readonly Problem[] =>
  doubts
    // The import mends it: a number is written.
    .filter((doubt) => doubt !== 'number-stored-as-text')
    .map((doubt) => problem('cell-remark', cell, { doubt, value }));

const doubtful = (
  cell: IntakeCell,
  found: { readonly state: 'ambiguous' | 'unreadable'; readonly doubts: readonly MeasureDoubt[] },
  guess: string,
): IntakeValue => ({
  value: cell.text,
  problems: [
    problem(`cell-${found.state}`, cell, { doubt: found.doubts[0] ?? 'unknown-text', guess }),
  ],
});

const amountValue = (cell: IntakeCell, unit: string, factor: number): IntakeValue => {
  const amount = readAmount(cell.raw, { unit });
  switch (amount.state) {
    case 'empty':
      return { value: '', problems: [] };
    case 'certain':
      return {
        value: factor === 1 ? amount.value : roundHalfUp(amount.value * factor, 0),
        problems: remarks(cell, amount.doubts, formatNumber(amount.value, GUESS_DECIMALS)),
      };
    case 'ambiguous':
    case 'unreadable': {
      const guess = amount.guess === undefined ? '' : formatNumber(amount.guess, GUESS_DECIMALS);
      return doubtful(cell, amount, guess);
    }
  }
};

/** A plain number is written as one; a limit, a range or a rank keeps its text, as the PK has it. */
const numberToWrite = (measure: Measure): number | null =>
  measure.kind === 'number' && measure.limit === undefined ? measure.value : null;

const measureValue = (cell: IntakeCell, { unit, polarity }: RowContext): IntakeValue => {
  const found = readMeasure(cell.raw, { unit, polarity });
  switch (found.state) {
    case 'empty':
      return { value: '', problems: [] };
    case 'certain': {
      const problems = remarks(cell, found.doubts, formatMeasureBare(found.measure));
      return {
        value: numberToWrite(found.measure) ?? cell.text,
        problems,
      };
    }
    case 'ambiguous':
    case 'unreadable':
      return doubtful(cell, found, found.guess === undefined ? '' : formatMeasureBare(found.guess));
  }
};

/** Reads one cell in the way of its column. */
export const intakeValue = (cell: IntakeCell, context: RowContext): IntakeValue => {
  if (FORMULA_ERROR.test(cell.text)) {
    return { value: '', problems: [problem('cell-error', cell, { error: cell.text })] };
  }
  if (cell.kind === 'text' && REFERS_ELSEWHERE.test(cell.text)) {
    const data = { doubt: 'refers-elsewhere', guess: '' };
    return { value: '', problems: [problem('cell-unreadable', cell, data)] };
  }
  switch (cell.kind) {
    case 'rupiah':
      return amountValue(cell, 'rupiah', context.moneyFactor);
    case 'volume':
      return amountValue(cell, context.unit, 1);
    case 'measure':
      return measureValue(cell, context);
    case 'text':
    case 'code':
    case 'budget-code':
      return { value: cell.text === '-' ? '' : cell.text, problems: [] };
  }
};
