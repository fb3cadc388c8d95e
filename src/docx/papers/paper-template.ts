import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { IRunOptions, IStylesOptions } from 'docx';
import { packTemplate } from '../template/pack-template';
import { AUTO, MARK, templateStyles } from '../template/template-styles';
import { PAPER_MARGIN, PAPER_SIZE } from './paper-page';

const heading = (before: number) => ({
  run: { size: 22, bold: true },
  paragraph: {
    alignment: AlignmentType.LEFT,
    keepNext: true,
    keepLines: true,
    spacing: { before, after: 80, line: 264, lineRule: AUTO },
  },
});

/** Font and size of the reports, set closer: a letter has to fit on its page. */
const styles: IStylesOptions = {
  default: {
    document: templateStyles.default?.document ?? {},
    heading2: heading(160),
    heading3: heading(80),
    listParagraph: {
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        spacing: { after: 40, line: 264, lineRule: AUTO },
      },
    },
  },
  paragraphStyles: [
    {
      id: 'Normal',
      name: 'Normal',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        spacing: { after: 120, line: 264, lineRule: AUTO },
      },
    },
  ],
};

const centered = (text: string, run: IRunOptions, after: number): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after, line: 240, lineRule: AUTO },
    children: [new TextRun({ text, ...run })],
  });

/** A line that is left out, paragraph and all, when its tag is empty. */
const optional = (tag: string): readonly Paragraph[] => [
  new Paragraph({ children: [new TextRun(`{#${tag}}`)] }),
  centered(`{${tag}}`, { size: 19 }, 20),
  new Paragraph({ children: [new TextRun(`{/${tag}}`)] }),
];

/** The double rule below the letterhead stands on a paragraph of its own, whichever line above it is left out. */
const doubleRule = new Paragraph({
  spacing: { before: 0, after: 200, line: 120, lineRule: AUTO },
  border: {
    bottom: { style: BorderStyle.THIN_THICK_MEDIUM_GAP, size: 18, space: 1, color: '000000' },
  },
});

const letterhead = (): readonly Paragraph[] => [
  centered('{kopNama}', { bold: true, size: 28 }, 60),
  ...optional('kopAlamat'),
  ...optional('kopLaman'),
  doubleRule,
];

const PRACTICE: IRunOptions = { text: '{tandaContoh}', size: 20, bold: true, color: MARK };

const practiceHeader = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        spacing: { after: 0, line: 240, lineRule: AUTO },
        children: [new TextRun(PRACTICE)],
      }),
    ],
  });

const plainFooter = (...children: readonly TextRun[]): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: 0, line: 240, lineRule: AUTO },
        children,
      }),
    ],
  });

const { left, other } = PAPER_MARGIN;

const paperDocument = (): Document =>
  new Document({
    title: '{judul}',
    creator: '{pembuat}',
    lastModifiedBy: 'LAPKIN',
    styles,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: PAPER_SIZE,
            margin: { top: other, right: other, bottom: other, left, header: 624, footer: 624 },
          },
        },
        headers: { first: practiceHeader(), default: practiceHeader() },
        footers: {
          first: plainFooter(),
          default: plainFooter(new TextRun({ children: [PageNumber.CURRENT], size: 20 })),
        },
        children: [...letterhead(), new Paragraph({ children: [new TextRun('{@isi}')] })],
      },
    ],
  });

/**
 * Makes the one template of all papers as .docx bytes: A4, letterhead with a double rule, a page number from the
 * second page on. Runs when the bundle is built; the same sources give the same bytes.
 */
export const buildPaperTemplate = (): Promise<Uint8Array> => packTemplate(paperDocument());
