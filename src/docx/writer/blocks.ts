import type { Block } from '../../domain/report/model';
import type { ParagraphProperties } from '../wordml/paragraph';
import type { Desk } from './desk';
import { figureXml, isDrawnFigure } from './figures';
import { headingXml } from './headings';
import { listXml } from './lists';
import { paragraphXml } from './paragraphs';
import { placeholderXml } from './placeholder';
import { signatureXml } from './signature';
import { isDrawnTable, tableXml } from './tables';

const blockXml = (desk: Desk, block: Block, extra: ParagraphProperties): string => {
  switch (block.kind) {
    case 'heading':
      return headingXml(desk, block, extra.pageBreakBefore);
    case 'paragraph':
      return paragraphXml(desk, block, extra);
    case 'list':
      return listXml(desk, block, extra);
    case 'table':
      return tableXml(desk, block, extra);
    case 'figure':
      return figureXml(desk, block, extra);
    case 'signature':
      return signatureXml(desk, block, extra);
    case 'placeholder':
      return placeholderXml(desk, block, extra);
    case 'page-break':
      return '';
  }
};

/** Whether a block leaves anything on paper: empty tables and figures without a picture do not. */
export const isDrawn = (desk: Pick<Desk, 'pictures'>, block: Block): boolean => {
  if (block.kind === 'table') return isDrawnTable(block);
  return block.kind !== 'figure' || isDrawnFigure(desk, block);
};

const NEW_PAGE: ParagraphProperties = { pageBreakBefore: true };

/** A sentence that announces a list or a table stays with it, a request with the text it is about. */
const announces = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'paragraph' &&
  (next?.kind === 'list' ||
    next?.kind === 'table' ||
    (block.role === 'request' && next?.kind === 'paragraph'));

/**
 * The blocks of one part. A page break belongs to the block after it, so that a break before a chapter gives no
 * empty page and a break at the end none either.
 */
export const blocksXml = (desk: Desk, blocks: readonly Block[]): string => {
  let broken = false;
  const written: string[] = [];
  const drawn = blocks.filter((each) => isDrawn(desk, each));
  for (const [index, block] of drawn.entries()) {
    const xml = blockXml(desk, block, {
      ...(broken ? NEW_PAGE : {}),
      ...(announces(block, drawn[index + 1]) ? { keepNext: true } : {}),
    });
    if (block.kind === 'page-break') broken = true;
    else if (xml !== '') broken = false;
    written.push(xml);
  }
  return written.join('');
};
