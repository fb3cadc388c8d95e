import PizZip from 'pizzip';
import { buildTemplate } from '../../src/docx/template/build-template';
import type { XmlElement } from './xml-tree';
import { all, attribute, elements, parseXml, visibleText } from './xml-tree';

/** A .docx that was opened again and parsed. */
export interface DocxFile {
  readonly paths: readonly string[];
  readonly text: (path: string) => string;
  readonly part: (path: string) => XmlElement;
  readonly document: XmlElement;
}

export const openDocx = (base64: string): DocxFile => {
  const zip = new PizZip(base64, { base64: true, checkCRC32: true });
  const text = (path: string): string => {
    const file = zip.file(path);
    if (!file) throw new Error(`no part ${path}`);
    return file.asText();
  };
  const part = (path: string): XmlElement => parseXml(text(path));
  const paths = Object.values(zip.files)
    .filter(({ dir }) => !dir)
    .map(({ name }) => name);
  return { paths, text, part, document: part('word/document.xml') };
};

/** The template of the bundle, as base64. */
export const ownTemplate = async (): Promise<string> =>
  Buffer.from(await buildTemplate()).toString('base64');

/** A copy of a template in which parts were rewritten; null removes the part. */
export const rewriteTemplate = (
  base64: string,
  edits: Readonly<Record<string, (text: string) => string | null>>,
): string => {
  const zip = new PizZip(base64, { base64: true });
  for (const [path, edit] of Object.entries(edits)) {
    const changed = edit(zip.file(path)?.asText() ?? '');
    if (changed === null) zip.remove(path);
    else zip.file(path, changed);
  }
  return zip.generate({ type: 'base64', compression: 'DEFLATE' });
};

/** Paragraphs of the body that stand in no table, with their style id. */
export const bodyParagraphs = (
  file: DocxFile,
): readonly { readonly style: string; readonly text: string; readonly xml: XmlElement }[] => {
  const outside = (element: XmlElement): readonly XmlElement[] =>
    elements(element).flatMap((child) => {
      if (child.name === 'w:p') return [child];
      return child.name === 'w:tbl' ? [] : outside(child);
    });
  return outside(file.document).map((xml) => ({
    xml,
    style: attribute(all(xml, 'w:pStyle')[0], 'w:val'),
    text: visibleText(xml),
  }));
};

/** What the document part points to. */
export const relationships = (file: DocxFile): readonly XmlElement[] =>
  elements(file.part('word/_rels/document.xml.rels'));
