/**
 * Where in the workbook something stands, in the terms of the tab schemas. The edge turns `row` and
 * `field` into an A1 address and into the header a person sees.
 */
export interface Place {
  /** Tab name as a person sees it, e.g. `Perjanjian Kinerja`. */
  readonly tab: string;
  /** Row number in the tab, counted from 1 as Sheets shows it. Absent: the tab as a whole. */
  readonly row?: number;
  /** Column key of the tab schema, e.g. `realisasi`. Absent: the row as a whole. */
  readonly field?: string;
}

/** The same row, one column of it. */
export const fieldOf = (place: Place, field: string): Place => ({ ...place, field });
