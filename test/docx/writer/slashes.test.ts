import { markSlashes } from '../../../src/docx/writer/slashes';

describe('markSlashes', () => {
  test.each([
    ['Putusan Bawaslu/pengadilan', 'Putusan Bawaslu/|pengadilan'],
    ['(Bawaslu/pengadilan/Mahkamah)', '(Bawaslu/|pengadilan/|Mahkamah)'],
    ['desa/kelurahan', 'desa/kelurahan'],
    ['12/PR.03.1-SD/7322/2024', '12/PR.03.1-SD/7322/2024'],
    ['https://contoh.example/berkas/foto', 'https://contoh.example/berkas/foto'],
    ['bukti/laporan_kegiatan.pdf', 'bukti/laporan_kegiatan.pdf'],
  ])('of %j gives %j', (text, marked) => {
    expect(markSlashes(text, '|')).toBe(marked);
  });
});
