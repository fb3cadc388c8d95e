import PizZip from 'pizzip';
import type { Result } from '../../domain/result';
import { accept, refuse } from '../../domain/result';
import { DOCUMENT_PART, partText } from '../package/word-package';
import { isBalanced } from '../wordml/balance';
import { textOfXml } from '../wordml/text';
import type { NotDocxReason, TemplateProblem } from '../../domain/report/template-problem';

/** Largest template, 2 MB: it is kept in cells of the workbook. */
const MAX_BYTES = 2 * 1024 * 1024;

/** Largest template when unpacked; one with pictures stays far below. */
const MAX_UNPACKED_BYTES = 40 * 1024 * 1024;

const bytesOf = (base64: string): number => Math.floor((base64.length * 3) / 4);

const openZip = (base64: string): PizZip | null => {
  if (base64 === '') return null;
  try {
    return new PizZip(base64, { base64: true });
  } catch {
    return null;
  }
};

/** The library keeps the declared size of a packed part in a member that its types leave out. */
const declaredSize = (file: PizZip.ZipObject): number =>
  (file as unknown as { readonly _data?: { readonly uncompressedSize?: number } })._data
    ?.uncompressedSize ?? 0;

const CONTENT_TYPES_PART = '[Content_Types].xml';

const DOCUMENT_TYPE = 'wordprocessingml.document.main+xml';

const formatProblems = (zip: PizZip): readonly TemplateProblem[] => {
  if (!zip.file(DOCUMENT_PART)) {
    return [{ code: 'not-docx', reason: 'no-document', part: DOCUMENT_PART }];
  }
  const types = partText(zip, CONTENT_TYPES_PART);
  return types.includes(DOCUMENT_TYPE) || types.includes('macroEnabled')
    ? []
    : [{ code: 'not-docx', reason: 'other-format', part: CONTENT_TYPES_PART }];
};

const MACRO_PART = /vbaProject|vbaData|\/activeX\//i;

const macroProblems = (zip: PizZip): readonly TemplateProblem[] => {
  const parts = Object.keys(zip.files).filter((name) => MACRO_PART.test(name));
  const declared =
    parts.length === 0 && partText(zip, CONTENT_TYPES_PART).includes('macroEnabled')
      ? [CONTENT_TYPES_PART]
      : [];
  return [...parts, ...declared].map((part) => ({ code: 'macro', part }));
};

/** A link that a reader may click is harmless; anything the word processor would fetch by itself is not. */
const isClickableLink = (relationship: string, target: string): boolean =>
  /\/hyperlink"/.test(relationship) && /^(?:https?:\/\/|mailto:)/i.test(target);

const externalProblems = (zip: PizZip): readonly TemplateProblem[] =>
  zip.file(/\.rels$/).flatMap((file) =>
    [...file.asText().matchAll(/<Relationship\b[^>]*>/g)].flatMap(
      ([relationship]): readonly TemplateProblem[] => {
        const target = textOfXml(/\bTarget="([^"]*)"/.exec(relationship)?.[1] ?? '');
        return !/TargetMode="External"/i.test(relationship) || isClickableLink(relationship, target)
          ? []
          : [{ code: 'external-link', part: file.name, target }];
      },
    ),
  );

const xmlReason = (xml: string): NotDocxReason | null => {
  if (xml.includes('<!DOCTYPE')) return 'document-type-declaration';
  return isBalanced(xml) ? null : 'broken-xml';
};

const xmlProblems = (zip: PizZip): readonly TemplateProblem[] =>
  zip.file(/\.(?:xml|rels)$/).flatMap((file): readonly TemplateProblem[] => {
    const reason = xmlReason(file.asText());
    return reason ? [{ code: 'not-docx', reason, part: file.name }] : [];
  });

const sizeProblems = (zip: PizZip): readonly TemplateProblem[] => {
  const bytes = Object.values(zip.files).reduce((total, file) => total + declaredSize(file), 0);
  return bytes > MAX_UNPACKED_BYTES ? [{ code: 'zip-bomb', bytes, limit: MAX_UNPACKED_BYTES }] : [];
};

/** A part whose declared size is a lie cannot be unpacked; the library notices when it reads it. */
const contentProblems = (zip: PizZip): readonly TemplateProblem[] => {
  try {
    const format = formatProblems(zip);
    if (format.length > 0) return format;
    return [...macroProblems(zip), ...externalProblems(zip), ...xmlProblems(zip)];
  } catch {
    return [{ code: 'not-docx', reason: 'not-a-zip', part: '' }];
  }
};

/**
 * Opens a file that an office offers as its template and looks at the package before anything is unpacked: its size,
 * declared sizes, kind, macros, and links to the outside.
 */
export const openTemplatePackage = (base64: string): Result<PizZip, readonly TemplateProblem[]> => {
  const bytes = bytesOf(base64);
  if (bytes > MAX_BYTES) return refuse([{ code: 'too-large', bytes, limit: MAX_BYTES }]);
  const zip = openZip(base64);
  if (!zip) return refuse([{ code: 'not-docx', reason: 'not-a-zip', part: '' }]);
  const unpacked = sizeProblems(zip);
  if (unpacked.length > 0) return refuse(unpacked);
  const problems = contentProblems(zip);
  return problems.length > 0 ? refuse(problems) : accept(zip);
};
