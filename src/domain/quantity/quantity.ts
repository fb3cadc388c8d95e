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
  /** `98.75%`: the dot can only part decimals, which the Indonesian way does with a comma. */
  | 'dot-as-decimal'
  /** `1,250,000.00`: thousands with commas. */
  | 'english-format'
  /** `1.250` or `1,250` under a unit that does not decide it. */
  | 'thousands-or-decimal'
  /** `2O2O`, `lOO`: letters where digits should be, as scanned papers have them. */
  | 'letter-for-digit'
  /** `1 250 000`: blanks within the digits, as copied or broken text has them. */
  | 'space-in-number'
  | 'nihil-read-as-zero'
  | 'number-stored-as-text'
  | 'more-than-two-decimals'
  /** 0,98 in a column of percent, without a sign: 0,98% or 98%? */
  | 'fraction-or-percent'
  /** `3 (dua) rangkap`: the words say another number than the digits. */
  | 'words-differ'
  /** `< 5`: read as "at most", although it says "less than". */
  | 'strict-bound'
  /** `10–7`: the larger limit stands first. */
  | 'reversed-range'
  /** `12 berkah`: a number followed by a word that is not a known unit. */
  | 'unknown-unit'
  /** `idem`, `sda`: points at another cell. */
  | 'refers-elsewhere'
  /** `#REF!`: the error of a formula. */
  | 'formula-error'
  /** The typed unit is not the unit of the row, e.g. `100%` under `laporan`. */
  | 'unit-conflict'
  /** `≤ 5` or `80–90` under a polarity of another direction. */
  | 'polarity-conflict'
  /** A number where a date, a rank or a yes/no belongs, or the reverse. */
  | 'kind-conflict'
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
