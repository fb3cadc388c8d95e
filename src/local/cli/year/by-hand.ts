import type { Host } from '../../host';
import { typeBelow } from './typing';

/** Which of the two drafts; told by its name, which begins with the owner of the report. */
export type Draft = 'KPU' | 'SEKRETARIAT';

/** Newest document of a report. */
const draftOf = (host: Host, draft: Draft): string => {
  const name = draft === 'KPU' ? /^Laporan Kinerja KPU/ : /^Laporan Kinerja Sekretariat/;
  const found = host
    .documents()
    .filter((one) => name.test(one.name) && !one.name.endsWith('.docx'))
    .at(-1);
  if (found === undefined) throw new Error(`there is no draft of ${draft}`);
  return found.id;
};

/** The chair puts a comment on words of a draft. */
export const comment =
  (draft: Draft, author: string, quote: string, text: string) =>
  (host: Host): void => {
    host.people.comment(draftOf(host, draft), author, quote, text);
  };

/** A drafter changes words of a draft in the document itself. */
export const correct =
  (draft: Draft, author: string, find: string, replace: string) =>
  (host: Host): void => {
    host.people.editText(draftOf(host, draft), author, find, replace);
  };

/** Answers every open thread of a draft and resolves it. */
export const resolveThreads =
  (draft: Draft, author: string, text: string) =>
  (host: Host): void => {
    const id = draftOf(host, draft);
    for (const thread of host.people.openThreads(id)) host.people.resolve(id, thread, author, text);
  };

/** What a reviewer writes beside an answer that the data alone does not explain. */
const remarkOn = (answer: string, suggested: string): string => {
  if (answer === 'Tidak') return 'Dijelaskan dalam Bab III.';
  return answer === 'Ya' && suggested.startsWith('Tidak')
    ? 'Kecuali indikator yang belum diukur; alasannya dijelaskan dalam Bab III.'
    : '';
};

/** Reviewers answer the checklist: as the data suggests, and yes where it suggests nothing. */
export const answerChecklist =
  (by: string) =>
  (host: Host): void => {
    const answers = new Map<string, string>();
    typeBelow(host, 'Checklist Reviu', 'Pernyataan', (row) => {
      const item = row.text('Butir');
      if (item === '') return null;
      const suggested = row.text('Petunjuk Data');
      const conditional = {
        'III.3': ['III.1', 'III.2'],
        'III.6': ['III.4', 'III.5'],
        'III.9': ['III.8'],
      }[item];
      const applies = conditional?.some(
        (other) => answers.get(row.text('Laporan') + other) === 'Tidak',
      );
      const answer =
        conditional !== undefined && applies !== true
          ? 'Tidak berlaku'
          : suggested === 'Tidak'
            ? 'Tidak'
            : 'Ya';
      answers.set(row.text('Laporan') + item, answer);
      return { Jawaban: answer, 'Dijawab Oleh': by, Catatan: remarkOn(answer, suggested) };
    });
  };

/** The session of the plenary as the staff writes it into the tab `Pleno`. */
export const writePlenary = (host: Host): void => {
  typeBelow(host, 'Pleno', 'Nomor Berita Acara', (_row, index) =>
    index > 0
      ? null
      : {
          Tanggal: '30/01/2024',
          Tempat: 'Ruang Rapat Utama',
          'Nomor Berita Acara': '5',
          Pukul: '10.00',
          'Selesai Pukul': '12.30',
          'Pokok Pembahasan': [
            'Bab III: Penyebab belum tercapainya target pada kedua laporan dan tindak lanjutnya dibahas bersama divisi terkait',
            'Bab III: Partisipasi pemilih baru dapat diukur setelah pemungutan suara tahun 2024, sehingga belum ada kegiatan tahun 2023 yang ditautkan',
            'Bab III: Penyerapan anggaran dicocokkan dengan pagu revisi terakhir',
            'Bab IV: Batas waktu langkah perbaikan perlu disebutkan',
          ].join('\n'),
        },
  );
  typeBelow(host, 'Pleno', 'Jumlah yang Setuju', (row) =>
    row.text('Laporan') === '' ? null : { Putusan: 'Setujui', 'Jumlah yang Setuju': 5 },
  );
  typeBelow(host, 'Pleno', 'Kode Orang', (row) =>
    row.text('Kode Orang') === '' ? null : { Hadir: 'Ya' },
  );
  typeBelow(host, 'Pleno', 'Laporan yang Dikoreksi', (_row, index) =>
    index > 0
      ? null
      : {
          'Laporan yang Dikoreksi': 'KPU',
          Bagian: 'Bab IV',
          Uraian: 'Batas waktu langkah perbaikan disebutkan.',
          'Penanggung Jawab': 'kasubag-rendatin',
          'Batas Waktu': '02/02/2024',
        },
  );
};
