import { differ } from '../../../src/apps-script/merge/differ';
import { wasWritten } from '../../../src/domain/merge/was-written';
import { docText, documentOf, text } from '../../support/docs-model';
import type { Sketch } from '../../support/docs-model';
import { refresh } from '../../support/refresh';

const said = (first: string, second: string): readonly Sketch[] => [
  text('Capaian', 'HEADING_1'),
  text(`Capaian kinerja pada tahun ini adalah ${first} persen.`),
  text(`Penyerapan anggaran pada tahun ini adalah ${second} persen.`),
];

const BEFORE = said('90', '80');

/** Whether a document shows that figures were brought into it. */
const isSeen = (next: readonly Sketch[], theirs: readonly Sketch[]): boolean => {
  const { changes } = refresh(BEFORE, next, BEFORE).plan;
  const blocksOf = (sketches: readonly Sketch[]) => docText(documentOf(sketches)).blocks;
  const sides = { base: blocksOf(BEFORE), next: blocksOf(next), theirs: blocksOf(theirs) };
  return wasWritten({ ...sides, changes }, differ);
};

describe('wasWritten', () => {
  test.each([
    ['the document says all of it', said('91', '81'), said('91', '81'), true],
    ['the document is as it was', said('91', '81'), BEFORE, false],
    ['a person has typed one figure of two', said('91', '81'), said('91', '80'), false],
    ['a person has changed one of two since', said('91', '81'), said('95', '81'), true],
    ['a person has changed one of two before', said('91', '81'), said('95', '80'), false],
    // Nobody can tell: what the person wrote is listed then.
    ['a person has changed the only one', said('91', '80'), said('95', '80'), false],
    ['there was nothing to write', BEFORE, BEFORE, false],
  ])('when %s', (_when, next, theirs, expected) => {
    expect(isSeen(next, theirs)).toBe(expected);
  });
});
