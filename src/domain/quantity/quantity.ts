/** Scales on which words stand for ranks: audit opinions and AKIP predicates. */
export type OrdinalScale = 'opini' | 'predikatAkip';

/** What a person may have meant by the text of one cell. Numbers carry their unit as it was typed. */
export type Quantity =
  | { readonly kind: 'number'; readonly value: number; readonly unit?: string }
  | { readonly kind: 'rupiah'; readonly value: number }
  /** `value` is in percent: 98,75% → 98.75. */
  | { readonly kind: 'percent'; readonly value: number }
  | {
      readonly kind: 'bound';
      readonly operator: '<=' | '>=';
      readonly value: number;
      readonly unit?: string;
    }
  | { readonly kind: 'range'; readonly min: number; readonly max: number; readonly unit?: string }
  | {
      readonly kind: 'ordinal';
      readonly scale: OrdinalScale;
      /** Code on the scale, e.g. `WTP` or `BB`. */
      readonly code: string;
      /** Score typed beside the letter, as in `B (66,85)`. */
      readonly number?: number;
    };

/** Why a reading is not certain, or what the reader had to assume. */
export type Doubt =
  | 'dot-as-decimal'
  | 'english-format'
  | 'thousands-or-decimal'
  | 'letter-for-digit'
  | 'nihil-read-as-zero'
  | 'number-stored-as-text'
  | 'more-than-two-decimals'
  | 'unknown-text';

/**
 * A cell read with doubt. `certain` may be used (its doubts are remarks), `ambiguous` needs a person to
 * confirm the guess, `unreadable` is never used. Nothing is guessed silently.
 */
export type QuantityReading =
  | { readonly state: 'empty' }
  | { readonly state: 'certain'; readonly quantity: Quantity; readonly doubts: readonly Doubt[] }
  | { readonly state: 'ambiguous'; readonly guess: Quantity; readonly doubts: readonly Doubt[] }
  | { readonly state: 'unreadable'; readonly guess?: Quantity; readonly doubts: readonly Doubt[] };
