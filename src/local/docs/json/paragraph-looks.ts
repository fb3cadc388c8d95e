import type { DocsDimension, DocsParagraphLooks } from '../../../platform/docs-looks';
import { fromTwentieths } from '../model/dimension';
import { indentsIn } from '../model/indents';
import type { Numbering } from '../model/numbering';
import { attributeOf, childNamed, type Element } from '../package/xml';

const alignments = {
  left: 'START',
  start: 'START',
  center: 'CENTER',
  right: 'END',
  end: 'END',
  both: 'JUSTIFIED',
} as const;

type Looks = Pick<
  DocsParagraphLooks,
  'alignment' | 'lineSpacing' | 'spaceAbove' | 'spaceBelow' | 'keepWithNext'
>;

const points = (twentieths: string): Looks['spaceAbove'] =>
  twentieths === '' ? undefined : fromTwentieths(Number(twentieths));

/** Percent of a single line, where the line is not measured in points. */
const lineSpacingOf = (spacing: Element | null): number | undefined => {
  const line = attributeOf(spacing, 'w:line');
  const rule = attributeOf(spacing, 'w:lineRule');
  return line === '' || !/^(auto)?$/.test(rule)
    ? undefined
    : Math.round((Number(line) / 240) * 10_000) / 100;
};

const isOn = (element: Element | null): boolean | undefined =>
  element === null ? undefined : !/^(0|false|off)$/.test(attributeOf(element, 'w:val'));

const looksIn = (properties: Element): Looks => {
  const spacing = childNamed(properties, 'w:spacing');
  const side = attributeOf(childNamed(properties, 'w:jc'), 'w:val');
  const looks = {
    alignment: side in alignments ? alignments[side as keyof typeof alignments] : undefined,
    lineSpacing: lineSpacingOf(spacing),
    spaceAbove: points(attributeOf(spacing, 'w:before')),
    spaceBelow: points(attributeOf(spacing, 'w:after')),
    keepWithNext: isOn(childNamed(properties, 'w:keepNext')),
  };
  return Object.fromEntries(Object.entries(looks).filter(([, value]) => value !== undefined));
};

/** Id of the list that properties put a paragraph in, empty for none. */
export const listOf = (properties: Element | null): string =>
  attributeOf(childNamed(childNamed(properties, 'w:numPr'), 'w:numId'), 'w:val');

const length = (twentieths: number | undefined): DocsDimension | undefined =>
  twentieths === undefined ? undefined : fromTwentieths(twentieths);

/** Indents of a paragraph, those of its list where it has none itself. */
const indentsOf = (
  sources: readonly Element[],
  numbering: Numbering,
): Pick<DocsParagraphLooks, 'indentStart' | 'indentFirstLine'> => {
  const levels = sources
    .map((one) => numbering.get(listOf(one)))
    .filter((one) => one !== undefined);
  const indents = [...sources, ...levels.map((level) => childNamed(level, 'w:pPr'))].map((one) =>
    childNamed(one, 'w:ind'),
  );
  const { start, first } = indentsIn(indents);
  const [indentStart, indentFirstLine] = [length(start), length(first)];
  return {
    ...(indentStart ? { indentStart } : {}),
    ...(indentFirstLine ? { indentFirstLine } : {}),
  };
};

/** Looks that properties give a paragraph, the nearest ones first, with the indent of its list. */
export const looksFrom = (
  sources: readonly Element[],
  numbering: Numbering,
): Omit<DocsParagraphLooks, 'namedStyleType'> => ({
  ...(Object.assign({}, ...[...sources].reverse().map(looksIn)) as Looks),
  ...indentsOf(sources, numbering),
});
