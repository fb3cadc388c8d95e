import { AlignmentType, LineRuleType } from 'docx';
import type { IBaseParagraphStyleOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';

/** Font of the report: in Word, in Google Docs and, as Liberation Sans, in LibreOffice, with the same widths. */
const FONT = 'Arial';

/** LibreOffice takes a line height without a rule for an exact one. */
export const AUTO = LineRuleType.AUTO;

/** Color of chapter headings and of the lines on the cover. */
export const ACCENT = '7A1F1F';

/** Color of the mark on practice data. */
export const MARK = 'C00000';

const INK = '1F1F1F';

type Level = 1 | 2 | 3;

const contents = (level: Level): IParagraphStyleOptions => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  run: { bold: level === 1 },
  paragraph: {
    alignment: AlignmentType.LEFT,
    indent: { left: (level - 1) * 284 },
    spacing: { before: level === 1 ? 100 : 0, after: 40, line: 264, lineRule: AUTO },
  },
});

const heading = (size: number, before: number): IBaseParagraphStyleOptions => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: {
    alignment: AlignmentType.LEFT,
    keepNext: true,
    keepLines: true,
    spacing: { before, after: 120, line: 276, lineRule: AUTO },
  },
});

/** Look of the report, in built-in styles only, since Google Docs turns every other style into plain text. */
export const templateStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 22, language: { value: 'id-ID' } },
    },
    heading1: {
      run: { font: FONT, size: 28, bold: true, color: ACCENT },
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        keepLines: true,
        spacing: { before: 0, after: 360, line: 300, lineRule: AUTO },
      },
    },
    heading2: heading(24, 320),
    heading3: heading(22, 240),
    heading4: {
      ...heading(22, 200),
      run: { font: FONT, size: 22, bold: true, italics: true, color: INK },
    },
    listParagraph: {
      paragraph: {
        // Bold names at the beginning of an item would stretch a justified line.
        alignment: AlignmentType.LEFT,
        spacing: { after: 60, line: 300, lineRule: AUTO },
      },
    },
    hyperlink: { run: { color: '0563C1', underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Normal',
      name: 'Normal',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        spacing: { after: 140, line: 300, lineRule: AUTO },
      },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 20, bold: true, color: INK },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: 160, after: 80, line: 252, lineRule: AUTO },
      },
    },
    contents(1),
    contents(2),
    contents(3),
    {
      id: 'TableofFigures',
      name: 'table of figures',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: {
        alignment: AlignmentType.LEFT,
        spacing: { after: 60, line: 264, lineRule: AUTO },
      },
    },
  ],
};
