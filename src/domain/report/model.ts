import type { ReportKind } from '../performance/indicator';
import type { Place } from '../year/place';

/**
 * Where a printed figure comes from: the named rule that made it and the cells it rests on. Lets the
 * add-on say later which figures of a document no longer agree with the workbook.
 */
export interface FigureOrigin {
  readonly rule: string;
  readonly places: readonly Place[];
}

/** A run of text. Everything a person typed arrives here as plain text and is escaped by the writer. */
export interface Span {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** Address that the run links to; `#anchor` names a heading, table or figure of the same report. */
  readonly link?: string;
  readonly origin?: FigureOrigin;
}

/** Level 1 is a chapter (BAB, KATA PENGANTAR …), 2 a section (A.), 3 a subsection (1.), 4 an indicator. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  /** Number as it is printed before the text, e.g. `BAB I`, `A.`; empty when the heading has none. */
  readonly number: string;
  readonly text: string;
  /** Unique in the document, `[a-z0-9-]+`; bookmarks and contents entries use it. */
  readonly anchor: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** `request` asks the office, visibly, for a text only it can write; `note` is small print below a table. */
  readonly role: 'body' | 'note' | 'request' | 'centered' | 'title';
  readonly spans: readonly Span[];
}

export interface List {
  readonly kind: 'list';
  readonly marker: 'bullet' | 'number' | 'letter';
  readonly items: readonly (readonly Span[])[];
}

export interface Column {
  /** Relative width; the writer turns the widths of a table into absolute ones that sum to the text width. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

export interface Cell {
  readonly spans: readonly Span[];
  /** Number of columns it covers, 1 when absent. */
  readonly columnSpan?: number;
  readonly align?: 'left' | 'center' | 'right';
}

export interface Row {
  /** `section` is a shaded line across the table, e.g. the name of a sasaran. */
  readonly role: 'body' | 'section' | 'total';
  readonly cells: readonly Cell[];
  /** Leaves height in the row for a signature by hand; as high as its text when absent. */
  readonly room?: 'signature';
}

/** Caption of a numbered table or figure. The word before the number is `Tabel` or `Gambar`. */
export interface Caption {
  /** Chapter and running number, e.g. `3.2`; `L.1` in the annexes. */
  readonly number: string;
  readonly text: string;
  readonly anchor: string;
}

export interface Table {
  readonly kind: 'table';
  /** Absent for a layout table that is not listed. */
  readonly caption?: Caption;
  readonly columns: readonly Column[];
  /** Header rows, repeated on every page; empty for a layout table. */
  readonly header: readonly Row[];
  readonly rows: readonly Row[];
  /** Source line below the table; empty for none. */
  readonly source: string;
}

export interface ChartSeries {
  readonly name: string;
  /** One value for each category; null leaves a gap. */
  readonly values: readonly (number | null)[];
  readonly style: 'column' | 'line';
}

/** What a chart shows. It is drawn at the edge, by Google's Charts service or by a library; its caption names it. */
export interface ChartSpec {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Unit at the value axis, as printed. */
  readonly unit: string;
}

export interface Figure {
  readonly kind: 'figure';
  readonly caption: Caption;
  /** Said aloud by a screen reader: what the chart shows, in one sentence. */
  readonly altText: string;
  readonly chart: ChartSpec;
}

export interface Signature {
  readonly kind: 'signature';
  /** `Muara Jernih, 19 Februari 2024`, or with the day left open. */
  readonly placeAndDate: string;
  /** Lines above the space for the signature, e.g. `Plh. Ketua KPU …,`. */
  readonly position: readonly string[];
  readonly name: string;
  /** Empty for commissioners. */
  readonly nip: string;
}

/** Empty lines with a frame, for a scan or photo the office adds. */
export interface Placeholder {
  readonly kind: 'placeholder';
  readonly text: string;
}

export interface PageBreak {
  readonly kind: 'page-break';
}

export type Block =
  Heading | Paragraph | List | Table | Figure | Signature | Placeholder | PageBreak;

/** Parts of the document in the order of the template; each is one tag there. */
export type PartKey =
  | 'kataPengantar'
  | 'ikhtisar'
  | 'bab1'
  | 'bab2'
  | 'bab3'
  | 'bab4'
  | 'lampiran'
  | 'lampiranMendatar'
  | 'lampiranPenutup';

/** A LAPKIN as data: what is said, not how it is drawn. */
export interface ReportModel {
  readonly report: ReportKind;
  readonly year: number;
  readonly practice: boolean;
  /** Texts for the plain tags of the template: cover, header and footer. */
  readonly cover: {
    /** `LAPORAN KINERJA (LAPKIN)`. */
    readonly title: string;
    /** `KPU KABUPATEN …` or `SEKRETARIAT KPU KABUPATEN …`. */
    readonly owner: string;
    /** `TAHUN 2023`. */
    readonly yearLine: string;
    /** Full name of the satker. */
    readonly office: string;
    readonly address: string;
    readonly website: string;
    readonly place: string;
    /** Year in which the report is published. */
    readonly publicationYear: string;
  };
  /** Running head, e.g. `Laporan Kinerja KPU Kabupaten … Tahun 2023`. */
  readonly runningHead: string;
  readonly parts: Readonly<Record<PartKey, readonly Block[]>>;
}
