import { AlignmentType, BorderStyle, Paragraph, TextRun } from 'docx';
import type { IParagraphOptions, IRunOptions } from 'docx';
import { ACCENT, AUTO, MARK } from './template-styles';

interface CoverLine {
  readonly text: string;
  readonly run?: IRunOptions;
  readonly before?: number;
  readonly after?: number;
  readonly border?: NonNullable<IParagraphOptions['border']>;
}

const RULE = { style: BorderStyle.DOUBLE, size: 6, color: ACCENT };

/** Room for the logo of the commission between the practice mark and the title, in dxa: about 6 cm. */
const LOGO_ROOM = 3300;

const LINES: readonly CoverLine[] = [
  { text: '{tandaContoh}', run: { bold: true, size: 26, color: MARK } },
  {
    text: '{judul}',
    run: { bold: true, size: 52, color: ACCENT },
    before: LOGO_ROOM,
    after: 160,
    border: { top: { ...RULE, space: 24 } },
  },
  { text: '{pemilik}', run: { bold: true, size: 34 }, after: 160 },
  {
    text: '{tahun}',
    run: { bold: true, size: 44, color: ACCENT },
    border: { bottom: { ...RULE, space: 24 } },
  },
  { text: '{namaSatker}', run: { bold: true, size: 26 }, before: 4000, after: 60 },
  { text: '{alamat}', run: { size: 20 }, after: 40 },
  { text: '{laman}', run: { size: 20 }, after: 240 },
  { text: '{tempat}, {tahunTerbit}', run: { size: 22 } },
];

const coverParagraph = ({ text, run, before = 0, after = 0, border }: CoverLine): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before, after, line: 276, lineRule: AUTO },
    ...(border ? { border } : {}),
    children: [new TextRun({ text, ...run })],
  });

/** Paragraphs of the cover: owner, title, year, and at the foot the office with its address. */
export const coverParagraphs = (): readonly Paragraph[] => LINES.map(coverParagraph);
