/**
 * What crosses between the preview page, its server and the thread in which the workbook lives. JSON only.
 */

/** Who sits in front of a window of the preview, and in which language. */
export interface Seat {
  readonly as: string;
  readonly locale: 'id' | 'en';
  /** The window; toasts and questions of an action go where it was started. */
  readonly window: string;
}

/** Text typed into one cell, rows and columns counted from 1. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What a person does to a document by hand, as in Google Docs. */
export type Deed =
  | { readonly kind: 'comment'; readonly quote: string; readonly text: string }
  | { readonly kind: 'reply'; readonly thread: string; readonly text: string }
  | { readonly kind: 'resolve' | 'reopen'; readonly thread: string }
  | { readonly kind: 'suggest' | 'edit'; readonly quote: string; readonly text: string }
  | { readonly kind: 'accept' | 'reject'; readonly suggestion: string };

/** What a window asks for. */
export type PreviewCommand =
  | { readonly kind: 'open' }
  | { readonly kind: 'sheet'; readonly name: string }
  | { readonly kind: 'edit'; readonly sheet: string; readonly cells: readonly TypedCell[] }
  | { readonly kind: 'run'; readonly functionName: string; readonly argument: unknown }
  | { readonly kind: 'menu'; readonly functionName: string }
  | { readonly kind: 'documents' }
  | { readonly kind: 'document'; readonly id: string }
  | { readonly kind: 'hand'; readonly id: string; readonly deed: Deed }
  | { readonly kind: 'restart' };

export interface SeatedCommand {
  readonly seat: Seat;
  readonly command: PreviewCommand;
}

/** How cells look. Sizes in points, colors as `#rrggbb`. */
export interface Look {
  readonly bold?: true;
  readonly italic?: true;
  readonly wrap?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly across?: 'left' | 'center' | 'right';
  readonly down?: 'top' | 'center';
  /** Sides with a line. */
  readonly lines?: string;
}

/** One cell as it is shown. */
export interface CellView {
  readonly text: string;
  /** What stands there when a person begins to edit, where that differs from `text`. */
  readonly typed?: string;
  /** Position in `looks`. */
  readonly look: number;
  readonly note?: string;
  /** Position in `choices`. */
  readonly choice?: number;
  /** A protection of which Google would warn. */
  readonly guarded?: true;
}

/** What may stand in a cell. */
export interface Choice {
  readonly values: readonly string[] | null;
  readonly kind: 'list' | 'number' | 'date' | 'other';
  readonly isStrict: boolean;
  readonly help: string;
}

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One tab, complete. */
export interface SheetView {
  readonly name: string;
  /** Widths in pixels; 0 for a hidden column. */
  readonly widths: readonly number[];
  /** Heights in pixels; 0 where the content decides. */
  readonly heights: readonly number[];
  readonly cells: readonly (readonly CellView[])[];
  readonly looks: readonly Look[];
  readonly choices: readonly Choice[];
  readonly merges: readonly Block[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showsGrid: boolean;
}

/** A tab in the bar below the grid. */
export interface TabView {
  readonly name: string;
  readonly color: string | null;
}

/** A line of a menu as the script built it. */
export type MenuView =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly items: readonly MenuView[] };

/** Somebody of the roster. */
export interface PersonView {
  readonly name: string;
  readonly position: string;
  readonly email: string;
  /** Name under which documents show this person. */
  readonly docsName: string;
}

/** The selected cell. */
export interface Selection {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** What a freshly opened window shows. */
export interface WorkbookView {
  readonly fileName: string;
  readonly menus: readonly MenuView[];
  readonly tabs: readonly TabView[];
  readonly selection: Selection;
  readonly people: readonly PersonView[];
}

/** A document of the workspace. */
export interface DocumentView {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
}

/** One post of a thread. */
export interface PostView {
  readonly author: string;
  readonly time: string;
  readonly text: string;
  readonly action: 'resolve' | 'reopen' | null;
}

/** A comment with its replies. */
export interface ThreadView {
  readonly id: string;
  readonly quote: string;
  readonly isResolved: boolean;
  readonly posts: readonly PostView[];
}

/** A change that somebody proposes. */
export interface SuggestionView {
  readonly id: string;
  readonly author: string;
  readonly inserted: string;
  readonly deleted: string;
}

/** A document with everything people have said about it. Its text is fetched as a file. */
export interface DocumentPage {
  readonly name: string;
  readonly isFrozen: boolean;
  /** Changes with every change of the file. */
  readonly revision: string;
  readonly threads: readonly ThreadView[];
  readonly suggestions: readonly SuggestionView[];
  readonly people: readonly PersonView[];
}

/** What a function of the script gave. */
export interface RunView {
  readonly result: unknown;
  /** Where the script has moved the selection to; null when it left it alone. */
  readonly selection: Selection | null;
}

/** What each command is answered with. */
export interface PreviewAnswers {
  readonly open: WorkbookView;
  readonly sheet: SheetView;
  readonly edit: SheetView;
  readonly run: RunView;
  readonly menu: RunView;
  readonly documents: readonly DocumentView[];
  readonly document: DocumentPage;
  readonly hand: DocumentPage;
  readonly restart: null;
}

export type PreviewAnswer<Value = unknown> =
  | { readonly ok: true; readonly value: Value }
  /** `message` is what Google, or this machine, says. */
  | { readonly ok: false; readonly message: string };

/** A question that stops the script until it is answered. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
}

export interface QuestionAnswer {
  readonly button: 'OK' | 'YES' | 'NO' | 'CANCEL' | 'CLOSE';
  readonly text?: string;
}

/** A page of the script that lies over the window. */
export interface ShownPage {
  readonly title: string;
  readonly html: string;
}

/** What happens without a window having asked. */
export type PreviewEvent =
  | { readonly kind: 'toast'; readonly message: string; readonly title: string }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'sidebar'; readonly title: string }
  | { readonly kind: 'page'; readonly page: ShownPage }
  /** The workbook or a document is not what it was, whoever changed it. */
  | { readonly kind: 'changed' };
