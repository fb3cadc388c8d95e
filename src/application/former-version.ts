import { headingsOf, leftBehind } from '../domain/merge/left-behind';
import type { LeftBehind } from '../domain/merge/left-behind';
import type { DocText } from '../domain/merge/doc-text';
import { leftFindings } from '../domain/merge/left-findings';
import { emptyDesk } from '../domain/merge/merged';
import type { Finding } from '../domain/merge/plan';
import { linesAfter } from '../domain/merge/text-lines';
import type { TextLine } from '../domain/merge/text-lines';
import type { ReportKind } from '../domain/performance/indicator';
import { currentVersion } from '../domain/sop/state';
import type { SopState } from '../domain/sop/state';
import { baseByTrail, settledBase } from './last-write';
import type { Ports } from './ports';

/** The version that a new one takes the place of, as far as this account can know it. */
export interface FormerVersion {
  readonly name: string;
  /** Moment of the drafter's last look, when the document itself is out of reach; null when it was read now. */
  readonly seenAt: string | null;
  /** Null when nobody can tell what it says. */
  readonly lines: readonly TextLine[] | null;
  /** The text it was made with; null when it is not kept. */
  readonly base: DocText | null;
}

/** What becomes of people's work in it. */
export interface Succession extends Pick<FormerVersion, 'name' | 'seenAt'> {
  readonly isKnown: boolean;
  readonly figuresOnly: number;
  readonly findings: readonly Finding[];
}

/**
 * Reads the version before while its base is still kept. A document that was deleted, or that another account made, is
 * known by the drafter's last look.
 */
export const formerVersion = (
  { refresh }: Ports,
  state: SopState,
  report: ReportKind,
): FormerVersion | null => {
  const version = currentVersion(state.reports[report]);
  if (version === null) return null;
  const { docId, name } = version;
  const kept = refresh.readBase({ report, docId });
  const read = refresh.readIfThere(docId);
  if (read !== null) {
    const { text: theirs } = read;
    const base = kept && settledBase(refresh, kept, { draft: version, theirs }).base;
    return { name, seenAt: null, lines: linesAfter(theirs.blocks, []), base };
  }
  const base = kept && baseByTrail(kept, version);
  const look = base?.look;
  return { name, seenAt: look?.at ?? null, lines: look?.lines ?? null, base };
};

/** What people did in the version before that the new one does not have. */
export const leftIn = (
  { refresh }: Ports,
  { lines, base }: FormerVersion,
  fresh: DocText,
): LeftBehind => {
  const versionOf = (text: DocText) => ({
    lines: linesAfter(text.blocks, []),
    headings: headingsOf(text),
  });
  const versions = { base: base && versionOf(base), fresh: versionOf(fresh) };
  return lines === null
    ? { parts: [], figuresOnly: 0 }
    : leftBehind({ older: lines, ...versions }, refresh.differ);
};

/** The same for people, with the keys under which the next refreshes list it. */
export const successionOf = (
  { refresh }: Ports,
  { name, seenAt, lines }: FormerVersion,
  { parts, figuresOnly }: LeftBehind,
  fresh: readonly TextLine[],
): Succession => {
  const { findings } = leftFindings(emptyDesk(refresh.differ), parts, fresh);
  return { name, seenAt, isKnown: lines !== null, figuresOnly, findings };
};
