import type { Catalogue } from './catalogue';
import { checkSentence } from './check-sentence';

const severities = { error: 'kesalahan', warning: 'peringatan', info: 'catatan' } as const;

/** What a check found, in Indonesian. */
export const checkedId = checkSentence({
  criteria: {
    standard: 'uraian pokok',
    completeness: 'kelengkapan capaian',
    'annual-target': 'perbandingan dengan target tahunan',
    'medium-term-target': 'perbandingan dengan target jangka menengah',
    'earlier-years': 'perbandingan dengan tahun sebelumnya',
    benchmark: 'perbandingan dengan nilai nasional',
    'quality-of-result': 'penjelasan keberhasilan dan kegagalan',
    efficiency: 'efisiensi penggunaan sumber daya',
    recommendation: 'rencana perbaikan',
  },
  counts: (count, severity) => `${String(count)} ${severities[severity]}`,
  nothing: 'tidak ada catatan',
  total: (counts) => `Pemeriksaan selesai: ${counts}.`,
  elsewhere: 'Tab lain',
  share: (part, whole) => `${String(part)} dari ${String(whole)}`,
  met: (report, share) => `Kriteria pelaporan ${report}: ${share} terpenuhi.`,
  open: (names) => `Belum lengkap: ${names}.`,
  withoutIndicators: (report) =>
    `Kriteria pelaporan ${report} belum dapat dinilai karena Perjanjian Kinerja belum memuat indikatornya.`,
});

/** What a check keeps from going on. */
export const checkRefusalsId: Pick<
  Catalogue['refusal'],
  'errors-block-draft' | 'errors-block-worksheet' | 'requests-left'
> = {
  'errors-block-draft': ({ problems }) =>
    `Langkah ini belum dapat dilanjutkan karena masih ada ${String(problems.length)} kesalahan pada isian. Perbaiki sel yang disebutkan, atau minta Ketua Divisi Perencanaan, Data, dan Informasi menjalankan "Izinkan dengan alasan" dari akunnya.`,
  'errors-block-worksheet': ({ divisionId, problems }) =>
    `Kertas kerja ${divisionId} belum dapat dikirim karena masih ada ${String(problems.length)} kesalahan. Perbaiki sel yang disebutkan di bawah ini.`,
  'requests-left': ({ name, requests }) =>
    `"${name}" masih memuat ${String(requests.length)} permintaan yang belum dilengkapi, antara lain: ${requests.slice(0, 3).join('; ')}. Tuliskan di dokumen, atau finalkan dengan alasan.`,
};
