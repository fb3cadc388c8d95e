import type { Succession } from '../former-version';
import type { DraftMade } from '../draft-made';
import type { Catalogue } from './catalogue';
import { reportNames } from './words';

const succession = ({ name, seenAt, isKnown, figuresOnly, findings }: Succession): string => {
  if (!isKnown) {
    return `This account cannot read "${name}", so people's edits in it cannot be listed; compare it yourself before you leave it behind.`;
  }
  const seen = seenAt === null ? '' : ` (as its drafter last read it, ${seenAt})`;
  const listed =
    findings.length === 0
      ? `No edit of people in "${name}"${seen} was left behind.`
      : `${String(findings.length)} edits of people in "${name}"${seen} are not in the new version and are listed below; carry over what is needed.`;
  const figures =
    figuresOnly === 0
      ? ''
      : ` Besides, ${String(figuresOnly)} parts differ in figures only; the text they were made with is not kept, so people's figures cannot be told from old data.`;
  return `${listed}${figures}`;
};

const discussion = ({ report, left }: DraftMade): readonly string[] => {
  const { unread, threads, suggestions } = left;
  return [
    ...(threads + suggestions > 0
      ? [
          `In documents of former versions of ${reportNames[report]}, ${String(threads)} comments and ${String(suggestions)} suggestions are still open; approval waits until all are answered and settled there and read with "Log reviews".`,
        ]
      : []),
    ...unread.map(
      (version) =>
        `Nobody has read the comments on version ${String(version)} of ${reportNames[report]} yet; ask its maker to run "Log reviews".`,
    ),
  ];
};

/** What was made, and what becomes of people's work in the versions before. */
export const draftsMadeEn: Catalogue['done']['drafts-made'] = ({ drafts }) =>
  [
    `Drafts made: ${drafts.map(({ document }) => document.name).join('; ')}.`,
    ...drafts.flatMap(({ succeeds }: DraftMade) =>
      succeeds === undefined ? [] : [succession(succeeds)],
    ),
    ...drafts.flatMap(discussion),
  ].join(' ');
