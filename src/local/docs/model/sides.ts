/** Looks of the four sides as Google names them, by Word's names, in the order of Word's schema. */

export const BORDERS = {
  borderTop: 'w:top',
  borderLeft: 'w:left',
  borderBottom: 'w:bottom',
  borderRight: 'w:right',
} as const;

export const PADDINGS = {
  paddingTop: 'w:top',
  paddingLeft: 'w:left',
  paddingBottom: 'w:bottom',
  paddingRight: 'w:right',
} as const;

/** The four sides in the order of Word's schema. */
export const SIDES: readonly string[] = Object.values(BORDERS);

export type Border = keyof typeof BORDERS;
export type Padding = keyof typeof PADDINGS;

export const isBorder = (field: string): field is Border => field in BORDERS;
export const isPadding = (field: string): field is Padding => field in PADDINGS;
