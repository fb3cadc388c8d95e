import { provinceNames } from '../../../domain/office/province';
import { changeLines } from './founding-words';
import type { FoundingWords } from './founding-words';

/** Sentences around the first run in an office. */
export const foundingId: FoundingWords = {
  action: {
    'found-office': {
      title: 'Isi identitas kantor',
      description:
        'Mengisi nama satker, penerima laporan, jabatan penanda tangan, zona waktu, dan pembagian divisi dari beberapa jawaban.',
    },
  },
  option: {
    level: 'tingkat satker: KABUPATEN atau KOTA',
    name: 'nama kabupaten/kota, misalnya Sungai Jernih',
    province: 'nama provinsi',
    capital: 'tempat penandatanganan; boleh kosong bagi kota',
    areaCode: 'kode wilayah kabupaten/kota, empat angka',
    divisions:
      'kode divisi dipisahkan titik koma, misalnya D-KUL; D-TEK=Divisi Teknis dan Hukum; kosong berarti tetap',
    replace: 'setuju mengganti identitas yang sudah terisi',
  },
  done: {
    'office-founded': ({ shortName, year, tabs, open }) =>
      `Identitas ${shortName} sudah diisi. Tahun laporan ${year}; tahun diubah pada tab Pengaturan, dan orang, akun, dan peran diisi pada tab Peran. Kertas kerja divisi: ${tabs.join('; ')}.${
        open.length === 0 ? '' : ` Yang masih perlu diisi: ${open.join(', ')}.`
      }`,
  },
  refusal: {
    'office-name-empty': () => 'Nama kabupaten/kota belum diisi.',
    'office-province-unknown': ({ province }) =>
      `Provinsi “${province}” tidak dikenal. Pilih salah satu: ${provinceNames.join(', ')}.`,
    'office-capital-missing': () =>
      'Tempat penandatanganan (ibu kota kabupaten) belum diisi; nama ini dicetak di depan tanggal surat.',
    'office-area-code': ({ areaCode }) =>
      `Kode wilayah “${areaCode}” tidak sesuai. Kode kabupaten/kota terdiri atas empat angka, misalnya 9901.`,
    'office-would-change': ({ office }) =>
      `Sebagian identitas sudah terisi dan akan diganti:\n${changeLines(office)}\nLanjutkan?`,
    'division-has-work': ({ tabs }) =>
      `Pembagian divisi tidak diubah karena tab ${tabs.map((tab) => `“${tab}”`).join(', ')} sudah berisi pekerjaan orang. Pindahkan isinya, misalnya dengan “Impor kertas kerja dari tab”, lalu kosongkan tab itu.`,
    'divisions-unclear': ({ part }) =>
      `Pembagian divisi “${part}” tidak dimengerti. Tulis kode divisi yang sudah ada, atau kode baru dengan namanya, misalnya D-SDM=Divisi Sumber Daya Manusia.`,
    'divisions-under-way': () =>
      'Penyusunan tahun ini sudah berjalan, sehingga pembagian divisi tidak diubah lagi.',
  },
};
