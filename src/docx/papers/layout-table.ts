import { paragraph } from '../wordml/paragraph';

const SIDES = ['top', 'left', 'bottom', 'right'] as const;

const noLines = (element: string, sides: readonly string[]): string =>
  `<w:${element}>${sides.map((side) => `<w:${side} w:val="nil"/>`).join('')}</w:${element}>`;

/** Cells of one row: ready paragraphs, one text per column. */
export type LayoutRow = readonly string[];

const cellXml = (content: string, width: number): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${noLines('tcBorders', SIDES)}</w:tcPr>` +
  `${content || paragraph({ after: 0 })}</w:tc>`;

const rowXml = (row: LayoutRow, widths: readonly number[]): string =>
  `<w:tr><w:trPr><w:cantSplit/></w:trPr>${widths
    .map((width, index) => cellXml(row[index] ?? '', width))
    .join('')}</w:tr>`;

/**
 * Sets ready paragraphs beside each other without lines. Widths are absolute and the missing borders stand in every
 * cell, since Google Docs drops what only a table or a style says.
 */
export const layoutTable = (
  widths: readonly number[],
  rows: readonly LayoutRow[],
  spaceBelow = 60,
): string => {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="left"/><w:tblInd w:w="0" w:type="dxa"/>` +
    `${noLines('tblBorders', [...SIDES, 'insideH', 'insideV'])}<w:tblLayout w:type="fixed"/>` +
    '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `${rows.map((row) => rowXml(row, widths)).join('')}</w:tbl>` +
    paragraph({ after: spaceBelow, line: 120 })
  );
};
