/** What a field takes, by its name, in Indonesian; fields that explain themselves are left out. */
export const fieldHintsId: Readonly<Record<string, string>> = {
  year: 'Tahun kinerja yang dilaporkan, misalnya 2023.',
  reason: 'Alasan ini dicatat dalam jejak.',
  overrideReason: 'Hanya berlaku bila Anda Ketua Divisi. Alasan ini dicatat dalam jejak.',
  notes: 'Satu baris untuk setiap catatan.',
  time: 'Misalnya 10.00.',
  place: 'Tempat rapat, misalnya Ruang Rapat Utama.',
  scan: 'Tautan ke berkas pindaian, misalnya di Google Drive.',
  letterNumber:
    'Nomor urut dari buku agenda. Bila ada beberapa surat, pisahkan dengan koma menurut urutan penerima, misalnya 12, 13.',
  number: 'Sebagaimana tertulis pada tanda terima.',
  file: 'Templat yang sudah Anda sesuaikan di Word atau Google Dokumen.',
  conflict: 'Tertulis dalam kurung siku di depan butir itu.',
  chart: 'Misalnya 3.2, atau uraian gambarnya.',
  name: 'Tanpa kata kabupaten atau kota, misalnya Sungai Jernih.',
  province: 'Misalnya Sulawesi Selatan.',
  capital:
    'Dicetak di depan tanggal surat, misalnya nama ibu kota kabupaten. Kota boleh mengosongkannya.',
  areaCode: 'Empat angka menurut Kementerian Dalam Negeri, misalnya 9901.',
  divisions:
    'Kosongkan bila lima divisi yang sudah diusulkan sesuai. Selain itu tuliskan kodenya, misalnya D-KUL; D-TEK=Divisi Teknis dan Hukum; D-DATIN; D-SOS.',
  source: 'Nama tab yang berisi kertas kerja lama. Boleh kosong bila hanya ada satu tab tambahan.',
  headerRow: 'Kosongkan; diisi hanya bila judul kolom tidak ditemukan sendiri.',
  columns:
    'Kosongkan; diisi hanya untuk mengubah pasangan yang ditampilkan, misalnya pagu=F; kendala=-.',
  existing: 'Isian orang tetap, kecuali bila Anda memilih Timpa.',
  person: 'Pilihan ini dicatat sebagai pernyataan Anda sendiri.',
  tab: 'Nama tab di buku kerja ini.',
  cell: 'Misalnya D14.',
};
