import type { Row, Span, Table } from '../../domain/report/model';
import type { ParagraphProperties } from '../wordml/paragraph';
import { paragraph } from '../wordml/paragraph';
import { run } from '../wordml/run';
import { captionXml } from './captions';
import { placeCells } from './cells';
import type { PlacedCell } from './cells';
import { CELL_MARGIN, measureTable } from './column-widths';
import type { TableMeasures } from './column-widths';
import type { Desk } from './desk';
import { breakableSlashes } from './slashes';
import { linesOf, oneLine, runsOf } from './spans';
import { textWidth } from './text-width';

type RowLook = Row['role'] | 'header';

/** Color behind the row that names the columns. */
const HEADER_FILL = 'D9E1EA';

const FILLS: Readonly<Record<RowLook, string>> = {
  header: HEADER_FILL,
  section: 'EEF2F6',
  total: 'F2F2F2',
  body: '',
};

/** A row taller than this many lines may break over pages; Word and LibreOffice would cut it off otherwise. */
const MAX_UNBROKEN_LINES = 30;

/** Height of a row that somebody signs in, in dxa: 1 cm. */
const SIGNING_HEIGHT = 567;

/** A table of no more lines than this stays on one page, together with its source: about a third of a page. */
const MAX_TOGETHER_LINES = 16;

const SIDES = ['top', 'left', 'bottom', 'right'] as const;

const LINE = 'w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"';

const NO_LINE = 'w:val="nil"';

const borders = (element: string, sides: readonly string[], line: string): string =>
  `<w:${element}>${sides.map((side) => `<w:${side} ${line}/>`).join('')}</w:${element}>`;

/** How the cells of a row look. */
interface RowStyle {
  readonly look: RowLook;
  readonly centered: boolean;
  readonly keepNext: boolean;
}

interface TableWriter {
  readonly desk: Desk;
  readonly measures: TableMeasures;
  readonly columns: Table['columns'];
  /** Attributes of every border. */
  readonly line: string;
  /** Whether every row stays on the page of the next one. */
  readonly together: boolean;
}

const widthOf = (measures: TableMeasures, { first, span }: PlacedCell): number =>
  measures.widths.slice(first, first + span).reduce((total, width) => total + width, 0);

const breakable = (span: Span): Span =>
  span.link === undefined ? { ...span, text: breakableSlashes(span.text) } : span;

const cellXml = (
  { desk, measures, line }: TableWriter,
  placed: PlacedCell,
  { look, centered, keepNext }: RowStyle,
): string => {
  // Headers name columns where changes are listed, so they stay as they were written.
  const { spans } = placed.cell;
  const lines = linesOf(look === 'header' ? spans : spans.map(breakable));
  const properties: ParagraphProperties = {
    keepNext,
    before: 30,
    after: 30,
    line: 240,
    align: look === 'header' ? 'center' : placed.align,
  };
  const base = { size: measures.size, bold: look !== 'body' };
  const fill = FILLS[look];
  const content = (lines.length === 0 ? [[]] : lines)
    .map((spans) => paragraph(properties, runsOf(desk.ledger, spans, base)))
    .join('');
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${widthOf(measures, placed)}" w:type="dxa"/>` +
    (placed.span > 1 ? `<w:gridSpan w:val="${placed.span}"/>` : '') +
    borders('tcBorders', SIDES, line) +
    (fill && `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`) +
    (centered ? '<w:vAlign w:val="center"/>' : '') +
    `</w:tcPr>${content}</w:tc>`
  );
};

const lineCount = (measures: TableMeasures, placed: PlacedCell): number => {
  const room = widthOf(measures, placed) - 2 * CELL_MARGIN;
  return linesOf(placed.cell.spans)
    .map((line) => line.reduce((total, { text }) => total + textWidth(text, measures.size), 0))
    .reduce((total, width) => total + Math.max(1, Math.ceil(width / Math.max(room, 1))), 0);
};

const rowLines = (measures: TableMeasures, cells: readonly PlacedCell[]): number =>
  Math.max(0, ...cells.map((placed) => lineCount(measures, placed)));

const isSmall = (table: Table, measures: TableMeasures): boolean =>
  [...table.header, ...table.rows]
    .map((row) => rowLines(measures, placeCells(row, table.columns)))
    .reduce((total, lines) => total + lines, 0) <= MAX_TOGETHER_LINES;

/** A row stays with what it names or leads to: header, section, and the total that follows it. */
const rowXml = (writer: TableWriter, row: Row, look: RowLook, next?: Row): string => {
  const cells = placeCells(row, writer.columns);
  const tall = rowLines(writer.measures, cells) > MAX_UNBROKEN_LINES;
  const properties = [
    tall ? '' : '<w:cantSplit/>',
    row.room ? `<w:trHeight w:val="${SIGNING_HEIGHT}" w:hRule="atLeast"/>` : '',
    look === 'header' ? '<w:tblHeader/>' : '',
  ].join('');
  const style: RowStyle = {
    look,
    centered: look === 'header' || row.room !== undefined,
    keepNext: writer.together || look === 'header' || look === 'section' || next?.role === 'total',
  };
  return (
    `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}` +
    `${cells.map((placed) => cellXml(writer, placed, style)).join('')}</w:tr>`
  );
};

const tableProperties = (width: number, line: string): string =>
  `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="left"/><w:tblInd w:w="0" w:type="dxa"/>` +
  `${borders('tblBorders', [...SIDES, 'insideH', 'insideV'], line)}<w:tblLayout w:type="fixed"/>` +
  `<w:tblCellMar><w:left w:w="${CELL_MARGIN}" w:type="dxa"/><w:right w:w="${CELL_MARGIN}" w:type="dxa"/></w:tblCellMar></w:tblPr>`;

/** What stands below a table: its source, or a little room, so that two tables never grow together. */
const below = (table: Table): string =>
  table.source === ''
    ? paragraph({ after: 60, line: 160 })
    : paragraph(
        { before: 40, after: 200, line: 240, align: 'left' },
        run(oneLine(table.source), { size: 18, italic: true }),
      );

/** A table without caption and header only sets text side by side; it has no lines. */
const isLayout = ({ caption, header }: Table): boolean =>
  caption === undefined && header.length === 0;

/** Whether a table has anything to show; an empty one is left out with its caption. */
export const isDrawnTable = (table: Table): boolean =>
  table.rows.length > 0 && table.columns.length > 0;

/**
 * A table whose widths are absolute and sum to the text width, since Google Docs drops relative ones, with its
 * borders in every cell, since it drops those of a style.
 */
export const tableXml = (desk: Desk, table: Table, extra: ParagraphProperties = {}): string => {
  const { columns, caption } = table;
  const line = isLayout(table) ? NO_LINE : LINE;
  const measures = measureTable(table, desk.textWidth);
  const together = !isLayout(table) && isSmall(table, measures);
  const writer: TableWriter = { desk, line, columns, measures, together };
  const onNewPage = extra.pageBreakBefore === true;
  return [
    caption ? captionXml(desk, 'Tabel', caption, { ...extra, keepNext: true }) : '',
    !caption && onNewPage ? paragraph({ ...extra, after: 0, line: 20 }) : '',
    `<w:tbl>${tableProperties(desk.textWidth, line)}`,
    `<w:tblGrid>${writer.measures.widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    ...table.header.map((row) => rowXml(writer, row, 'header')),
    ...table.rows.map((row, index) => rowXml(writer, row, row.role, table.rows[index + 1])),
    '</w:tbl>',
    below(table),
  ].join('');
};
