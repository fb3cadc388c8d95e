import type { StyleKey } from '../package/style-names';
import { FIELD_END, fieldStart, pageOf } from '../wordml/field';
import { paragraph } from '../wordml/paragraph';
import { TAB, run } from '../wordml/run';
import type { Desk } from './desk';
import { headingXml } from './headings';
import type { ListTag, Outline, OutlineEntry } from './outline';
import { listHeading } from './outline';

const linkTo = (desk: Desk, { anchor }: OutlineEntry, content: string): string =>
  `<w:hyperlink w:anchor="${desk.ledger.bookmarkName(anchor)}" w:history="1">${content}</w:hyperlink>`;

const STYLE_OF_LEVEL: Readonly<Record<number, StyleKey>> = { 1: 'toc1', 2: 'toc2', 3: 'toc3' };

const TABLE_OF_CONTENTS = 'TOC \\o "1-3" \\h \\z';

/**
 * The contents list as a field whose entries are already there, because Google Docs shows the kept entries and runs
 * no field. Page numbers are left out: they are not known before somebody lays the pages out, and one press on the
 * update button of the word processor writes them.
 */
const headingList = (desk: Desk, entries: readonly OutlineEntry[]): string => {
  const lines = entries.map((entry, index) =>
    paragraph(
      {
        style: desk.ledger.style(STYLE_OF_LEVEL[entry.level] ?? 'toc3'),
        dotTab: desk.textWidth,
        align: 'left',
      },
      index === 0 ? fieldStart(TABLE_OF_CONTENTS) : '',
      linkTo(desk, entry, run(entry.text)),
      index === entries.length - 1 ? FIELD_END : '',
    ),
  );
  return (
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>' +
    `<w:sdtContent>${lines.join('')}</w:sdtContent></w:sdt>`
  );
};

/** Lists of captions are plain links, because Google Docs has no such list; Word and LibreOffice fill in the pages. */
const captionList = (desk: Desk, entries: readonly OutlineEntry[]): string =>
  entries
    .map((entry) =>
      paragraph(
        { style: desk.ledger.style('tableOfFigures'), dotTab: desk.textWidth, align: 'left' },
        linkTo(desk, entry, run(entry.text) + TAB + pageOf(desk.ledger.bookmarkName(entry.anchor))),
      ),
    )
    .join('');

const ENTRIES = {
  daftarIsi: ({ headings }: Outline) => headings,
  daftarTabel: ({ tables }: Outline) => tables,
  daftarGambar: ({ figures }: Outline) => figures,
} as const satisfies Readonly<Record<ListTag, (outline: Outline) => readonly OutlineEntry[]>>;

/** One of the contents lists with its heading; nothing when it has no entry. */
export const contentsXml = (desk: Desk, tag: ListTag, outline: Outline): string => {
  const entries = ENTRIES[tag](outline);
  if (entries.length === 0) return '';
  const list = tag === 'daftarIsi' ? headingList(desk, entries) : captionList(desk, entries);
  return headingXml(desk, listHeading(tag)) + list;
};
