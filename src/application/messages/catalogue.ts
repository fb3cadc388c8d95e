import type { ActionName } from '../actions';
import type { Change, Finding } from '../../domain/merge/plan';
import type { Problem } from '../../domain/quality/problem';
import type { Missing } from '../../domain/sop/missing';
import type { StepNumber } from '../../domain/sop/steps';
import type { ShownAddition, ShownCell } from '../intake/outcome';
import type { Done, Refusal } from '../outcome';
import type { ProgressStep } from '../ports';
import type { TroubleCode } from '../trouble';

/** One sentence for each code of a closed union. */
export type SentencesFor<Union extends { readonly code: string }> = {
  readonly [Code in Union['code']]: (fact: Extract<Union, { readonly code: Code }>) => string;
};

/** Every sentence a person can meet, in one language. A new code without a sentence does not compile. */
export interface Catalogue {
  readonly language: 'id' | 'en';
  readonly done: SentencesFor<Done>;
  readonly refusal: SentencesFor<Refusal>;
  /** Says that the workbook is a copy of that of a year, and what to do with it. */
  readonly copyNotice: (year: number) => string;
  /** Sentence for a problem; `header` is the column's header, empty when the problem has no column. */
  readonly problem: (problem: Problem, header: string) => string;
  readonly trouble: Readonly<Record<TroubleCode, string>>;
  /** Said after trouble where something else can be done meanwhile. */
  readonly instead: string;
  readonly action: Readonly<
    Record<ActionName, { readonly title: string; readonly description: string }>
  >;
  /** Sentence for the option of an action, by the name of the option. */
  readonly option: Readonly<Record<string, string>>;
  /** What a step still needs, as a phrase without full stop. */
  readonly missing: SentencesFor<Missing>;
  /** The ten steps in two or three words. */
  readonly step: Readonly<Record<StepNumber, string>>;
  /** One line of the list that a refresh shows. */
  readonly refresh: {
    readonly change: (change: Change) => string;
    readonly finding: (finding: Finding) => string;
  };
  /** One line of the list that an import shows. */
  readonly intake: {
    readonly addition: (addition: ShownAddition) => string;
    readonly change: (cell: ShownCell) => string;
    readonly kept: (cell: ShownCell) => string;
  };
  readonly progress: Readonly<Record<ProgressStep, (name: string) => string>>;
  readonly menu: {
    readonly openSidebar: string;
    /** Said of an option that need not be given. */
    readonly optional: string;
    /** Names of the submenus. */
    readonly group: Readonly<Record<'gathering' | 'reviewing' | 'leaving' | 'workbook', string>>;
    readonly moreProblems: (count: number) => string;
  };
}
