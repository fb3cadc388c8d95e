import type { NotDocxReason, TemplatePlace } from '../../domain/report/template-problem';
import type { TemplateSentences, TemplateWords } from './template-words';

const megabytes = (bytes: number): string =>
  `${(Math.round((bytes / 1024 / 1024) * 10) / 10).toFixed(1)} MB`;

const reasons: Readonly<Record<NotDocxReason, string>> = {
  'not-a-zip': 'This file is no Word document (.docx), or it is damaged.',
  'no-document': 'This file holds no Word text.',
  'other-format': 'This file is no plain Word document (.docx). Save it as “Word Document”.',
  'document-type-declaration':
    'The file holds a document type declaration, which is not allowed. Save it again with Word or LibreOffice.',
  'broken-xml': 'The content of the file is damaged. Save it again with Word or LibreOffice.',
};

const parts: readonly (readonly [RegExp, string])[] = [
  [/header/, 'the page header'],
  [/footer/, 'the page footer'],
  [/footnotes|endnotes/, 'a footnote'],
  [/document/, 'the text'],
];

const at = ({ part, nearby }: TemplatePlace): string => {
  const name = parts.find(([pattern]) => pattern.test(part))?.[1] ?? part;
  return nearby === '' ? ` (in ${name})` : ` (in ${name}, near “${nearby}”)`;
};

const problems: TemplateSentences = {
  'too-large': ({ bytes, limit }) =>
    `The file has ${megabytes(bytes)}, more than the limit of ${megabytes(limit)}. Make the pictures in it smaller.`,
  'not-docx': ({ reason, part }) =>
    part === '' ? reasons[reason] : `${reasons[reason]} Part: ${part}.`,
  'zip-bomb': ({ bytes, limit }) =>
    `Unpacked the file grows to ${megabytes(bytes)}, more than the limit of ${megabytes(limit)}.`,
  macro: ({ part }) =>
    `The file holds a macro (${part}). Save it as a document without macros (.docx).`,
  'external-link': ({ part, target }) =>
    `The file fetches something from outside (${target}, in ${part}). Insert the picture or text into the document.`,
  'unknown-tag': ({ tag, place }) =>
    `The tag ${tag} is unknown${at(place)}. Check its spelling in the list of tags.`,
  'missing-tag': ({ tag }) => `The tag ${tag} must be there and was not found.`,
  'repeated-tag': ({ tag, place }) => `The tag ${tag} may stand only once${at(place)}.`,
  'broken-tag': ({ tag, place }) =>
    `The tag ${tag} is not complete${at(place)}. Type it again with its braces.`,
  'unbalanced-loop': ({ tag, place }) => `The loop tag ${tag} has no partner${at(place)}.`,
  'tag-not-alone': ({ tag, place }) =>
    `The tag ${tag} must stand alone in its paragraph${at(place)}.`,
  'tag-misplaced': ({ tag, place }) =>
    `The tag ${tag} cannot stand here${at(place)}. Put it into the body of the text, outside tables.`,
};

const action: TemplateWords['action'] = {
  'download-template': {
    title: 'Download the report template',
    description:
      'Gives the template (.docx) in use, to be edited in Word, Google Docs or LibreOffice.',
  },
  'load-template': {
    title: 'Load the report template',
    description:
      'Checks the template of the office and keeps it in the workbook for the next drafts.',
  },
  'remove-template': {
    title: 'Go back to the standard template',
    description:
      'Removes the template of the office from the workbook; drafts that exist do not change.',
  },
};

/** Sentences around the office's own template. */
export const templateEn: TemplateWords = {
  action,
  option: { file: 'template file (.docx)' },
  done: {
    'template-given': ({ own, file }) =>
      own
        ? `The template of the office is given as “${file.name}”.`
        : `The standard template is given as “${file.name}”. Change its look, keep its tags, then load it again.`,
    'template-loaded': ({ unused }) =>
      unused.length === 0
        ? 'The template of the office is kept and used from the next draft on.'
        : `The template of the office is kept and used from the next draft on. Tags it leaves out: ${unused.join(', ')}.`,
    'template-removed': () =>
      'The template of the office is removed. The next drafts use the standard template; drafts that exist do not change.',
  },
  refusal: {
    'template-refused': ({ found }) =>
      [
        'This template cannot be used yet; the one in use has not changed. To be mended:',
        ...found.map(
          (problem) => `• ${(problems[problem.code] as (fact: typeof problem) => string)(problem)}`,
        ),
      ].join('\n'),
    'template-damaged': () =>
      'The template of the office in the hidden tab "Templat" was changed or is damaged. Load it again, or choose "Go back to the standard template".',
    'no-own-template': () =>
      'This workbook uses the standard template, so there is none of the office to remove.',
  },
};
