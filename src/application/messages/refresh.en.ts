import { OBJECT_MARK } from '../../domain/merge/doc-text';
import type { Change, DocPlace, Finding, Reason } from '../../domain/merge/plan';
import type { DraftRefresh } from '../outcome';
import type { Catalogue } from './catalogue';

/** Words of the actions that refresh drafts. */
export const refreshActionsEn: Pick<
  Catalogue['action'],
  'refresh-draft' | 'resolve-conflict' | 'download-chart'
> = {
  'refresh-draft': {
    title: 'Refresh the draft',
    description:
      'Brings new data into drafts that people have edited; their words, comments and suggestions stay.',
  },
  'resolve-conflict': {
    title: 'Resolve a conflict',
    description: "Settles one part that was left out: keep the person's text or take the data's.",
  },
  'download-chart': {
    title: 'Download a chart',
    description:
      'Draws one chart by the present data as a picture file, to replace the old one in the document.',
  },
};

/** Words of the options of these actions. */
export const refreshOptionsEn: Catalogue['option'] = {
  conflict: 'code of the part, in square brackets before it',
  choice: "suntingan (keep the person's text) or data (take the data's text)",
  chart: 'number of the figure, e.g. 3.2, or what it shows',
};

/** How many of the changes are figures only. */
const figuresIn = (changes: readonly Change[]): string => {
  const figures = changes.filter(({ kind }) => kind === 'figure').length;
  return figures === 0 ? '' : ` (${String(figures)} of them figures)`;
};

const counted = ({ changes, conflicts, held, manual, document }: DraftRefresh): string => {
  const counts = [
    [changes.length, `changes${figuresIn(changes)}`],
    [conflicts.length, "conflicts with people's edits"],
    [held.length, 'parts with a suggestion that waits'],
    [manual.length, 'parts to renew by hand'],
  ] as const;
  const said = counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${String(count)} ${what}`);
  return `${document.name}: ${said.length === 0 ? 'agrees with the data' : said.join(', ')}.`;
};

const listed = (drafts: readonly DraftRefresh[]): string => drafts.map(counted).join(' ');

const wrote = (drafts: readonly DraftRefresh[]): boolean =>
  drafts.some(({ changes }) => changes.length > 0);

/** After a refresh; a program cannot renew lists of contents, so the person is told. */
const refreshed = (drafts: readonly DraftRefresh[]): string =>
  wrote(drafts)
    ? `Drafts refreshed. ${listed(drafts)} Page numbers in the lists of contents, tables and figures have to be renewed in Google Docs by hand.`
    : `Nothing had to be written. ${listed(drafts)}`;

/** What a refresh did. */
export const refreshDoneEn: Pick<
  Catalogue['done'],
  'drafts-refreshed' | 'conflict-resolved' | 'chart-drawn'
> = {
  'drafts-refreshed': ({ drafts }) => refreshed(drafts),
  'chart-drawn': ({ figure, file }) =>
    `Figure ${figure.number} (${figure.text}) is given as “${file.name}”. Replace the picture in the document, then settle its part with "Keep the edit".`,
  'conflict-resolved': ({ takesData, drafts }) =>
    takesData
      ? `Settled: the data's text has been written into the document. ${listed(drafts)}`
      : `Settled: the person's text stays. ${listed(drafts)}`,
};

const placeText = ({ section, table, row, column }: DocPlace): string =>
  [section, table, row, column].filter((part) => part !== '').join(' › ');

const at = (place: DocPlace): string => {
  const text = placeText(place);
  return text === '' ? '' : `${text}: `;
};

const quoted = (text: string): string =>
  text === '' ? '(empty)' : `“${text.split(OBJECT_MARK).join('(picture)')}”`;

const changeText = ({ place, before, after }: Change): string => {
  if (before === '') return `${at(place)}added ${quoted(after)}.`;
  if (after === '') return `${at(place)}removed ${quoted(before)}.`;
  return `${at(place)}${quoted(before)} becomes ${quoted(after)}.`;
};

const reasons: Readonly<Record<Reason, string>> = {
  'same-words': 'a person and the data changed the same words',
  'deleted-by-person': 'a person has deleted this part',
  'edited-by-person': 'the data no longer have a part that a person edited',
  'column-removed': 'a person has removed the column',
  'no-place': 'its place cannot be found any more',
  'suggestion-pending': 'a suggestion waits for an answer',
  picture: 'the chart no longer agrees with the data and has to be replaced by hand; by the data',
  'new-picture': 'a new chart is not in the document',
  'fixed-part': 'this part has to be renewed in Google Docs by hand',
  'written-before': 'people wrote this in the version before and it is not in this document',
  'removed-before': 'people removed this from the version before and it is in this document again',
};

const findingText = ({ place, reason, person, data }: Finding): string => {
  const said = `${at(place)}${reasons[reason]}`;
  if (reason === 'picture') {
    return `${said}: ${quoted(data)}. Get the chart with "Download the chart" in the panel, right-click the picture in the document, choose "Replace image", then settle this part with "Keep the edit".`;
  }
  if (reason === 'new-picture') {
    return `${said}: ${quoted(data)}. It comes with its caption in a new version of the draft. To insert it yourself, get it with "Download the chart" in the panel, then settle this part with "Keep the edit".`;
  }
  if (reason === 'written-before') return `${said}: ${quoted(data)}.`;
  if (reason === 'removed-before') return `${said}: ${quoted(person)}.`;
  return `${said}. In the document: ${quoted(person)}; by the data: ${quoted(data)}.`;
};

/** One line for each change and each part that was left out. */
export const refreshLinesEn: Catalogue['refresh'] = { change: changeText, finding: findingText };

/** Why a refresh was not done, and what helps. */
export const refreshRefusalsEn: Pick<
  Catalogue['refusal'],
  | 'refresh-needs-consent'
  | 'base-missing'
  | 'document-gone'
  | 'document-changed'
  | 'conflict-not-found'
  | 'conflict-by-hand'
  | 'chart-not-found'
> = {
  'refresh-needs-consent': ({ drafts }) =>
    `${listed(drafts)} Nothing that people wrote will change. Write these changes into the document?`,
  'base-missing': ({ name }) =>
    `This workbook does not hold what "${name}" said when it was made, so people's edits cannot be told from old data. The document was not changed. Run "Generate LAPKIN draft" for a new version; what "${name}" says and the new version does not will be listed by chapter, and the old document stays.`,
  'document-gone': ({ name }) =>
    `Your account cannot find "${name}": it was deleted, or this workbook is a copy of another one. Nothing was changed. Restore the document from the bin of Drive, or run "Generate LAPKIN draft" for a new version; people's edits will be listed by chapter as they were last read.`,
  'document-changed': ({ name }) =>
    `Somebody kept editing "${name}" during the refresh, so nothing was written. Try again in a moment.`,
  'conflict-not-found': ({ typed }) =>
    `No single part has exactly the code "${typed}". It may be settled already or the data may have changed; run "Refresh the draft" for the present list.`,
  'chart-not-found': ({ typed }) =>
    `By the present data there is no chart “${typed}”. Run "Refresh the draft" for the present list.`,
  'conflict-by-hand': ({ finding }) =>
    `A program cannot write the data's text at this place, so nothing was changed. Write it yourself in Google Docs, then settle it with "suntingan". ${findingText(finding)}`,
};
