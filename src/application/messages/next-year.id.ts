import type { Catalogue } from './catalogue';

/** What is said about the change to the next year, in Indonesian. */
export const nextYearId = {
  done: {
    'next-year-started': ({ from, year, documents }) =>
      `Buku kerja ini sekarang milik tahun ${String(year)}. Realisasi tahun ${String(from)} menjadi riwayat; target, dokumen anggaran, batas penyampaian, dan kegiatan dikosongkan untuk diisi; setiap naskah menunggu konfirmasi. Jalankan "Periksa isian" untuk melihat yang perlu dilengkapi.${
        documents.length === 0
          ? ''
          : ` Laporan tahun ${String(from)} dapat dibuka melalui tautannya, tetapi tidak lagi diolah dari buku kerja ini.`
      }`,
  },
  refusal: {
    'next-year-needs-consent': ({ from, to }) =>
      `Salinan ini akan dikosongkan dari data tahun ${String(from)} dan menjadi buku kerja tahun ${String(to)}. Buku kerja asal tidak berubah. Lanjutkan?`,
    'next-year-damaged': () =>
      'Peralihan tahun pada salinan ini terhenti dan catatannya (tab "Peralihan") telah diubah. Buat salinan baru dari buku kerja tahun lalu, lalu ulangi di sana.',
    'adopt-needs-consent': ({ year }) =>
      `Salinan ini akan menjadi buku kerja kantor untuk tahun ${String(year)}. Sejak itu hanya salinan ini yang diisi; buku kerja asal jangan dipakai lagi. Isian dan jejak tetap; dokumen pada buku kerja asal hanya dapat dibuka melalui tautannya. Lanjutkan?`,
    'document-left-behind': ({ name }) =>
      `"${name}" dibuat dari buku kerja asal dan tidak dapat diolah dari salinan ini. Dokumen itu tetap dapat dibuka melalui tautannya; jalankan "Buat draf LAPKIN" untuk membuat versi baru di sini.`,
  },
  copyNotice: (year) =>
    `Buku kerja ini salinan dari buku kerja tahun ${String(year)}; pekerjaan tahun ${String(year)} dilanjutkan pada buku kerja asal. Agar salinan ini menjadi buku kerja tahun ${String(year + 1)}, jalankan "Mulai tahun berikutnya". Bila buku kerja asal tidak dapat dipakai lagi, jalankan "Lanjutkan pada salinan ini".`,
} as const satisfies {
  readonly done: Pick<Catalogue['done'], 'next-year-started'>;
  readonly refusal: Pick<
    Catalogue['refusal'],
    'next-year-needs-consent' | 'next-year-damaged' | 'adopt-needs-consent' | 'document-left-behind'
  >;
  readonly copyNotice: Catalogue['copyNotice'];
};
