import { createHash } from 'node:crypto';
import type { DocsContent, DocsElement } from '../../../platform/docs';
import { readNamedStyles } from '../model/named-styles';
import { listsJson, readNumbering } from '../model/numbering';
import { blockLength, type Block, type Body } from '../model/structure';
import type { DocxPackage } from '../package/docx-package';
import { paragraphJson, type JsonDesk } from './paragraph-json';
import { footersJson, sectionStyles } from './page-json';
import { collectPictures } from './pictures';
import { tableJson } from './table-json';
import { readLinkTargets } from './text-style';

const blockJson = (desk: JsonDesk, block: Block, start: number): DocsElement => {
  const place = {
    ...(start > 0 ? { startIndex: start } : {}),
    endIndex: start + blockLength(block),
  };
  const write = (blocks: readonly Block[], from: number): DocsElement[] =>
    blocksJson(desk, blocks, from);
  switch (block.kind) {
    case 'paragraph':
      return paragraphJson(desk, block, start);
    case 'table':
      return { ...place, table: tableJson(block, start, write) };
    case 'contents':
      return { ...place, tableOfContents: { content: write(block.blocks, start + 1) } };
    case 'section':
      return { ...place, sectionBreak: { sectionStyle: desk.sectionStyle(block) } };
  }
};

const blocksJson = (desk: JsonDesk, blocks: readonly Block[], start: number): DocsElement[] => {
  let at = start;
  return blocks.map((block) => {
    const here = at;
    at += blockLength(block);
    return blockJson(desk, block, here);
  });
};

/** The body of a document and its pictures in Google's structure, suggestions in the line. */
export const documentJson = (docx: DocxPackage, body: Body): DocsContent => {
  const links = readLinkTargets(docx);
  const pictures = collectPictures(docx, links);
  const numbering = readNumbering(docx.read('word/numbering.xml'));
  const desk: JsonDesk = {
    styles: readNamedStyles(docx),
    links,
    numbering,
    pictureId: pictures.idOf,
    sectionStyle: sectionStyles(body),
  };
  const content = blocksJson(desk, body.blocks, 0);
  return {
    body: { content },
    footers: footersJson(docx, links),
    lists: listsJson(numbering),
    inlineObjects: pictures.objects(),
  };
};

/** Changes whenever anything changes that the structure shows. */
export const revisionOf = (content: DocsContent): string =>
  `ALm37B${createHash('sha256').update(JSON.stringify(content)).digest('base64url')}`;
