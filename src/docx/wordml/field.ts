import { rawRun } from './run';
import { xmlText } from './text';

/** Opens a field and gives its instruction; what follows until `FIELD_END` is the result that was kept. */
export const fieldStart = (instruction: string): string =>
  rawRun('<w:fldChar w:fldCharType="begin"/>') +
  rawRun(`<w:instrText xml:space="preserve"> ${xmlText(instruction)} </w:instrText>`) +
  rawRun('<w:fldChar w:fldCharType="separate"/>');

/** Closes a field. */
export const FIELD_END = rawRun('<w:fldChar w:fldCharType="end"/>');

/** Page on which a bookmark stands. No number is kept: whoever shows the document knows it, we do not. */
export const pageOf = (bookmark: string): string =>
  fieldStart(`PAGEREF ${bookmark} \\h`) + FIELD_END;
