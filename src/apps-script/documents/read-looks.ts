import type { CellLooks, ParagraphLooks, TableLooks } from '../../domain/merge/looks';
import type {
  DocsParagraph,
  DocsParagraphElement,
  DocsTable,
  DocsTableCell,
} from '../../platform/docs';
import type {
  DocsCellBorder,
  DocsColor,
  DocsDimension,
  DocsTextStyle,
} from '../../platform/docs-looks';

/** What looks stand in, only where there are any: most paragraphs are as their style has them. */
interface Holder<Looks> {
  readonly looks?: Looks;
}

/** Leaves out what is not said. */
const said = <Looks extends object>(looks: {
  readonly [K in keyof Looks]: Looks[K] | undefined;
}): Holder<Looks> => {
  const entries = Object.entries(looks).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? {} : { looks: Object.fromEntries(entries) as Looks };
};

/** Six hexadecimal digits; nothing for no color. */
const hexOf = (color: DocsColor | undefined): string | undefined => {
  const rgb = color?.color?.rgbColor;
  if (rgb === undefined) return undefined;
  return [rgb.red, rgb.green, rgb.blue]
    .map((part = 0) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
};

/** Google leaves the number out where a length is nothing. */
const pointsOf = (length: DocsDimension | undefined): number | undefined =>
  length && (length.magnitude ?? 0);

const shared = <T>(values: readonly T[]): T | undefined =>
  values.every((value) => value === values[0]) ? values[0] : undefined;

const orNothing = (is: boolean | undefined): true | undefined => (is === true ? true : undefined);

/** The line end has looks of its own, which nobody sees. */
const wordsOf = (elements: readonly DocsParagraphElement[]): readonly DocsParagraphElement[] =>
  elements.filter(({ textRun }) => textRun?.content !== '\n');

/** Looks of a paragraph and of its text, as far as all of it has them. */
export const paragraphLooks = (
  { elements = [], paragraphStyle = {} }: DocsParagraph,
  isNumbered: boolean,
): Holder<ParagraphLooks> => {
  const styles = wordsOf(elements).map(({ textRun }): DocsTextStyle => textRun?.textStyle ?? {});
  const { alignment, spaceAbove, spaceBelow, lineSpacing } = paragraphStyle;
  const { indentStart, indentFirstLine, keepWithNext } = paragraphStyle;
  return said<ParagraphLooks>({
    align: alignment,
    above: pointsOf(spaceAbove),
    below: pointsOf(spaceBelow),
    line: lineSpacing,
    indent: pointsOf(indentStart),
    firstLine: pointsOf(indentFirstLine),
    keepsNext: orNothing(keepWithNext),
    numbered: orNothing(isNumbered),
    size: shared(styles.map(({ fontSize }) => fontSize?.magnitude)),
    italic: orNothing(shared(styles.map(({ italic }) => italic))),
  });
};

const lineOf = (line: DocsCellBorder | undefined): TableLooks['border'] => {
  const color = hexOf(line?.color);
  return line && { width: pointsOf(line.width) ?? 0, ...(color === undefined ? {} : { color }) };
};

/** Looks of a table: its lines and the room in its cells are those of its first cell. */
export const tableLooks = ({ tableStyle, tableRows = [] }: DocsTable): Holder<TableLooks> => {
  const columns = tableStyle?.tableColumnProperties ?? [];
  const first = tableRows[0]?.tableCells?.[0]?.tableCellStyle;
  return said<TableLooks>({
    widths: columns.flatMap(({ width }) => width?.magnitude ?? []),
    border: lineOf(first?.borderTop),
    padding: first && {
      beside: pointsOf(first.paddingLeft) ?? 0,
      above: pointsOf(first.paddingTop) ?? 0,
    },
  });
};

/** Looks of a cell of its own. */
export const cellLooks = ({ tableCellStyle = {} }: DocsTableCell): Holder<CellLooks> =>
  said<CellLooks>({
    fill: hexOf(tableCellStyle.backgroundColor),
    middle: tableCellStyle.contentAlignment === 'MIDDLE' ? true : undefined,
  });
