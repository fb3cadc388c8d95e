/** What the rules of the quality gate rest on, as printed beside a finding. */
export const references = {
  agreement: 'PermenPANRB 53/2014 Lampiran I (Perjanjian Kinerja)',
  comparison: 'PermenPANRB 53/2014 Lampiran II (perbandingan capaian kinerja)',
  analysis: 'PermenPANRB 53/2014 Lampiran II (analisis penyebab dan alternatif solusi)',
  efficiency: 'PermenPANRB 53/2014 Lampiran II (efisiensi penggunaan sumber daya)',
  activities: 'PermenPANRB 53/2014 Lampiran II (program/kegiatan yang menunjang)',
  budget: 'PermenPANRB 53/2014 Lampiran II (realisasi anggaran)',
  chapters: 'PermenPANRB 53/2014 Lampiran II (sistematika Laporan Kinerja)',
  review: 'PermenPANRB 53/2014 Lampiran III (keandalan data dan informasi)',
  evaluation: 'PermenPANRB 88/2021 (kualitas pelaporan kinerja)',
  measurement: 'Kebijakan pengukuran kinerja yang ditetapkan satuan kerja',
  nationalPlan: 'Renstra KPU 2025–2029 (target daerah tidak di bawah target nasional)',
  plan: 'Perpres 29/2014 (rencana strategis sebagai dasar SAKIP)',
  worksheet: 'Ketentuan pengisian Kertas Kerja Monitoring dan Evaluasi Tahunan',
  procedure: 'SOP Penyusunan Laporan Kinerja',
  signing: 'SOP Penyusunan Laporan Kinerja (penandatanganan kedua laporan)',
  privacy: 'UU 27/2022 tentang Pelindungan Data Pribadi',
} as const;
