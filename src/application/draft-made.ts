import type { ReportKind } from '../domain/performance/indicator';
import type { Discussion } from '../domain/sop/discussion';
import type { Succession } from './former-version';
import type { CreatedDocument } from './ports';

/** A document an action made, with what the person wants to know about it. */
export interface DraftMade {
  readonly report: ReportKind;
  readonly version: number;
  readonly document: CreatedDocument;
  /** True when the document was found from an interrupted run and taken over. */
  readonly adopted: boolean;
  /** The version that it takes the place of, and what people did there that it does not have. */
  readonly succeeds?: Succession;
  /** What is still talked about in the documents that it and others before took the place of. */
  readonly left: Discussion;
}
