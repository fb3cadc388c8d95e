import type { Signature } from '../../domain/report/model';
import type { ParagraphProperties } from '../wordml/paragraph';
import { paragraph } from '../wordml/paragraph';
import type { RunProperties } from '../wordml/run';
import { run } from '../wordml/run';
import type { Desk } from './desk';
import { oneLine } from './spans';

/** Room for signature and stamp, in dxa: 2.5 cm. */
export const SIGNING_ROOM = 1417;

/** Stands for a name that is written by hand. */
export const NAME_TO_COME = '(…………………………………)';

interface Line {
  readonly text: string;
  readonly look: RunProperties;
  readonly before: number;
}

const linesFor = ({ placeAndDate, position, name, nip }: Signature): readonly Line[] => {
  const above = [placeAndDate, ...position].filter((text) => text.trim() !== '');
  return [
    ...above.map((text, index) => ({ text, look: {}, before: index === 0 ? 360 : 0 })),
    name.trim() === ''
      ? { text: NAME_TO_COME, look: {}, before: SIGNING_ROOM }
      : { text: name, look: { bold: true, underline: true }, before: SIGNING_ROOM },
    ...(nip.trim() === '' ? [] : [{ text: `NIP ${nip}`, look: {}, before: 0 }]),
  ];
};

/** The signer's block in the right half of the page, never broken over two pages. */
export const signatureXml = (
  desk: Desk,
  signature: Signature,
  extra: ParagraphProperties = {},
): string => {
  const lines = linesFor(signature);
  const left = Math.floor(desk.textWidth / 2);
  return lines
    .map(({ text, look, before }, index) =>
      paragraph(
        {
          keepLines: true,
          keepNext: index < lines.length - 1,
          before,
          after: 0,
          line: 264,
          left,
          align: 'center',
          ...(index === 0 ? extra : {}),
        },
        run(oneLine(text), look),
      ),
    )
    .join('');
};
