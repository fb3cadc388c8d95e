import { destinationsOf } from '../../../src/domain/copies/destination';
import { coverLetter } from '../../../src/domain/papers/cover-letter';
import { receipt } from '../../../src/domain/papers/receipt';
import { recipientOf } from '../../../src/domain/papers/submission';
import { anOffice } from '../../support/builders';
import {
  NATIONAL,
  SEKRETARIS,
  aPaperSetting,
  coverLetterDetails,
  receiptDetails,
} from '../../support/example-papers';
import { readPaper, tablesOf } from '../../support/paper-reading';

describe('recipientOf', () => {
  test('sends the national copy through the province, hands over the other, keeps the archive', () => {
    const all = destinationsOf(anOffice());
    expect(all.map((one) => recipientOf(one, all))).toEqual([
      { name: 'KPU RI', through: 'KPU Provinsi Nusa Contoh', place: '' },
      { name: 'KPU Provinsi Nusa Contoh', through: null, place: '' },
      null,
    ]);
    expect(all.map((one) => recipientOf(one, all, 'Kota Contoh')?.place)).toEqual([
      'Kota Contoh',
      'Kota Contoh',
      undefined,
    ]);
  });
});

describe('coverLetter', () => {
  const text = (change: Parameters<typeof coverLetterDetails>[0] = {}): string =>
    readPaper(coverLetter(aPaperSetting(), coverLetterDetails(change)));

  test('is addressed to the province directly', () => {
    expect(text()).toContain('Yth. Ketua KPU Provinsi Nusa Contoh\ndi Kota Contoh\n');
    expect(text()).not.toContain('melalui');
  });

  test('reaches the national office through the province', () => {
    expect(text({ recipient: NATIONAL })).toContain(
      'Yth. Ketua KPU Republik Indonesia\nmelalui Ketua KPU Provinsi Nusa Contoh\ndi tempat\n',
    );
    expect(text({ recipient: NATIONAL })).toContain(
      'Mohon diteruskan oleh KPU Provinsi Nusa Contoh kepada KPU Republik Indonesia.',
    );
  });

  test('lists both reports and counts the copies', () => {
    const [contents] = tablesOf(coverLetter(aPaperSetting(), coverLetterDetails()));
    expect(contents?.map((cells) => cells.slice(0, 3))).toEqual([
      ['1.', 'Laporan Kinerja (LAPKIN) KPU Kabupaten Sungai Jernih Tahun 2023', '1 (satu) rangkap'],
      [
        '2.',
        'Laporan Kinerja (LAPKIN) Sekretariat KPU Kabupaten Sungai Jernih Tahun 2023',
        '1 (satu) rangkap',
      ],
    ]);
    expect(text()).toContain('Lampiran: 2 (dua) berkas');
    expect(text({ reports: [{ report: 'KPU', copies: 3 }] })).toContain(
      'Lampiran: 1 (satu) berkas',
    );
  });

  test('numbers several copies sent, not a single one, and leaves out none', () => {
    expect(text()).toContain('Tembusan:\nKetua KPU Republik Indonesia');
    expect(text({ copiesTo: ['Gubernur', 'Bupati'] })).toContain(
      'Tembusan:\n1. Gubernur\n2. Bupati',
    );
    expect(text({ copiesTo: [] })).not.toContain('Tembusan');
  });

  test('signs with the acting post and the NIP, parted before the name of the office', () => {
    expect(text({ signatory: SEKRETARIS })).toContain(
      'Plt. Sekretaris\nKPU Kabupaten Sungai Jernih,\nFitri Bukit\nNIP 196801011994032001',
    );
    expect(text()).toContain('Ketua KPU Kabupaten Sungai Jernih,\nAyu Samudra\n');
  });

  test('leaves dots for the NIP of a Sekretaris, but asks none of a Ketua', () => {
    expect(text({ signatory: { ...SEKRETARIS, nip: '' } })).toMatch(/NIP …+/u);
    expect(text()).not.toContain('NIP');
  });
});

describe('receipt', () => {
  const text = (change: Parameters<typeof receiptDetails>[0] = {}): string =>
    readPaper(receipt(aPaperSetting(), receiptDetails(change)));

  test('says day, time and letter, and who gives to whom', () => {
    expect(text()).toContain(
      'Pada hari ini, Selasa tanggal dua puluh bulan Februari tahun dua ribu dua puluh empat (20-02-2024) pukul 13.30 WITA, telah diserahterimakan dokumen dari KPU Kabupaten Sungai Jernih kepada KPU Provinsi Nusa Contoh',
    );
    expect(text()).toContain('Surat pengantar: Nomor 34/PR.03.1-SD/9901/2024');
    expect(text()).toContain('NOMOR 35/PR.03.1/9901/2024');
  });

  test('lets the province receive what goes to the national office', () => {
    expect(text({ recipient: NATIONAL })).toContain(
      'Tujuan: KPU Republik Indonesia melalui KPU Provinsi Nusa Contoh',
    );
    expect(text({ recipient: NATIONAL })).toContain('Yang menerima,\nKPU Provinsi Nusa Contoh\n');
  });

  test('sums the copies', () => {
    const reports = [
      { report: 'KPU', copies: 2 },
      { report: 'SEKRETARIAT', copies: 3 },
    ] as const;
    const [documents] = tablesOf(receipt(aPaperSetting(), receiptDetails({ reports })));
    expect(documents?.slice(-1)[0]).toEqual(['Jumlah', '5 (lima) rangkap', '']);
  });

  test.each([
    ['cetak', 'Cetak (dijilid)'],
    ['digital', 'Digital'],
    ['cetak-dan-digital', 'Cetak (dijilid) dan digital'],
  ] as const)('names the form %s', (form, expected) => {
    const [documents] = tablesOf(receipt(aPaperSetting(), receiptDetails({ form })));
    expect(documents?.[0]?.[4]).toBe(expected);
  });

  test('leaves name, NIP, post and unit of the receiver to be written by hand', () => {
    expect(text({ receiver: null })).toMatch(
      /\(nama ditulis tangan\)\nNIP …+\nJabatan: …+\nUnit: …+\n/u,
    );
  });
});
