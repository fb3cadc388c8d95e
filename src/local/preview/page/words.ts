/** What the frame around the workbook says. The workbook and the sidebar speak for themselves. */
export interface Words {
  readonly title: string;
  readonly person: string;
  readonly language: string;
  readonly restart: string;
  readonly restartQuestion: string;
  readonly restarted: string;
  readonly saving: string;
  readonly saved: string;
  readonly documents: string;
  readonly noDocuments: string;
  readonly tour: string;
  readonly cell: string;
  readonly content: string;
  readonly tabs: string;
  readonly close: string;
  readonly loading: string;
  readonly guarded: string;
  readonly gone: string;
  readonly menus: string;
  readonly ok: string;
  readonly yes: string;
  readonly no: string;
  readonly cancel: string;
  readonly next: string;
  readonly skip: string;
  readonly done: string;
  readonly worksheetOf: (name: string) => string;
  readonly tourSteps: readonly string[];
}

const indonesian: Words = {
  title: 'Pratinjau LAPKIN',
  person: 'Bertindak sebagai',
  language: 'Bahasa',
  restart: 'Mulai tahun dari awal',
  restartQuestion:
    'Semua isian, draf, dan jejak di folder kerja ini akan dihapus dan tahun contoh dimuat kembali. Lanjutkan?',
  restarted: 'Tahun contoh dimulai dari awal.',
  saving: 'Menyimpan …',
  saved: 'Tersimpan di berkas .xlsx',
  documents: 'Dokumen',
  noDocuments: 'Belum ada dokumen. Buatlah draf dari menu LAPKIN.',
  tour: 'Perkenalan',
  cell: 'Sel',
  content: 'Isi sel',
  tabs: 'Tab buku kerja',
  close: 'Tutup',
  loading: 'Membuka buku kerja …',
  guarded:
    'Sel ini diisi oleh LAPKIN atau dilindungi agar tidak terubah tanpa sengaja. Tetap mengubahnya?',
  gone: 'Program pratinjau tidak menjawab. Jalankan kembali "npm start", lalu muat ulang halaman ini.',
  menus: 'Menu',
  ok: 'Oke',
  yes: 'Ya',
  no: 'Tidak',
  cancel: 'Batal',
  next: 'Lanjut',
  skip: 'Lewati',
  done: 'Mulai mencoba',
  worksheetOf: (name) => `Isi tab ${name}`,
  tourSteps: [
    'Ini buku kerja sungguhan dengan tahun contoh. Semua yang Anda ubah tersimpan dalam berkas .xlsx dan .docx di mesin ini.',
    'Tab di bawah berisi kertas kerja lima divisi. Klik dua kali sebuah sel untuk mengisinya; angka boleh ditulis seperti "Rp 1.250.000,00".',
    'Panel LAPKIN di kanan menunjukkan langkah yang sedang berjalan, siapa yang memegangnya, dan apa yang Anda dapat lakukan sekarang.',
    'Ganti orang di pojok kanan atas: setiap langkah dikerjakan oleh peran yang berbeda.',
    'Kertas kerja kelima divisi sudah dikirim: tekan "Buat draf LAPKIN" pada panel, lalu buka hasilnya. "Mulai tahun dari awal" kembali ke langkah 1.',
  ],
};

const english: Words = {
  title: 'LAPKIN preview',
  person: 'Acting as',
  language: 'Language',
  restart: 'Start the year again',
  restartQuestion:
    'Everything typed, every draft and the trail in this working folder will be removed and the practice year loaded again. Go on?',
  restarted: 'The practice year starts again.',
  saving: 'Saving …',
  saved: 'Saved to the .xlsx file',
  documents: 'Documents',
  noDocuments: 'No documents yet. Make the drafts from the LAPKIN menu.',
  tour: 'Introduction',
  cell: 'Cell',
  content: 'Content of the cell',
  tabs: 'Tabs of the workbook',
  close: 'Close',
  loading: 'Opening the workbook …',
  guarded:
    'This cell is filled by LAPKIN or protected against changes by accident. Change it anyway?',
  gone: 'The preview program does not answer. Run "npm start" again, then reload this page.',
  menus: 'Menus',
  ok: 'OK',
  yes: 'Yes',
  no: 'No',
  cancel: 'Cancel',
  next: 'Next',
  skip: 'Skip',
  done: 'Try it',
  worksheetOf: (name) => `Content of tab ${name}`,
  tourSteps: [
    'This is a real workbook with a practice year. Everything you change is kept in .xlsx and .docx files on this machine.',
    'The tabs below hold the worksheets of five divisions. Double-click a cell to fill it; amounts may be typed like "Rp 1.250.000,00".',
    'The LAPKIN panel on the right shows the step at work, who holds it and what you can do now.',
    'Change the person in the upper right corner: every step is done by another role.',
    'All five worksheets are handed in: press "Generate LAPKIN draft" in the panel, then open the result. "Start the year again" goes back to step 1.',
  ],
};

/** The words of one language. */
export const wordsOf = (locale: 'id' | 'en'): Words => (locale === 'id' ? indonesian : english);
