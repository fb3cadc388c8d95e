import type { Block } from '../report/model';
import type { Words } from '../report/words';

/** The papers that the procedure leaves behind beside the two reports. */
export type PaperKind =
  | 'undangan'
  | 'daftar-hadir'
  | 'berita-acara'
  | 'surat-pengantar'
  | 'tanda-terima'
  | 'lembar-pengesahan';

/** Head of the paper (kop): who writes, and where they are found. Empty lines are left out. */
export interface Letterhead {
  /** In capitals; a line break parts the institution from the region. */
  readonly name: string;
  readonly address: string;
  readonly website: string;
}

/** One line of a list `label : value`; several values stand below each other. */
export interface Field {
  readonly label: string;
  readonly values: readonly Words[];
}

/** A list `label : value` whose colons stand below each other. */
export interface FieldList {
  readonly kind: 'fields';
  readonly fields: readonly Field[];
}

/** Head of a letter: number, kind, enclosure and subject on the left, place and date on the right. */
export interface LetterOpening {
  readonly kind: 'letter-opening';
  readonly fields: readonly Field[];
  readonly placeAndDate: string;
}

/** Lines that follow each other without space: the title of a paper, an address, the copies sent. */
export interface Lines {
  readonly kind: 'lines';
  /** `title` is centered in bold. */
  readonly look: 'title' | 'plain';
  readonly lines: readonly Words[];
}

/** Somebody who signs by hand. */
export interface SignatureSpot {
  /** Lines above the room, e.g. `Yang menerima,`. */
  readonly heading: readonly string[];
  /** What is to be put into the room, e.g. `tanda tangan dan cap`; empty for nothing. */
  readonly hint: string;
  /** Empty when it is written by hand. */
  readonly name: string;
  /** Lines below the name, e.g. `NIP …`. */
  readonly below: readonly string[];
}

/** Two people who sign beside each other. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly left: SignatureSpot;
  readonly right: SignatureSpot;
}

/** Empty dotted lines across the page, for notes by hand. */
export interface WritingLines {
  readonly kind: 'writing-lines';
  readonly count: number;
}

/** What a paper may hold: the blocks of the reports and those that only papers have. */
export type PaperBlock = Block | FieldList | LetterOpening | Lines | Signatures | WritingLines;

/** A paper as data: what it says, not how it is drawn. */
export interface PaperModel {
  readonly kind: PaperKind;
  /** Name of the document, e.g. `Berita Acara Rapat Pleno Rutin 30 Januari 2024`. */
  readonly title: string;
  /** True while the practice data is loaded: every page is marked. */
  readonly practice: boolean;
  readonly letterhead: Letterhead;
  readonly blocks: readonly PaperBlock[];
}
