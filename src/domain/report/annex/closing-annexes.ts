import { blocks, heading, list, paragraph, placeholder } from '../blocks';
import type { Block } from '../model';
import { linked, oneLine } from '../prose';
import { plain } from '../words';

/** Something the quality gate found and the office left open; the sentence is made at the edge. */
export interface Remark {
  /** Sentence in Indonesian, ready to print. */
  readonly text: string;
}

/** Room for papers that only the office has. */
export const officePapersAnnex = (): readonly Block[] =>
  blocks(
    heading(2, 'Dokumen Pendukung', 'lampiran-dokumen'),
    heading(3, 'Surat Keputusan Tim Penyusun', 'dokumen-sk-tim'),
    placeholder('Tempat salinan Surat Keputusan Tim Penyusun Laporan Kinerja'),
    heading(3, 'Berita Acara Rapat Pleno', 'dokumen-berita-acara'),
    placeholder('Tempat salinan Berita Acara Rapat Pleno pembahasan Laporan Kinerja'),
    heading(3, 'Dokumentasi Kegiatan', 'dokumen-dokumentasi'),
    placeholder('Tempat foto dokumentasi kegiatan beserta keterangannya'),
  );

/** First line of the list of warnings. `finalise` finds the list by it. */
export const REMARKS_TITLE = 'Catatan Pemeriksaan Draf';

/**
 * Warnings of the quality gate on a page of their own behind the annexes. They stand in drafts only and are
 * taken away when the report becomes final; their title is no heading, so that no contents list ever has it.
 */
export const remarksPage = (remarks: readonly Remark[]): readonly Block[] =>
  remarks.length === 0
    ? []
    : blocks(
        { kind: 'page-break' },
        { kind: 'paragraph', role: 'title', spans: plain(REMARKS_TITLE) },
        paragraph(
          plain(
            'Catatan berikut perlu ditindaklanjuti. Halaman ini bukan bagian laporan dan dihapus secara otomatis ketika laporan difinalkan.',
          ),
        ),
        list(
          'number',
          remarks.map((remark) => linked(oneLine(remark.text))),
        ),
      );
