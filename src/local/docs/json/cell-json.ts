import type { DocsCellBorder, DocsCellLooks } from '../../../platform/docs-looks';
import { fromTwentieths, inPoints } from '../model/dimension';
import { BORDERS, PADDINGS } from '../model/sides';
import type { Cell, Table } from '../model/structure';
import { attributeOf, childNamed, type Element } from '../package/xml';
import { colorOf } from './text-style';

const EIGHTHS_OF_A_POINT = 8;

const borderOf = (line: Element): DocsCellBorder => {
  const isDrawn = !/^(nil|none)$/.test(attributeOf(line, 'w:val'));
  const eighths = isDrawn ? Number(attributeOf(line, 'w:sz')) : 0;
  const color = colorOf(attributeOf(line, 'w:color'));
  return {
    ...(color ? { color } : {}),
    width: inPoints(eighths / EIGHTHS_OF_A_POINT),
  };
};

const bordersOf = (properties: Element | null): DocsCellLooks => {
  const borders = childNamed(properties, 'w:tcBorders');
  return Object.fromEntries(
    Object.entries(BORDERS).flatMap(([side, name]) => {
      const line = childNamed(borders, name);
      return line === null ? [] : [[side, borderOf(line)]];
    }),
  );
};

/** Room around the text: the cell's own, else that of all cells of the table, else none. */
const paddingsOf = (table: Table, properties: Element | null): DocsCellLooks => {
  const own = childNamed(properties, 'w:tcMar');
  const shared = childNamed(childNamed(table.node, 'w:tblPr'), 'w:tblCellMar');
  return Object.fromEntries(
    Object.entries(PADDINGS).map(([side, name]) => {
      const room = childNamed(own, name) ?? childNamed(shared, name);
      return [side, fromTwentieths(Number(attributeOf(room, 'w:w')))];
    }),
  );
};

const HEIGHTS: Readonly<Record<string, NonNullable<DocsCellLooks['contentAlignment']>>> = {
  center: 'MIDDLE',
  bottom: 'BOTTOM',
};

/** Looks of a cell as Google tells them. */
export const cellLooks = (table: Table, { node }: Cell): DocsCellLooks => {
  const properties = childNamed(node, 'w:tcPr');
  const fill = colorOf(attributeOf(childNamed(properties, 'w:shd'), 'w:fill'));
  return {
    ...(fill ? { backgroundColor: fill } : {}),
    contentAlignment: HEIGHTS[attributeOf(childNamed(properties, 'w:vAlign'), 'w:val')] ?? 'TOP',
    ...bordersOf(properties),
    ...paddingsOf(table, properties),
  };
};
