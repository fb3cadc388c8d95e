import Docxtemplater from 'docxtemplater';
import type PizZip from 'pizzip';
import { DOCUMENT_PART, partText } from '../package/word-package';
import { paragraphsOf } from './slots';
import { nearbyText } from './tag-check';
import type { TemplatePlace, TemplateProblem } from '../../domain/report/template-problem';

/** What the filling library says about one mistake. */
interface LibraryError {
  readonly id: string;
  readonly tag: string;
  readonly part: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const propertiesOf = (thrown: unknown): Readonly<Record<string, unknown>> => {
  const properties = (thrown as { readonly properties?: unknown } | null)?.properties;
  return (properties ?? {}) as Readonly<Record<string, unknown>>;
};

const libraryErrors = (thrown: unknown): readonly LibraryError[] => {
  const properties = propertiesOf(thrown);
  if (Array.isArray(properties['errors'])) return properties['errors'].flatMap(libraryErrors);
  return [
    {
      id: text(properties['id']),
      tag: text(properties['xtag']),
      part: text(properties['file']) || DOCUMENT_PART,
    },
  ];
};

/** The first paragraph that holds the words of the tag. */
const placeOf = (zip: PizZip, { tag, part }: LibraryError): TemplatePlace => {
  const found = paragraphsOf(partText(zip, part)).find(
    (each) => tag !== '' && each.text.includes(tag),
  );
  return { part, nearby: found ? nearbyText(found.text, found.text.indexOf(tag)) : '' };
};

const LOOP = /loop|closing_tag_does_not_match/;
const NOT_ALONE = /^raw_/;
const BROKEN_XML = /xml$/;

const problemOf = (zip: PizZip, error: LibraryError): TemplateProblem => {
  const place = placeOf(zip, error);
  if (LOOP.test(error.id)) return { code: 'unbalanced-loop', tag: error.tag, place };
  if (NOT_ALONE.test(error.id)) return { code: 'tag-not-alone', tag: `{@${error.tag}}`, place };
  if (BROKEN_XML.test(error.id)) {
    return { code: 'not-docx', reason: 'broken-xml', part: error.part };
  }
  return { code: 'broken-tag', tag: error.tag, place };
};

/** Lets the filling library read a template and gives what it could not make sense of. */
export const syntaxProblems = (zip: PizZip): readonly TemplateProblem[] => {
  try {
    new Docxtemplater(zip, { paragraphLoop: true, linebreaks: true, errorLogging: false });
    return [];
  } catch (thrown) {
    return libraryErrors(thrown).map((error) => problemOf(zip, error));
  }
};
