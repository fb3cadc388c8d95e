import type { Area } from '../area';
import type { Scalar } from '../cells/grid';
import { showsDate } from '../cells/typed-input';

/** What a cell may hold. `other` is a rule made elsewhere: kept, never enforced. */
export type Criterion =
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly showDropdown: boolean }
  | { readonly kind: 'number-at-least'; readonly minimum: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'other'; readonly engineRule: Readonly<Record<string, unknown>> };

/** A data validation as Google knows it: a criterion, what happens to bad values, and a help text. */
export interface ValidationRule {
  readonly criterion: Criterion;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** A rule and the cells it stands on. */
export interface ValidationEntry {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
}

const satisfies = (criterion: Criterion, value: Scalar, format: string): boolean => {
  switch (criterion.kind) {
    case 'list':
      return criterion.values.includes(String(value));
    case 'number-at-least':
      return typeof value === 'number' && value >= criterion.minimum;
    case 'date':
      return typeof value === 'number' && showsDate(format);
    case 'other':
      return true;
  }
};

/** True when a script may not write this value into the cell. Empty is always allowed. */
export const refuses = (rule: ValidationRule, value: Scalar, format: string): boolean =>
  !rule.allowInvalid && value !== '' && !satisfies(rule.criterion, value, format);
