import type { SignatureSpot, Signatures } from '../../domain/papers/model';
import { paragraph } from '../wordml/paragraph';
import { run } from '../wordml/run';
import type { RunProperties } from '../wordml/run';
import type { Desk } from '../writer/desk';
import { NAME_TO_COME, SIGNING_ROOM } from '../writer/signature';
import { oneLine } from '../writer/spans';
import { textWidth } from '../writer/text-width';
import { layoutTable } from './layout-table';

/** Size of body text in half-points. */
const BODY_SIZE = 22;

const line = (text: string, look: RunProperties = {}, before = 0): string =>
  paragraph({ align: 'center', before, after: 0, line: 252 }, run(oneLine(text), look));

const SPACE_ABOVE = 120;

const HINT: RunProperties = { size: 16, italic: true, color: '7F7F7F' };

/** Height of the hint, in dxa; the room begins below it. */
const HINT_HEIGHT = 190;

/** The hint stands at the head of the room, where it does not touch the signature. */
const roomXml = ({ hint, name }: SignatureSpot): string => {
  const before = hint === '' ? SIGNING_ROOM : SIGNING_ROOM - HINT_HEIGHT;
  return (
    (hint === '' ? '' : line(`(${hint})`, HINT)) +
    (name.trim() === ''
      ? line(NAME_TO_COME, {}, before)
      : line(name, { bold: true, underline: true }, before))
  );
};

/** Lines that the headings take in their half of the page. */
const headingHeight = ({ heading }: SignatureSpot, width: number): number =>
  heading.reduce(
    (lines, text) => lines + Math.max(1, Math.ceil(textWidth(text, BODY_SIZE) / width)),
    0,
  );

/** The shorter heading is filled up below, so that both names stand on one height. */
const spotXml = (spot: SignatureSpot, other: SignatureSpot, width: number): string => {
  const missing = Math.max(0, headingHeight(other, width) - headingHeight(spot, width));
  return [
    ...spot.heading.map((text, index) => line(text, {}, index === 0 ? SPACE_ABOVE : 0)),
    line('').repeat(missing),
    roomXml(spot),
    ...spot.below.map((text) => line(text)),
  ].join('');
};

/** Two people who sign beside each other, on one page. */
export const signaturesXml = (desk: Desk, { left, right }: Signatures): string => {
  const half = Math.floor(desk.textWidth / 2);
  return layoutTable(
    [half, desk.textWidth - half],
    [[spotXml(left, right, half), spotXml(right, left, half)]],
  );
};
