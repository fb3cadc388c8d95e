import type { Place } from '../year/place';

/** One row of table B of a division's worksheet: an RO or sub-activity with its money. Amounts are whole rupiah. */
export interface Activity {
  /** Stable id, e.g. `D-KUL-01`; never reused. */
  readonly id: string;
  readonly divisionId: string;
  /** Full code as typed, e.g. `076.01.WA.3355.EBD.955`. */
  readonly code: string;
  /** Programme code, e.g. `076.01.WA`, the first three parts of the code. */
  readonly programCode: string;
  /** Kegiatan code, e.g. `3355`, and its name. */
  readonly kegiatanCode: string;
  readonly kegiatanName: string;
  /** RO code, e.g. `EBD.955`, and its name. */
  readonly roCode: string;
  readonly roName: string;
  readonly description: string;
  /** `51` staff, `52` goods, `53` capital; empty when unknown. */
  readonly spendingType: '51' | '52' | '53' | '';
  readonly volume: {
    readonly unit: string;
    readonly target: number | null;
    readonly realisasi: number | null;
  };
  readonly pagu: number | null;
  /** Spending of quarters I–IV in rupiah; null where the cell is empty. */
  readonly quarters: readonly [number | null, number | null, number | null, number | null];
  /** Total spending as typed by the division, in rupiah. */
  readonly realisasi: number | null;
  readonly period: string;
  readonly obstacles: string;
  readonly solutions: string;
  readonly followUpStatus: string;
  readonly evidence: readonly string[];
  readonly personInCharge: string;
  /** Ids of the indicators it supports; may be empty. */
  readonly indicatorIds: readonly string[];
  readonly place: Place;
}
