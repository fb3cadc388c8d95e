import { CHECKLIST } from '../../../domain/review/checklist';
import type { ChecklistGroup, ChecklistValue } from '../../../domain/review/checklist';
import { REPORTS } from '../../../domain/sop/state';
import { placed, typed } from './column';
import type { Choice, TabSchema } from './schema';

/** What a reviewer ticks. */
export const checklistChoices: readonly Choice<ChecklistValue>[] = [
  { code: 'ya', label: 'Ya' },
  { code: 'tidak', label: 'Tidak' },
  { code: 'tidak-berlaku', label: 'Tidak berlaku' },
];

/** Headings of the three parts of the form. */
export const checklistGroupLabels: Readonly<Record<ChecklistGroup, string>> = {
  format: 'I. Format',
  mekanisme: 'II. Mekanisme Penyusunan',
  substansi: 'III. Substansi',
};

/** `Checklist Reviu`: the 23 statements for each report, answered by the reviewers of steps 4 and 6. */
export const checklistTab: TabSchema = {
  key: 'checklist-reviu',
  name: 'Checklist Reviu',
  color: '#1f4e79',
  title: 'CHECKLIST REVIU LAPORAN KINERJA',
  purpose:
    'Diisi pemeriksa pada langkah 4 dan 6; pemeriksaan intern kantor, bukan pernyataan reviu APIP.',
  tables: [
    {
      key: 'butir',
      title: 'Daftar Pernyataan',
      spareRows: CHECKLIST.length * REPORTS.length,
      columns: [
        placed('butir', 'Butir', 'code', { width: 70, note: 'Nomor pernyataan pada formulir.' }),
        placed('laporan', 'Laporan', 'text', { width: 120, note: 'Laporan yang diperiksa.' }),
        placed('kelompok', 'Kelompok', 'text', { width: 180, note: 'Kelompok pernyataan.' }),
        placed('pernyataan', 'Pernyataan', 'long-text', {
          width: 540,
          note: 'Pernyataan yang diperiksa.',
        }),
        placed('saran', 'Petunjuk Data', 'text', {
          width: 170,
          note: 'Jawaban yang ditunjukkan oleh data; pemeriksa yang memutuskan.',
        }),
        typed('jawaban', 'Jawaban', 'choice', {
          width: 120,
          note: 'Ya, Tidak, atau Tidak berlaku.',
          choices: checklistChoices,
        }),
        typed('catatan', 'Catatan', 'long-text', {
          width: 320,
          note: 'Penjelasan pemeriksa; diperlukan bila jawabannya Tidak.',
        }),
        typed('oleh', 'Dijawab Oleh', 'text', {
          width: 200,
          note: 'Nama pemeriksa yang menjawab.',
        }),
      ],
    },
  ],
};
