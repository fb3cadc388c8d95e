import type {
  DocsContent,
  DocsDocument,
  DocsElement,
  DocsParagraphElement,
  DocsTable,
} from '../../../platform/docs';
import { paragraphsOf } from '../../documents/live-documents';
import type { Check } from '../check';
import { check, yes } from '../check';
import { ALT_TEXT, HEADINGS, MARK } from '../sample-report';

const contentOf = ({ body }: DocsContent): readonly DocsElement[] => body?.content ?? [];

const runsIn = (element: DocsElement | undefined): readonly DocsParagraphElement[] =>
  element?.paragraph?.elements ?? [];

/** Words of a paragraph without its newline. */
const textOf = (element: DocsElement): string =>
  runsIn(element)
    .map(({ textRun }) => textRun?.content ?? '')
    .join('')
    .replace(/[\n\v]+/g, ' ')
    .trim();

const tablesOf = (document: DocsDocument): readonly DocsTable[] =>
  contentOf(document).flatMap(({ table }) => (table ? [table] : []));

/** Tables with data; those that only lay text out have no header row. */
const dataTables = (document: DocsDocument): readonly DocsTable[] =>
  tablesOf(document).filter(({ tableRows }) => tableRows?.[0]?.tableCells?.length === 3);

const widthsOf = ({ tableStyle }: DocsTable): readonly number[] =>
  (tableStyle?.tableColumnProperties ?? []).map(({ width }) => Math.round(width?.magnitude ?? 0));

const contentsIn = (document: DocsDocument): readonly DocsElement[] =>
  contentOf(document).flatMap(({ tableOfContents }) => tableOfContents?.content ?? []);

const sectionsOf = (document: DocsDocument) =>
  contentOf(document).flatMap(({ sectionBreak }) => sectionBreak?.sectionStyle ?? []);

const marked = (document: DocsDocument): DocsElement | undefined =>
  contentOf(document).find((element) => textOf(element).startsWith(MARK));

const runSaying = (document: DocsDocument, word: string) =>
  runsIn(marked(document)).find(({ textRun }) => textRun?.content?.includes(word))?.textRun
    ?.textStyle;

const pictureOf = ({ inlineObjects = {} }: DocsDocument) =>
  Object.values(inlineObjects)[0]?.inlineObjectProperties?.embeddedObject;

/** Width of the text on an upright page of the template, in points, and on a page on its side. */
const TEXT_WIDTHS = [397, 729];
/** Widths of columns are rounded one by one. */
const ROUNDING = 4;

/** What the conversion of our template keeps; all of it read with one call. */
export const conversionChecks: readonly Check[] = [
  check(
    'conversion.headings',
    'Judul bab sampai judul keempat menjadi gaya judul.',
    '1 2 3 4',
    ({ converted }) => {
      const styles = paragraphsOf(contentOf(converted())).map(
        ({ paragraph }) => paragraph?.paragraphStyle?.namedStyleType ?? '',
      );
      const found = [1, 2, 3, 4].filter((level) =>
        styles.includes(`HEADING_${String(level)}` as never),
      );
      return found.join(' ');
    },
  ),
  check(
    'conversion.contents',
    'Daftar isi memuat entri yang kami tulis.',
    HEADINGS.join('|'),
    ({ converted }) =>
      contentsIn(converted()).map(textOf).filter(Boolean).slice(-HEADINGS.length).join('|'),
  ),
  check(
    'conversion.contents-links',
    'Entri daftar isi bertautan ke judul.',
    'ya',
    ({ converted }) =>
      yes(
        contentsIn(converted()).some((entry) =>
          runsIn(entry).some(({ textRun }) => textRun?.textStyle?.link !== undefined),
        ),
      ),
  ),
  check(
    'conversion.page-number',
    'Nomor halaman pada kaki halaman tetap hidup.',
    'ya',
    ({ converted }) =>
      yes(
        Object.values(converted().footers ?? {}).some(({ content = [] }) =>
          content.some((element) =>
            runsIn(element).some(({ autoText }) => autoText?.type === 'PAGE_NUMBER'),
          ),
        ),
      ),
  ),
  check(
    'conversion.cover',
    'Sampul mempunyai kepala dan kaki halaman sendiri.',
    'ya',
    ({ converted }) => yes(sectionsOf(converted())[0]?.useFirstPageHeaderFooter === true),
  ),
  check(
    'conversion.landscape',
    'Lampiran mendatar tetap mendatar, halaman lain tidak.',
    '1',
    ({ converted }) =>
      String(
        sectionsOf(converted()).filter(({ flipPageOrientation }) => flipPageOrientation === true)
          .length,
      ),
  ),
  check(
    'conversion.table-width',
    'Lebar kolom tabel tetap dan memenuhi lebar teks.',
    'ya',
    ({ converted }) => {
      const widths = dataTables(converted()).map((table) =>
        widthsOf(table).reduce((sum, width) => sum + width, 0),
      );
      const isFull = TEXT_WIDTHS.every(
        (wanted, at) => Math.abs((widths[at] ?? 0) - wanted) <= ROUNDING,
      );
      return `${yes(isFull)} (${widths.join(' ')})`;
    },
  ),
  check(
    'conversion.column-widths',
    'Lebar kolom tabel tidak dibuat sama.',
    'ya',
    ({ converted }) => {
      const widths = dataTables(converted()).map(widthsOf);
      return `${yes(widths.every((each) => new Set(each).size > 1))} (${widths.map(String).join(' | ')})`;
    },
  ),
  check('conversion.borders', 'Setiap sel tabel bergaris.', 'ya', ({ converted }) => {
    const cells = dataTables(converted()).flatMap(({ tableRows = [] }) =>
      tableRows.flatMap(({ tableCells = [] }) => tableCells),
    );
    return yes(
      cells.every(({ tableCellStyle }) => (tableCellStyle?.borderTop?.width?.magnitude ?? 0) > 0),
    );
  }),
  check(
    'conversion.header-row',
    'Baris kepala tabel berulang di setiap halaman.',
    'ya',
    ({ converted }) =>
      yes(
        dataTables(converted()).every(
          ({ tableRows }) => tableRows?.[0]?.tableRowStyle?.tableHeader === true,
        ),
      ),
  ),
  check('conversion.merged', 'Sel gabungan tetap tergabung.', '3', ({ converted }) =>
    String(dataTables(converted())[0]?.tableRows?.[1]?.tableCells?.[0]?.tableCellStyle?.columnSpan),
  ),
  check(
    'conversion.picture',
    'Gambar tetap di tempatnya beserta keterangannya.',
    ALT_TEXT,
    ({ converted }) => {
      const picture = pictureOf(converted());
      return `${picture?.description ?? ''} (${String(Math.round(picture?.size?.width?.magnitude ?? 0))} pt)`;
    },
  ),
  check('conversion.bullets', 'Butir tetap menjadi daftar.', '2', ({ converted }) =>
    String(
      contentOf(converted()).filter(({ paragraph }) => paragraph?.bullet !== undefined).length,
    ),
  ),
  check('conversion.bold', 'Huruf tebal di dalam kalimat dipertahankan.', 'true', ({ converted }) =>
    String(runSaying(converted(), 'tebal')?.bold),
  ),
  check(
    'conversion.link',
    'Tautan ke laman dipertahankan.',
    'https://www.kpu.go.id',
    ({ converted }) => (runSaying(converted(), 'tautan')?.link?.url ?? '').replace(/\/$/, ''),
  ),
];
