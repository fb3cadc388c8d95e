import type { LeftPart } from './doc-text';
import { NOWHERE } from './flow';
import { saidSet } from './left-behind';
import { joined, judge, unchanged } from './merged';
import type { Desk, Merged } from './merged';
import type { TextLine } from './text-lines';

const findingOf = (desk: Desk, part: LeftPart): Merged<LeftPart> => {
  const { section, text, kind } = part;
  const wasWritten = kind === 'written';
  const verdict = judge(desk, {
    place: { ...NOWHERE, section },
    kind: 'blocks',
    base: '',
    data: wasWritten ? text : '',
    core: [kind, text],
    person: wasWritten ? '' : text,
    edits: [],
    obstacle: wasWritten ? 'written-before' : 'removed-before',
    take: [],
  });
  return { ...verdict, next: verdict.settled ? [] : [part] };
};

/** What people did in the version before and the live document still lacks, until somebody gives it up. */
export const leftFindings = (
  desk: Desk,
  parts: readonly LeftPart[],
  live: readonly TextLine[],
): Merged<LeftPart> => {
  if (parts.length === 0) return unchanged([]);
  const said = saidSet(live);
  const open = parts.filter(({ kind, text }) => said.has(text) !== (kind === 'written'));
  return joined(open.map((part) => findingOf(desk, part)));
};
