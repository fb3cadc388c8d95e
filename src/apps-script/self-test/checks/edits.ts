import { isStale } from '../../documents/write-requests';
import type { Check, Scratch } from '../check';
import { check, knownAs, refusal, wordsOf, yes } from '../check';
import { MARK } from '../sample-report';
import { edited, insert, read, send } from '../scratch-document';

const BULLETS = 'BULLET_DISC_CIRCLE_SQUARE';
/** Longer than the sample. */
const BEYOND = 900_000;

const rowsAfter = (scratch: Scratch, kind: 'insertTableRow' | 'deleteTableRow'): number => {
  const index = read(scratch).table?.startIndex ?? 0;
  const tableCellLocation = { tableStartLocation: { index }, rowIndex: 2, columnIndex: 0 };
  send(
    scratch,
    kind === 'insertTableRow'
      ? [{ insertTableRow: { tableCellLocation, insertBelow: true } }]
      : [{ deleteTableRow: { tableCellLocation } }],
  );
  return read(scratch).table?.table?.tableRows?.length ?? 0;
};

/** How a document is read and changed. */
export const editChecks: readonly Check[] = [
  check(
    'docs.indexes',
    'Indeks tiap bagian bersambung dari awal sampai akhir naskah.',
    'ya',
    (scratch) => {
      const { content } = read(scratch);
      return yes(
        content.every(
          ({ startIndex = 0 }, at) => startIndex === (at === 0 ? 0 : content[at - 1]?.endIndex),
        ),
      );
    },
  ),
  check('docs.utf16', 'Satu emoji dihitung dua indeks.', '2', (scratch) => {
    const before = read(scratch).marked?.endIndex ?? 0;
    const after = edited(scratch, (at) => [insert(at, '😀')]).marked?.endIndex ?? 0;
    return String(after - before);
  }),
  check(
    'docs.sequence',
    'Permintaan berikutnya memakai indeks sesudah permintaan sebelumnya.',
    'AB',
    (scratch) =>
      edited(scratch, (at) => [insert(at, 'A'), insert(at + 1, 'B')]).text.includes(`AB😀${MARK}`)
        ? 'AB'
        : 'lain',
  ),
  check('docs.delete', 'Teks dapat dihapus menurut indeks.', 'ya', (scratch) =>
    yes(
      edited(scratch, (at) => [
        { deleteContentRange: { range: { startIndex: at, endIndex: at + 4 } } },
      ]).text.includes(`\n${MARK}`),
    ),
  ),
  check('docs.atomic', 'Satu permintaan yang salah membatalkan semuanya.', 'ditolak', (scratch) => {
    const { at, text } = read(scratch);
    const said = refusal(() => send(scratch, [insert(at, 'X'), insert(BEYOND, 'X')]));
    return read(scratch).text === text ? said : 'sebagian diterapkan';
  }),
  check(
    'docs.stale',
    'Perubahan atas revisi lama ditolak dengan kata yang dikenali.',
    'dikenali',
    (scratch) => {
      const { at, revisionId } = read(scratch);
      send(scratch, [insert(at, 'C')], revisionId);
      try {
        send(scratch, [insert(at, 'D')], revisionId);
        return 'diterima';
      } catch (thrown) {
        return isStale(thrown) ? `dikenali (${wordsOf(thrown)})` : wordsOf(thrown);
      }
    },
  ),
  check(
    'docs.revision',
    'Nomor revisi berganti setelah perubahan dan tetap tanpa perubahan.',
    'ya ya',
    (scratch) => {
      const first = read(scratch).revisionId;
      const isSteady = read(scratch).revisionId === first;
      return `${yes(isSteady)} ${yes(edited(scratch, (at) => [insert(at, 'E')]).revisionId !== first)}`;
    },
  ),
  check('docs.bold', 'Huruf tebal dapat diberikan pada sebagian kalimat.', 'true', (scratch) => {
    const { marked } = edited(scratch, (at) => [
      {
        updateTextStyle: {
          range: { startIndex: at, endIndex: at + 2 },
          textStyle: { bold: true },
          fields: 'bold',
        },
      },
    ]);
    return String(marked?.paragraph?.elements?.[0]?.textRun?.textStyle?.bold);
  }),
  check('docs.style', 'Gaya judul dapat diberikan pada paragraf.', 'HEADING_2', (scratch) => {
    const { marked } = edited(scratch, (at) => [
      {
        updateParagraphStyle: {
          range: { startIndex: at, endIndex: at + 1 },
          paragraphStyle: { namedStyleType: 'HEADING_2' },
          fields: 'namedStyleType',
        },
      },
    ]);
    return String(marked?.paragraph?.paragraphStyle?.namedStyleType);
  }),
  check('docs.bullets', 'Butir dapat diberikan dan dihapus.', 'ya tidak', (scratch) => {
    const bulleted = edited(scratch, (at) => [
      {
        createParagraphBullets: {
          range: { startIndex: at, endIndex: at + 1 },
          bulletPreset: BULLETS,
        },
      },
    ]);
    const plain = edited(scratch, (at) => [
      { deleteParagraphBullets: { range: { startIndex: at, endIndex: at + 1 } } },
    ]);
    return [bulleted, plain]
      .map(({ marked }) => yes(marked?.paragraph?.bullet !== undefined))
      .join(' ');
  }),
  check('docs.rows', 'Baris tabel dapat disisipkan dan dihapus.', '4 3', (scratch) =>
    [rowsAfter(scratch, 'insertTableRow'), rowsAfter(scratch, 'deleteTableRow')].join(' '),
  ),
  check('docs.table', 'Tabel dapat disisipkan, didahului satu ganti baris.', '2×2', (scratch) => {
    const { content, at } = read(scratch);
    send(scratch, [{ insertTable: { location: { index: at }, rows: 2, columns: 2 } }]);
    const found = read(scratch).content.find(
      ({ table, startIndex }) => table !== undefined && startIndex === at + 1,
    )?.table;
    return found === undefined
      ? `tidak ditemukan (${String(content.length)})`
      : `${String(found.rows)}×${String(found.columns)}`;
  }),
  check(
    'docs.last-line',
    'Ganti baris terakhir naskah tidak dapat dihapus.',
    'ditolak',
    (scratch) => {
      const end = read(scratch).content.slice(-1)[0]?.endIndex ?? 0;
      return refusal(() =>
        send(scratch, [{ deleteContentRange: { range: { startIndex: end - 1, endIndex: end } } }]),
      );
    },
  ),
  check(
    'docs.missing',
    'Dokumen yang tidak ada dikenali dari pesannya.',
    'document-not-found',
    ({ google }) =>
      knownAs(() =>
        google.docs().Documents.get('1tidakAda00000000000000000000000000000000000', {
          suggestionsViewMode: 'SUGGESTIONS_INLINE',
        }),
      ),
  ),
];
