import type { Caption } from '../../domain/report/model';
import type { ParagraphProperties } from '../wordml/paragraph';
import { paragraph } from '../wordml/paragraph';
import { run } from '../wordml/run';
import type { Desk } from './desk';
import { oneLine } from './spans';

/** Word before the number of a caption. */
export type CaptionKind = 'Tabel' | 'Gambar';

/** A caption on one line, as the lists of tables and figures show it. */
export const captionLine = (kind: CaptionKind, { number, text }: Caption): string =>
  oneLine(`${kind} ${number} ${text}`);

/** A caption in the built-in style, inside the bookmark that its list points to. */
export const captionXml = (
  desk: Desk,
  kind: CaptionKind,
  caption: Caption,
  extra: ParagraphProperties,
): string =>
  paragraph(
    { style: desk.ledger.style('caption'), keepLines: true, align: 'center', ...extra },
    desk.ledger.bookmarked(caption.anchor, run(captionLine(kind, caption))),
  );
