import type { DivisionsRefusal } from '../../domain/office/chosen-divisions';
import type { FoundingRefusal } from '../../domain/office/found-office';

/** A cell of `Pengaturan` that would get another text. */
export interface OfficeChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What came of describing an office. */
export interface FoundingDone {
  readonly code: 'office-founded';
  readonly shortName: string;
  readonly year: string;
  /** Names of the worksheets. */
  readonly tabs: readonly string[];
  /** What a person still has to fill in, as labels of `Pengaturan` and names of tabs. */
  readonly open: readonly string[];
}

/** Why an office could not be described. */
export type FoundingActionRefusal =
  | FoundingRefusal
  | DivisionsRefusal
  | {
      readonly code: 'office-would-change';
      readonly confirm: 'replace';
      readonly office: readonly OfficeChange[];
    }
  /** Divisions that are left out have worksheets with work of people. */
  | { readonly code: 'division-has-work'; readonly tabs: readonly string[] }
  /** The procedure is under way, and its events name the divisions. */
  | { readonly code: 'divisions-under-way' };
