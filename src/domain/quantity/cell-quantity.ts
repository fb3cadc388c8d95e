import type { Measure } from '../performance/indicator';
import { certain, doubted, nothing } from './finding';
import type { Finding, Found } from './finding';
import type { Quantity } from './quantity';
import { findQuantity } from './read-quantity';
import { unitKind, unitName } from './unit';

/** What a spreadsheet holds in a cell; dates arrive as ISO text. */
export type RawCell = string | number | boolean;

/** What the row or column says about the amount in a cell. */
export interface AmountContext {
  /** `rupiah`, `%`, or the unit of a volume; empty when none is known. */
  readonly unit: string;
  /** Target beside which a realisasi stands; shows whether small shares are usual in this row. */
  readonly target?: Measure | null;
}

/** The unit a quantity carries itself; null when it carries none and takes that of its row. */
const ownUnit = (quantity: Quantity): string | null => {
  switch (quantity.kind) {
    case 'rupiah':
      return 'rupiah';
    case 'percent':
      return '%';
    case 'ordinal':
      return null;
    case 'number':
    case 'bound':
    case 'range':
      return quantity.unit ?? null;
  }
};

const fullName = (unit: string): string => (unitName(unit) ?? unit.trim()).toLowerCase();

/**
 * True when the typed unit is not that of the row. Scores go by several names (nilai, indeks), and a
 * unit may be typed shorter or longer than the row has it (`hari` for `hari kerja`).
 */
const contradictsUnit = (quantity: Quantity, rowUnit: string): boolean => {
  const own = ownUnit(quantity);
  if (own === null || rowUnit.trim() === '') {
    return false;
  }
  const [typed, expected] = [fullName(own), fullName(rowUnit)];
  const bothScores = unitKind(own) === 'score' && unitKind(rowUnit) === 'score';
  return !bothScores && !typed.startsWith(expected) && !expected.startsWith(typed);
};

/**
 * The quantity in a cell. A number that the spreadsheet itself holds is certain; a unit that is not the
 * unit of the row puts the value in doubt.
 */
export const findInCell = (raw: RawCell, unit: string): Found<Quantity> => {
  if (typeof raw === 'boolean') {
    return nothing('kind-conflict');
  }
  if (typeof raw === 'number') {
    return Number.isFinite(raw) ? certain({ kind: 'number', value: raw }) : nothing('unknown-text');
  }
  const found = findQuantity(raw, unit);
  return found === null || found.trust === 'nothing' || !contradictsUnit(found.value, unit)
    ? found
    : doubted(found, 'ambiguous', 'unit-conflict');
};

const isBareShare = (quantity: Quantity): boolean =>
  quantity.kind === 'number' &&
  quantity.unit === undefined &&
  quantity.value > 0 &&
  quantity.value <= 1;

const hasSmallTarget = (target: Measure | null | undefined): boolean =>
  target?.kind === 'number' && Math.abs(target.value) <= 1;

/**
 * A bare number up to 1 in a column of percent may be a fraction of one: 0,98 for 98%. It is kept as it
 * stands, with a remark, unless the target is as small.
 */
export const remarkFraction = (
  finding: Finding<Quantity>,
  { unit, target }: AmountContext,
): Finding<Quantity> =>
  isBareShare(finding.value) && unitKind(unit) === 'percent' && !hasSmallTarget(target)
    ? doubted(finding, 'certain', 'fraction-or-percent')
    : finding;
