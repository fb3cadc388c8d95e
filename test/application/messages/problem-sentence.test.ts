import { problemSentence } from '../../../src/application/messages/problem-sentence';
import { problemSentencesEn } from '../../../src/application/messages/problems.en';
import { problemSentencesId } from '../../../src/application/messages/problems.id';
import { partName, settingLabel } from '../../../src/application/messages/problems/names';
import { suggestionReason } from '../../../src/application/messages/problems/checklist-reasons';
import { narrativeChoices } from '../../../src/apps-script/sheets/schema/choices';
import { settingSchemas } from '../../../src/apps-script/sheets/schema/settings';
import { suggestChecklist } from '../../../src/domain/quality/checklist-suggestions';
import { runGate } from '../../../src/domain/quality/gate';
import type { Problem } from '../../../src/domain/quality/problem';
import { readingProblem, readingSeverity } from '../../../src/domain/quality/reading-problems';
import type { ReadingProblemCode } from '../../../src/domain/quality/reading-problems';
import { aYear } from '../../support/builders';
import { practiceYear } from '../../support/practice-year';
import { soundYear } from '../../support/sound-year';
import { casesByCode } from '../../domain/quality/rule-cases';

const readingCodes = Object.keys(readingSeverity) as readonly ReadingProblemCode[];

/** Every value a problem of reading may bring along. */
const readingData = {
  doubt: 'thousands-or-decimal',
  guess: '1.250',
  value: '1.250',
  error: '#REF!',
  unit: 'laporan',
  polarity: 'maksimum',
  implied: 'minimum',
  date: '2 Februari 2024',
  expected: '97,5',
  header: 'Realisasi',
  table: 'A. Indikator Kinerja',
  label: 'Alamat',
  id: 'K-01',
  firstRow: 8,
  firstTab: 'Hukum dan Pengawasan',
  code: '076.01.XX',
  tab: 'Hukum dan Pengawasan',
  division: 'D-HUK',
};

const aReadingProblem = (code: ReadingProblemCode): Problem =>
  readingProblem(code, { tab: 'Hukum dan Pengawasan', row: 9 }, '1.250', readingData);

/** A whole sentence: begun, ended, filled, and without a stray blank outside what it quotes. */
const expectSentence = (sentence: string): void => {
  expect(sentence).toMatch(/^[\p{Lu}“].*[.?]$/su);
  expect(sentence).not.toMatch(/undefined|null|NaN|\s\s|“”|\(\)/);
  const own = sentence.replace(/“[^”]*”/gu, '“kutipan”');
  expect(own).not.toMatch(/…|\s[.,;]/);
};

describe('problemSentence', () => {
  test.each(casesByCode)('says %s in both languages, every value filled in', (code, one) => {
    const problem = runGate(one.breaks(soundYear()), { moment: 'draft' }).find(
      (found) => found.code === code,
    );
    expect(problem).toBeDefined();
    if (problem === undefined) return;
    const indonesian = problemSentence('id', problem, '');
    const english = problemSentence('en', problem, '');
    expectSentence(indonesian);
    expectSentence(english);
    expect(english).not.toBe(indonesian);
  });

  test.each(readingCodes)('says %s in both languages, every value filled in', (code) => {
    for (const header of ['', 'Realisasi']) {
      const indonesian = problemSentence('id', aReadingProblem(code), header);
      const english = problemSentence('en', aReadingProblem(code), header);
      expectSentence(indonesian);
      expectSentence(english);
      expect(english).not.toBe(indonesian);
    }
  });

  test('names what was found, what is expected and what to do', () => {
    const problem = readingProblem(
      'quarter-sum-differs',
      { tab: 'Hukum dan Pengawasan', row: 30, field: 'realisasi' },
      'Rp970.001',
      { expected: 'Rp970.000' },
    );
    expect(problemSentence('id', problem, 'Realisasi (Rp)')).toBe(
      'Realisasi setahun (Rp970.001) berbeda dengan jumlah keempat triwulan, yaitu Rp970.000. Perbaiki salah satunya.',
    );
    expect(problemSentence('en', problem, 'Realisasi (Rp)')).toBe(
      'The spending of the year (Rp970.001) is not the sum of the four quarters, which is Rp970.000. Mend one of them.',
    );
  });

  test('leaves out a guess that there is not', () => {
    const problem = readingProblem('cell-unreadable', { tab: 'Narasi' }, 'entah', {
      doubt: 'unknown-text',
      guess: '',
    });
    expect(problemSentence('id', problem, '')).not.toContain('Mungkin');
    expect(problemSentence('en', problem, '')).not.toContain('Perhaps');
  });

  test('has a sentence for a code of another time', () => {
    const place = { tab: 'Narasi' };
    const problem = { code: 'toString', severity: 'info', place, found: 'x', data: {} } as const;
    expect(problemSentence('id', problem, '')).toBe('Isian “x” perlu diperiksa.');
    expect(problemSentence('en', problem, '')).toBe('“x” needs a look.');
  });

  test('says the same codes in both languages', () => {
    expect(Object.keys(problemSentencesEn).sort()).toEqual(Object.keys(problemSentencesId).sort());
  });
});

describe('settingLabel', () => {
  test('is the label of the row in Pengaturan', () => {
    const empty = aYear({
      office: {
        name: '',
        shortName: '',
        province: '',
        provincialOffice: '',
        nationalOffice: '',
        capital: '',
        areaCode: '',
        satkerCode: '',
        address: '',
        website: '',
        budgetDocument: '',
      },
    });
    const keys = runGate(empty, { moment: 'draft' })
      .filter(({ code }) => code === 'identity-missing' || code === 'identity-incomplete')
      .map(({ data }) => String(data.setting));
    expect(keys).toHaveLength(10);
    expect(keys.map(settingLabel)).toEqual(
      keys.map((key) => settingSchemas.find((setting) => setting.key === key)?.label),
    );
  });
});

describe('partName', () => {
  test.each(narrativeChoices.map(({ code, label }) => [code, label] as const))(
    'calls %s as the tab Narasi does',
    (code, label) => {
      expect(label.endsWith(partName(code))).toBe(true);
    },
  );
});

describe('suggestionReason', () => {
  test('is one whole sentence for every suggestion', () => {
    for (const year of [practiceYear(), aYear({ indicators: [], activities: [] })]) {
      for (const suggestion of suggestChecklist(year, 'KPU')) {
        expectSentence(suggestionReason(suggestion).replace(/^\d+/, 'Angka'));
      }
    }
  });
});
