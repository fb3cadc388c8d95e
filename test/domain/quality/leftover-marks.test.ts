import { gapsIn, placeholdersIn } from '../../../src/domain/quality/leftover-marks';
import type { Mark } from '../../../src/domain/quality/leftover-marks';

const texts = (marksIn: (text: string) => readonly Mark[], text: string): readonly string[] =>
  marksIn(text).map(({ from, to }) => text.slice(from, to));

describe('placeholdersIn', () => {
  test.each([
    ['[DOCUMENT TITLE] [Document subtitle] [DATE] HP [Company address]', '[DOCUMENT TITLE]'],
    ['Dipimpin oleh [nama ketua] sejak 2023', '[nama ketua]'],
    ['[Mohon dilengkapi: visi menurut Renstra]', '[Mohon dilengkapi: visi menurut Renstra]'],
    ['[NAMA LENGKAP DAN GELAR]', '[NAMA LENGKAP DAN GELAR]'],
    ['Yth. <<nama>> di tempat', '<<nama>>'],
    ['Yth. «Nama_Lengkap» di tempat', '«Nama_Lengkap»'],
    ['Nomor {nomor} tanggal {tanggal}', '{nomor}'],
    ['Lorem ipsum dolor sit amet', 'Lorem ipsum'],
    ['Click or tap here to enter text.', 'Click or tap here to enter'],
    ['Isi di sini uraian strategis', 'Isi di sini'],
    ['TODO: lengkapi', 'TODO'],
    ['Jumlah pegawai xxx orang', 'xxx'],
    ['Pagu Rpx.xxx.xxx', 'Rpx.xxx.xxx'],
    ['sebesar xx,xx persen', 'xx,xx'],
    ['Nomor ____/PR.03', '____'],
  ])('finds one in “%s”', (text, mark) => {
    expect(texts(placeholdersIn, text)[0]).toBe(mark);
  });

  test.each([
    'Uraian kantor [B-12] dan [BPK].',
    'Lampiran XXX dan Bab XX.',
    'Lihat https://contoh.example/a___b/{id} dan Laporan___akhir.pdf',
    'Diisi oleh Divisi Hukum dan Pengawasan.',
    'Nilai 5 < 10 dan 20 > 10.',
    'Pelaksanaan tahun 2023 (tahap I).',
    '',
  ])('finds none in “%s”', (text) => {
    expect(texts(placeholdersIn, text)).toEqual([]);
  });

  test('finds several in their order', () => {
    expect(texts(placeholdersIn, 'xxx lalu {nama} lalu ____')).toEqual(['xxx', '{nama}', '____']);
  });
});

describe('gapsIn', () => {
  test.each([
    ['Pegawai berjumlah .......... orang', '..........'],
    ['Pegawai berjumlah … orang', '…'],
    ['Pegawai berjumlah ... orang', '...'],
    ['Berjumlah ?? orang', '??'],
    ['Nama ketua (mohon diisi divisi)', '(mohon diisi divisi)'],
    ['Sebanyak XXX orang', 'XXX'],
  ])('finds one in “%s”', (text, mark) => {
    expect(texts(gapsIn, text)).toEqual([mark]);
  });

  test.each(['Rapat, bimtek, dan lain-lain...', 'Apakah berhasil?', 'Bab II. Uraian', ''])(
    'finds none in “%s”',
    (text) => {
      expect(texts(gapsIn, text)).toEqual([]);
    },
  );
});
