import type { Heading } from '../../domain/report/model';
import { paragraph } from '../wordml/paragraph';
import { LINE_BREAK, run } from '../wordml/run';
import type { Desk } from './desk';
import { oneLine } from './spans';

const STYLE = { 1: 'heading1', 2: 'heading2', 3: 'heading3', 4: 'heading4' } as const;

/** A heading on one line, as the contents list shows it. */
export const headingLine = ({ number, text }: Pick<Heading, 'number' | 'text'>): string =>
  oneLine(`${number} ${text}`);

const headingRuns = ({ level, number, text }: Heading): string => {
  const separate = level === 1 && number !== '';
  if (!separate) return run(headingLine({ number, text }));
  return run(oneLine(number)) + LINE_BREAK + run(oneLine(text));
};

/**
 * A heading in its built-in style. The number is typed text, because multi-level numbering does not survive the
 * conversion to Google Docs; a chapter starts on a new page.
 */
export const headingXml = (desk: Desk, heading: Heading, onNewPage = false): string =>
  paragraph(
    {
      style: desk.ledger.style(STYLE[heading.level]),
      keepNext: true,
      pageBreakBefore: onNewPage || heading.level === 1,
    },
    desk.ledger.bookmarked(heading.anchor, headingRuns(heading)),
  );
