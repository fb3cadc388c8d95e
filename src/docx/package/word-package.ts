import type PizZip from 'pizzip';
import type { Ledger, LedgerStart } from '../writer/ledger';
import { completeContentTypes } from './content-types';
import { EMPTY_NUMBERING, addLists, highestListId } from './numbering';
import { addRelationships, hasRelationship, highestRelationshipId } from './relationships';
import { completeStyles } from './styles';

/** Path of the document part in a package. */
export const DOCUMENT_PART = 'word/document.xml';

const RELATIONSHIPS_PART = 'word/_rels/document.xml.rels';
const NUMBERING_PART = 'word/numbering.xml';
const STYLES_PART = 'word/styles.xml';
const CONTENT_TYPES_PART = '[Content_Types].xml';

const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:styles>';

/** Text of a part; the fallback, or nothing, when the package has no such part. */
export const partText = (zip: PizZip, path: string, fallback = ''): string =>
  zip.file(path)?.asText() ?? fallback;

const highest = (xml: string, pattern: RegExp): number =>
  [...xml.matchAll(pattern)].reduce((top, match) => Math.max(top, Number(match[1])), 0);

const storyText = (zip: PizZip): string =>
  zip
    .file(/^word\/[^/]+\.xml$/)
    .map((part) => part.asText())
    .join('');

/** Reads which ids a template uses, and completes its style sheet on the way. */
export const beginLedger = (zip: PizZip): LedgerStart => {
  const sheet = completeStyles(partText(zip, STYLES_PART, EMPTY_STYLES));
  zip.file(STYLES_PART, sheet.xml);
  const stories = storyText(zip);
  return {
    relationship: highestRelationshipId(partText(zip, RELATIONSHIPS_PART)),
    list: highestListId(partText(zip, NUMBERING_PART)),
    drawing: highest(stories, /<wp:docPr [^>]*?\bid="(\d+)"/g),
    bookmark: highest(stories, /<w:bookmarkStart [^>]*?w:id="(\d+)"/g),
    styles: sheet.ids,
  };
};

const writeNumbering = (zip: PizZip, ledger: Ledger): void => {
  if (ledger.lists.length === 0) return;
  zip.file(NUMBERING_PART, addLists(partText(zip, NUMBERING_PART, EMPTY_NUMBERING), ledger.lists));
};

const writeRelationships = (zip: PizZip, ledger: Ledger): void => {
  const present = partText(zip, RELATIONSHIPS_PART);
  const numbering = ledger.lists.length > 0 && !hasRelationship(present, 'numbering');
  zip.file(
    RELATIONSHIPS_PART,
    addRelationships(present, [
      ...ledger.relationships,
      ...(numbering
        ? [{ id: 'rIdDaftar', kind: 'numbering', target: 'numbering.xml' } as const]
        : []),
    ]),
  );
};

/** The same report gives the same bytes, whenever it is made. */
const fixDates = (zip: PizZip): void => {
  const date = new Date(2000, 0, 1);
  for (const file of Object.values(zip.files)) file.date = date;
};

/** Adds to a package what its document points to: pictures, links, lists, styles. */
export const completePackage = (zip: PizZip, ledger: Ledger): void => {
  for (const { name, base64 } of ledger.media) {
    zip.file(`word/media/${name}`, base64, { base64: true });
  }
  writeNumbering(zip, ledger);
  writeRelationships(zip, ledger);
  zip.file(
    CONTENT_TYPES_PART,
    completeContentTypes(partText(zip, CONTENT_TYPES_PART), ledger.lists.length > 0),
  );
  fixDates(zip);
};
