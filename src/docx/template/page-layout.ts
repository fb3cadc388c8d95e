import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { IRunOptions, ISectionOptions, ISectionPropertiesOptions } from 'docx';
import { AUTO, MARK } from './template-styles';

/** A4, in dxa. */
const SHORT = 11906;
const LONG = 16838;

/** 4, 3 and 2 cm, in dxa. */
const BINDING = 2268;
const EDGE = 1701;
const NARROW = 1134;

type Page = NonNullable<ISectionPropertiesOptions['page']>;

const FURNITURE = { header: 850, footer: 850 };

const UPRIGHT: Page = {
  size: { width: SHORT, height: LONG, orientation: PageOrientation.PORTRAIT },
  margin: { top: EDGE, right: EDGE, bottom: EDGE, left: BINDING, ...FURNITURE },
};

/** The library swaps width and height itself for a landscape page. */
const LANDSCAPE: Page = {
  size: { width: SHORT, height: LONG, orientation: PageOrientation.LANDSCAPE },
  margin: { top: BINDING, right: NARROW, bottom: NARROW, left: NARROW, ...FURNITURE },
};

const UPRIGHT_WIDTH = SHORT - BINDING - EDGE;
const LANDSCAPE_WIDTH = LONG - 2 * NARROW;

const GREY = '595959';

const PRACTICE: IRunOptions = { text: '{tandaContoh}', size: 16, bold: true, color: MARK };

const pageHeader = (width: number): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        spacing: { after: 0, line: 240, lineRule: AUTO },
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: 'A6A6A6' } },
        children: [
          new TextRun({ text: '{kepalaHalaman}', size: 16, color: GREY }),
          new TextRun({ children: [new Tab()], size: 16 }),
          new TextRun(PRACTICE),
        ],
      }),
    ],
  });

/** The page number stands alone in its run, because Google Docs loses words that share one with a field. */
const pageFooter = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: 0, line: 240, lineRule: AUTO },
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 20 })],
      }),
    ],
  });

const empty = (): readonly Paragraph[] => [new Paragraph({ spacing: { after: 0 } })];

/** Ends a section without taking room: filling a tag replaces its paragraph, so the end needs one of its own. */
const sectionEnd = (): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' },
    run: { size: 2 },
  });

type Content = readonly Paragraph[];

const tagParagraphs = (tags: readonly string[]): Content =>
  tags.map((tag) => new Paragraph({ children: [new TextRun(`{@${tag}}`)] }));

/** The cover has neither header nor footer, on its first page nor on any other. */
export const coverSection = (content: Content): ISectionOptions => ({
  properties: { page: UPRIGHT, titlePage: true },
  headers: {
    default: new Header({ children: empty() }),
    first: new Header({ children: empty() }),
  },
  footers: {
    default: new Footer({ children: empty() }),
    first: new Footer({ children: empty() }),
  },
  children: [...content, sectionEnd()],
});

interface TagSection {
  readonly tags: readonly string[];
  readonly orientation: 'upright' | 'landscape';
  /** Page number that the section starts with; it goes on counting when absent. */
  readonly firstPage?: number;
}

/** A section of the report itself: block tags between the running head and the page number. */
export const tagSection = ({ tags, orientation, firstPage }: TagSection): ISectionOptions => {
  const upright = orientation === 'upright';
  const page = upright ? UPRIGHT : LANDSCAPE;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: firstPage === undefined ? page : { ...page, pageNumbers: { start: firstPage } },
    },
    headers: { default: pageHeader(upright ? UPRIGHT_WIDTH : LANDSCAPE_WIDTH) },
    footers: { default: pageFooter() },
    children: [...tagParagraphs(tags), sectionEnd()],
  };
};
