import type { IsoDate } from '../calendar/iso-date';
import type { OrdinalScale } from '../quantity/quantity';
import type { Place } from '../year/place';

/** The two reports of step 8 of the procedure. */
export type ReportKind = 'KPU' | 'SEKRETARIAT';

/**
 * In which direction an indicator is good. The names are the ones printed in the worksheet; the
 * formulas stand in `capaian.ts`.
 */
export type Polarity =
  | 'maksimum'
  | 'minimum'
  | 'minimum-rasio'
  | 'rentang'
  | 'rentang-skp'
  | 'ordinal'
  | 'tanggal'
  | 'ya-tidak';

/** Whether a number is the most or the least that was promised. */
export type Limit = 'at-most' | 'at-least';

/** A target or a realisasi, in the form its polarity needs. */
export type Measure =
  /** `limit` is the sign that the PK has before the number, `≤ 5`; it is printed and counts for nothing. */
  | { readonly kind: 'number'; readonly value: number; readonly limit?: Limit }
  | { readonly kind: 'range'; readonly min: number; readonly max: number }
  | {
      readonly kind: 'ordinal';
      readonly scale: OrdinalScale;
      readonly code: string;
      readonly number?: number;
    }
  | { readonly kind: 'date'; readonly value: IsoDate }
  | { readonly kind: 'yes-no'; readonly value: boolean };

/** Target and realisasi of an earlier year. Both may be missing: the year was not measured. */
export interface HistoricalYear {
  readonly year: number;
  readonly target: Measure | null;
  readonly realisasi: Measure | null;
}

/** One indicator: what the PK promises and what the division reports about it. */
export interface Indicator {
  /** Stable id, e.g. `K-01`; never reused. */
  readonly id: string;
  readonly sasaranId: string;
  readonly name: string;
  /** Unit as printed, e.g. `%`, `nilai`, `hari kerja`. */
  readonly unit: string;
  readonly polarity: Polarity;
  /** The reports it belongs to; at least one. */
  readonly reports: readonly ReportKind[];
  readonly divisionId: string;
  /** Post that answers for it, e.g. `Kasubag Perencanaan, Data, dan Informasi`. Empty when not named. */
  readonly personInCharge: string;
  readonly formula: string;
  readonly dataSource: string;
  /** Weight within the report; the weights of a report sum to 100 when they are used. */
  readonly weight: number | null;
  readonly target: Measure | null;
  readonly realisasi: Measure | null;
  /** Why there is no realisasi; empty when there is one or when nobody wrote a reason. */
  readonly notMeasuredReason: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Earlier years, oldest first. */
  readonly history: readonly HistoricalYear[];
  /** Target at the end of the medium-term plan. */
  readonly renstra: { readonly year: number; readonly target: Measure } | null;
  readonly national: { readonly value: Measure; readonly source: string } | null;
  /** The division's own words. Line breaks are kept; empty when nothing was written. */
  readonly supportingFactors: string;
  readonly obstacles: string;
  readonly solutions: string;
  readonly plan: string;
  readonly evidence: readonly string[];
  /** Row in `Perjanjian Kinerja`: fields `nama`, `satuan`, `polaritas`, `target`, `riwayat`, `renstra`, `nasional`… */
  readonly agreementPlace: Place;
  /** Row on the division's tab: fields `realisasi`, `pembilang`, `penyebut`, `penghambat`, `solusi`… Null when the row is missing. */
  readonly worksheetPlace: Place | null;
  /** Wording, unit and target as they stand on the division's tab, to be compared with the PK. */
  readonly worksheetWording: { readonly name: string; readonly unit: string } | null;
}

/** A strategic objective with its place in the order of the PK. */
export interface Sasaran {
  readonly id: string;
  readonly name: string;
  readonly reports: readonly ReportKind[];
  /** Row in `Perjanjian Kinerja`; absent when nobody knows it. */
  readonly place?: Place;
}
