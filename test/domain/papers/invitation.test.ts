import { addressees, byRank } from '../../../src/domain/papers/invitees';
import { invitation } from '../../../src/domain/papers/invitation';
import {
  PAPER_PEOPLE,
  aPaperSetting,
  invitationDetails,
  personOf,
} from '../../support/example-papers';
import { readPaper } from '../../support/paper-reading';

const office = 'KPU Kabupaten Sungai Jernih';

describe('addressees', () => {
  test('names groups in the order of rank', () => {
    expect(addressees(office, PAPER_PEOPLE)).toEqual([
      `Ketua ${office}`,
      `Para Anggota ${office}`,
      `Sekretaris ${office}`,
      `Para Kepala Subbagian pada Sekretariat ${office}`,
      'Staf Subbagian Perencanaan, Data, dan Informasi',
    ]);
  });

  test.each([
    ['hukum', [`Anggota ${office}`]],
    ['kasubag-rendatin', ['Kepala Subbagian Perencanaan, Data, dan Informasi']],
    ['ketua', [`Ketua ${office}`]],
  ])('does not speak of several people when only %s is invited', (id, expected) => {
    expect(addressees(office, [personOf(id)])).toEqual(expected);
  });
});

describe('byRank', () => {
  test('puts the Ketua first, then members, the Sekretaris, heads of subbagian and staff', () => {
    expect(byRank(PAPER_PEOPLE).map(({ id }) => id)).toEqual([
      'ketua',
      'teknis',
      'rendatin',
      'hukum',
      'sosdiklih',
      'sekretaris',
      'kasubag-kul',
      'kasubag-tekhum',
      'kasubag-rendatin',
      'kasubag-sdm',
      'staf',
    ]);
  });
});

describe('invitation', () => {
  test('is not addressed to the person who signs it', () => {
    const text = readPaper(invitation(aPaperSetting(), invitationDetails()));
    expect(text).toContain(`Yth.\n1. Para Anggota ${office}\n2. Sekretaris ${office}`);
    expect(text).toContain(`Ketua ${office},`);
  });

  test('says day, time, place and agenda', () => {
    const text = readPaper(invitation(aPaperSetting(), invitationDetails()));
    expect(text).toContain('Hari, tanggal: Selasa, 30 Januari 2024');
    expect(text).toContain('Pukul: 10.00 WITA sampai dengan selesai');
    expect(text).toContain('Tempat: Ruang Rapat KPU Kabupaten Sungai Jernih, Muara Jernih');
    expect(text).toContain('    3. Penetapan tindak lanjut');
    expect(text).toContain('Nomor: __/PR.03.1-Und/9901/2024');
    expect(text).toContain('Lampiran: -');
  });

  test('proposes the usual point when nobody has written an agenda', () => {
    const paper = invitation(aPaperSetting(), invitationDetails({ agenda: ['  '] }));
    expect(readPaper(paper)).toContain(
      'Agenda: Pembahasan rancangan Laporan Kinerja (LAPKIN) Tahun 2023',
    );
  });

  test('moves a long agenda to an enclosure, so that the letter keeps to one page', () => {
    const agenda = Array.from({ length: 7 }, (_, index) => `Pokok ${index + 1}`);
    const text = readPaper(invitation(aPaperSetting(), invitationDetails({ agenda })));
    const [letter, enclosure] = text.split('--- halaman baru ---');
    expect(letter).toContain('Agenda: sebagaimana terlampir');
    expect(letter).toContain('Lampiran: 1 (satu) berkas');
    expect(letter).not.toContain('Pokok 7');
    expect(enclosure).toContain('7. Pokok 7.');
  });
});
