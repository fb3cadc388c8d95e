import {
  checklistSentence,
  findingOfThread,
  findingsOfChecklist,
  findingsOfThreads,
} from '../../../src/domain/papers/review-findings';
import { reviewNotes } from '../../../src/domain/papers/review-notes';
import {
  aPaperSetting,
  aThread,
  answersWith,
  reviewNotesDetails,
} from '../../support/example-papers';
import { readPaper, tablesOf } from '../../support/paper-reading';

const reply = (id: string, content: string) => ({
  id,
  author: 'Ilham Muara',
  content,
  createdTime: '2024-01-24T02:00:00Z',
});

describe('findingOfThread', () => {
  test('takes the comment for the finding and the last reply for what was agreed', () => {
    const thread = aThread({
      quote: 'Capaian indikator',
      replies: [reply('R1', 'Akan diperiksa.'), reply('R2', 'Sudah diperbaiki.')],
      status: 'selesai',
    });
    expect(findingOfThread(thread)).toEqual({
      part: '“Capaian indikator”',
      finding: thread.content,
      correction: 'Sudah diperbaiki.',
      holder: '',
      due: null,
      status: 'Selesai',
    });
  });

  test('shortens a long quote between words', () => {
    const { part } = findingOfThread(aThread());
    expect(part).toBe('“Capaian tersebut dipengaruhi oleh berbagai faktor di…”');
  });
});

describe('findingsOfThreads', () => {
  test('puts open threads first and leaves deleted ones out', () => {
    const threads = [
      aThread({ content: 'a', status: 'selesai' }),
      aThread({ content: 'b', status: 'dihapus' }),
      aThread({ content: 'c', status: 'terbuka' }),
      aThread({ content: 'd', status: 'dibuka-kembali' }),
    ];
    expect(findingsOfThreads(threads).map(({ finding, status }) => `${finding} ${status}`)).toEqual(
      ['c Terbuka', 'd Dibuka kembali', 'a Selesai'],
    );
  });
});

describe('findingsOfChecklist', () => {
  test('makes a finding of every Tidak, with the note as what is to be done', () => {
    const findings = findingsOfChecklist(answersWith({ 'I.4': 'tidak', 'III.3': 'tidak-berlaku' }));
    expect(findings).toEqual([
      {
        part: 'Daftar periksa butir I.4',
        finding:
          'Belum terpenuhi: Laporan Kinerja dilengkapi lampiran yang mendukung informasi pada badan laporan.',
        correction: 'Melengkapi bukti dukung setiap kegiatan.',
        holder: '',
        due: null,
        status: 'Terbuka',
      },
    ]);
  });
});

describe('checklistSentence', () => {
  test('counts the answers', () => {
    const answers = answersWith({
      'I.4': 'tidak',
      'III.3': 'tidak-berlaku',
      'III.6': 'tidak-berlaku',
    });
    expect(checklistSentence(answers)).toBe(
      'Dari 23 (dua puluh tiga) butir daftar periksa, 20 butir dijawab “Ya”, 1 butir “Tidak”, dan 2 butir “Tidak Berlaku”.',
    );
  });

  test('says nothing when nobody answered', () => {
    expect(checklistSentence([])).toBe('');
  });
});

describe('reviewNotes', () => {
  const paper = (change: Parameters<typeof reviewNotesDetails>[0] = {}) =>
    reviewNotes(aPaperSetting(), reviewNotesDetails(change));

  test('lists findings with who mends them until when', () => {
    expect(tablesOf(paper())[0]?.[0]).toEqual([
      '1.',
      'Bab II, halaman 9',
      'Target indikator K-04 berbeda dengan Perjanjian Kinerja.',
      'Target disesuaikan dengan Perjanjian Kinerja.',
      'Ilham Muara',
      '26/01/2024',
      'Terbuka',
    ]);
  });

  test.each([
    [4, 'Tahap: Koreksi oleh Penanggung Jawab'],
    [6, 'Tahap: Koreksi oleh Ketua dan Sekretaris'],
  ] as const)('names step %i', (step, expected) => {
    expect(readPaper(paper({ step }))).toContain(expected);
  });

  test.each([
    ['setujui', 'Hasil: Disetujui\n'],
    ['kembalikan', 'Hasil: Dikembalikan dengan catatan\n'],
  ] as const)('names the outcome %s', (outcome, expected) => {
    expect(readPaper(paper({ outcome }))).toContain(expected);
  });

  test('never claims to be a statement of the internal auditor', () => {
    expect(readPaper(paper())).toContain('bukan pernyataan telah direviu oleh aparat pengawasan');
  });

  test('leaves lines for findings by hand when there are none', () => {
    expect(tablesOf(paper({ findings: [], checklist: [] }))[0]?.map((cells) => cells[0])).toEqual([
      '1.',
      '2.',
      '3.',
    ]);
  });
});
