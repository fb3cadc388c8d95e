import type { Placeholder } from '../../domain/report/model';
import type { ParagraphProperties } from '../wordml/paragraph';
import { paragraph } from '../wordml/paragraph';
import { run } from '../wordml/run';
import type { Desk } from './desk';
import { oneLine } from './spans';

/** Height of the frame, in dxa: 8 cm, enough for a photo in landscape form. */
const HEIGHT = 4536;

const SIDES = ['top', 'left', 'bottom', 'right'] as const;

const FRAME = SIDES.map(
  (side) => `<w:${side} w:val="dashed" w:sz="6" w:space="0" w:color="A6A6A6"/>`,
).join('');

/** What must follow a table takes no room: at the end of a page it would begin one of its own. Headings keep distance. */
const END =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>';

/** An empty frame with a hint, where the office puts a scan or a photo. */
export const placeholderXml = (
  desk: Desk,
  { text }: Placeholder,
  extra: ParagraphProperties = {},
): string => {
  const width = desk.textWidth;
  const hint = paragraph(
    { align: 'center', after: 0 },
    run(oneLine(text), { italic: true, color: '7F7F7F', size: 20 }),
  );
  return (
    (extra.pageBreakBefore ? paragraph({ ...extra, after: 0, line: 20 }) : '') +
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="left"/><w:tblInd w:w="0" w:type="dxa"/>` +
    `<w:tblBorders>${FRAME}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid><w:gridCol w:w="${width}"/></w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${HEIGHT}" w:hRule="atLeast"/></w:trPr>` +
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:tcBorders>${FRAME}</w:tcBorders><w:vAlign w:val="center"/></w:tcPr>` +
    `${hint}</w:tc></w:tr></w:tbl>${END}`
  );
};
