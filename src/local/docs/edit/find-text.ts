import { placedParagraphs, type PlacedBlock } from '../model/locate';
import { paragraphText, type Body, type Paragraph } from '../model/structure';

/** A text inside one paragraph. */
export interface FoundText {
  readonly placed: PlacedBlock<Paragraph>;
  /** Offset in the paragraph. */
  readonly from: number;
  readonly to: number;
}

/** The first place where a text stands within a single paragraph, or null. */
export const findText = (body: Body, text: string): FoundText | null => {
  if (text === '') return null;
  for (const placed of placedParagraphs(body)) {
    const from = paragraphText(placed.block).indexOf(text);
    if (from >= 0) return { placed, from, to: from + text.length };
  }
  return null;
};
