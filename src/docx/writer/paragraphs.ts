import type { Paragraph } from '../../domain/report/model';
import type { ParagraphProperties } from '../wordml/paragraph';
import { paragraph } from '../wordml/paragraph';
import type { RunProperties } from '../wordml/run';
import type { Desk } from './desk';
import { linesOf, runsOf } from './spans';

interface RoleLook {
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

/** Color behind what the office is asked for. */
export const REQUEST_FILL = 'FFF2CC';

const LOOKS: Readonly<Record<Paragraph['role'], RoleLook>> = {
  body: { paragraph: {}, run: {} },
  note: { paragraph: { after: 160, line: 240, align: 'left' }, run: { size: 18 } },
  request: {
    paragraph: { box: true, fill: REQUEST_FILL, left: 113, right: 113, align: 'left' },
    run: { highlight: 'yellow' },
  },
  centered: { paragraph: { align: 'center' }, run: {} },
  title: {
    paragraph: { keepNext: true, align: 'center', after: 60 },
    run: { bold: true, size: 24 },
  },
};

/** A paragraph of the report; every line that was typed becomes a paragraph of its own. */
export const paragraphXml = (
  desk: Desk,
  block: Paragraph,
  extra: ParagraphProperties = {},
): string => {
  const look = LOOKS[block.role];
  return linesOf(block.spans)
    .map((line, index) =>
      paragraph(
        { ...look.paragraph, ...(index === 0 ? extra : {}) },
        runsOf(desk.ledger, line, look.run),
      ),
    )
    .join('');
};
