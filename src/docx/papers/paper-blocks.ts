import type { Lines, PaperBlock, WritingLines } from '../../domain/papers/model';
import type { Paragraph } from '../../domain/report/model';
import { paragraph } from '../wordml/paragraph';
import type { ParagraphProperties } from '../wordml/paragraph';
import { TAB } from '../wordml/run';
import { blocksXml } from '../writer/blocks';
import type { Desk } from '../writer/desk';
import { paragraphXml } from '../writer/paragraphs';
import { runsOf } from '../writer/spans';
import { fieldsXml, letterOpeningXml } from './fields';
import { signaturesXml } from './signature-spots';

const LOOKS = {
  title: {
    paragraph: { align: 'center', keepNext: true },
    run: { bold: true, size: 24 },
    after: 200,
  },
  plain: { paragraph: { align: 'left', keepNext: true }, run: {}, after: 160 },
} as const;

const linesXml = (desk: Desk, { look, lines }: Lines, extra: ParagraphProperties): string =>
  lines
    .map((spans, index) =>
      paragraph(
        {
          ...LOOKS[look].paragraph,
          after: index === lines.length - 1 ? LOOKS[look].after : 0,
          line: 264,
          ...(index === 0 ? extra : {}),
        },
        runsOf(desk.ledger, spans, LOOKS[look].run),
      ),
    )
    .join('');

/** Room for a word or a number by hand, as a paper writes it. */
const BLANK = /……|__/u;

/** Lines to write on; they stay on one page, or the last would stand alone on the next. */
const writingLinesXml = (desk: Desk, { count }: WritingLines): string =>
  Array.from({ length: count }, (_, index) =>
    paragraph(
      {
        dotTab: desk.textWidth,
        align: 'left',
        after: 60,
        line: 300,
        keepNext: index < count - 1,
      },
      TAB,
    ),
  ).join('');

/** A line with room to write on must not be stretched: neither dots nor an open number can be parted. */
const alignOf = ({ spans }: Paragraph): ParagraphProperties =>
  spans.some(({ text }) => BLANK.test(text)) ? { align: 'left' } : {};

/** Blocks that must not be torn from the text that introduces them. */
const STAYS_WITH_TEXT: readonly PaperBlock['kind'][] = [
  'signature',
  'signatures',
  'fields',
  'lines',
];

interface Neighbours {
  readonly before: PaperBlock['kind'] | null;
  readonly after: PaperBlock['kind'] | null;
}

/** What a block owes to the ones around it: a page break, some air, or staying on the page of what follows. */
const owed = ({ before, after }: Neighbours): ParagraphProperties => ({
  ...(before === 'page-break' ? { pageBreakBefore: true } : {}),
  ...(before === 'signature' ? { before: 360 } : {}),
  ...(before === 'list' ? { before: 120 } : {}),
  ...(after !== null && STAYS_WITH_TEXT.includes(after) ? { keepNext: true } : {}),
});

const blockXml = (desk: Desk, block: PaperBlock, around: Neighbours): string => {
  switch (block.kind) {
    case 'lines':
      return linesXml(desk, block, owed(around));
    case 'paragraph':
      return paragraphXml(desk, block, { ...owed(around), ...alignOf(block) });
    case 'fields':
      return fieldsXml(desk, block);
    case 'letter-opening':
      return letterOpeningXml(desk, block);
    case 'signatures':
      return signaturesXml(desk, block);
    case 'writing-lines':
      return writingLinesXml(desk, block);
    default:
      return blocksXml(
        desk,
        around.before === 'page-break' ? [{ kind: 'page-break' }, block] : [block],
      );
  }
};

/** The blocks of a paper in their order. */
export const paperBlocksXml = (desk: Desk, blocks: readonly PaperBlock[]): string =>
  blocks
    .map((block, index) =>
      blockXml(desk, block, {
        before: blocks[index - 1]?.kind ?? null,
        after: blocks[index + 1]?.kind ?? null,
      }),
    )
    .join('');
