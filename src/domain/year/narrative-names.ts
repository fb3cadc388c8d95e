import type { NarrativeKey } from './lapkin-year';

/** What a text of `Narasi` is called: above it in both reports, on its tab and in messages. */
export const narrativeNames: Readonly<Record<NarrativeKey, string>> = {
  'kata-pengantar': 'Kata Pengantar',
  'latar-belakang': 'Latar Belakang',
  'maksud-tujuan': 'Maksud dan Tujuan',
  'dasar-hukum': 'Dasar Hukum',
  'tugas-fungsi': 'Tugas, Fungsi, dan Wewenang',
  'struktur-organisasi': 'Struktur Organisasi',
  'sumber-daya': 'Sumber Daya Manusia',
  'aspek-strategis': 'Aspek Strategis',
  'permasalahan-utama': 'Permasalahan Utama',
  sistematika: 'Sistematika Penyajian',
  visi: 'Visi',
  misi: 'Misi',
  tujuan: 'Tujuan',
  'rencana-anggaran': 'Rencana Anggaran',
  'rencana-aksi': 'Rencana Aksi',
  prestasi: 'Prestasi dan Inovasi',
  'tindak-lanjut-evaluasi': 'Tindak Lanjut Hasil Evaluasi',
  penutup: 'Penutup',
  'langkah-perbaikan': 'Langkah Perbaikan',
};
