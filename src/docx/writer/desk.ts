import type { Ledger } from './ledger';

/** What a writer of blocks has at hand: the ids of the document, the width to write on, and the pictures. */
export interface Desk {
  readonly ledger: Ledger;
  /** Width between the margins of this section, in dxa (twentieths of a point). */
  readonly textWidth: number;
  /** PNG pictures in base64, by the anchor of their figure. */
  readonly pictures: Readonly<Record<string, string>>;
}
