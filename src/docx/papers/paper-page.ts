/** A4 upright, in dxa. */
export const PAPER_SIZE = { width: 11906, height: 16838 } as const;

/** Margins of a paper: 3 cm on the left for the binder, 2.5 cm elsewhere, in dxa. */
export const PAPER_MARGIN = { left: 1701, other: 1417 } as const;

/** Width between the margins, in dxa. */
export const PAPER_TEXT_WIDTH = PAPER_SIZE.width - PAPER_MARGIN.left - PAPER_MARGIN.other;
