import { chapter2 } from '../../../../src/domain/report/chapter-2/chapter-2';
import { reportFacts } from '../../../../src/domain/report/facts';
import { copyOf } from '../../../../src/domain/sop/copy-of';
import { LEFT_BEHIND, currentVersion, positionOf } from '../../../../src/domain/sop/state';
import { carriedRealisasi, nextNumberTemplate } from '../../../../src/domain/year/roll-over';
import { aDay, aNumber, aYear, anIndicator } from '../../../support/builders';
import { spansOf } from '../../../support/report-reading';
import {
  answerOf,
  ask,
  day,
  generate,
  line,
  startYear,
  tell,
  toldUntil,
} from '../../../support/sop-story';

const roll = (workbookId: string, reason = '', by = 'staf') =>
  line(by, '2025-01-06', {
    type: 'roll-year',
    payload: { fromYear: 2023, previousChain: 'segel', previousRows: 41, workbookId },
    reason,
  });

const revise = (date: string, reason = 'Pergantian Ketua.') =>
  line('staf', '2024-02-01', {
    type: 'revise-agreement',
    payload: { date: day(date), reason, year: 2023, indicators: 27 },
  });

const adopt = (workbookId: string, reason = 'Buku kerja asal terhapus.', by = 'staf') =>
  line(by, '2024-02-01', { type: 'adopt-copy', payload: { workbookId, reason } });

const reopen = (reason: string, by = 'rendatin') =>
  line(by, '2024-03-04', {
    type: 'reopen-year',
    payload: { reports: ['KPU', 'SEKRETARIAT'], reason },
  });

describe('roll-year', () => {
  const finished = toldUntil(10);

  test('takes a copy of a finished year and names the end of its trail and its last documents', () => {
    const answer = ask(finished.state, roll('buku-2024'));
    expect(answer).toMatchObject({
      ok: true,
      value: [
        {
          type: 'year-rolled',
          payload: {
            fromYear: 2023,
            year: 2024,
            previousChain: 'segel',
            previousWorkbookId: 'buku-2023',
            reason: '',
            documents: [{ report: 'KPU', version: 1 }, { report: 'SEKRETARIAT' }],
          },
        },
      ],
    });
  });

  test.each([
    [
      'the workbook of the year itself',
      finished.state,
      roll('buku-2023', 'Terburu-buru.'),
      'not-a-copy',
    ],
    ['a year that is not finished', toldUntil(9).state, roll('buku-2024'), 'year-unfinished'],
    ['an unfinished year with a reason', toldUntil(9).state, roll('buku-2024', 'Bencana.'), 'ok'],
    ['a workbook without a trail', tell([]).state, roll('buku-2024'), 'year-not-started'],
    [
      'a person without that task',
      finished.state,
      roll('buku-2024', '', 'anggota-1'),
      'wrong-role',
    ],
  ])('answers to %s', (_, state, asked, expected) => {
    expect(answerOf(state, asked)).toBe(expected);
  });

  test('is over once it is done: the new workbook is no copy any more, and its year can start', () => {
    const answer = ask(finished.state, roll('buku-2024'));
    if (!answer.ok) throw new Error('the roll was refused');
    const { state } = tell([], {
      state: tell([]).state,
      events: answer.value,
    });
    const rolled = { ...state, origin: answer.value[0]?.payload as never, workbookId: 'buku-2024' };
    expect(answerOf(rolled, roll('buku-2024'))).toBe('already-rolled');
    expect(copyOf(rolled, 'buku-2024')).toBeNull();
    expect(copyOf(finished.state, 'buku-2024')).toBe(2023);
    const [started] = tell([startYear], { state: rolled, events: [] }).events;
    expect(started?.payload).toMatchObject({ previousChain: 'segel' });
  });
});

describe('adopt-copy', () => {
  test.each([
    ['a copy of a year under way', toldUntil(4).state, adopt('salinan'), 'ok'],
    ['a copy of a finished year', toldUntil(10).state, adopt('salinan'), 'ok'],
    ['the workbook of the year itself', toldUntil(4).state, adopt('buku-2023'), 'own-workbook'],
    ['no reason', toldUntil(4).state, adopt('salinan', ' '), 'reason-needed'],
    ['a workbook without a trail', tell([]).state, adopt('salinan'), 'year-not-started'],
    [
      'a person without that task',
      toldUntil(4).state,
      adopt('salinan', 'Hilang.', 'anggota-1'),
      'wrong-role',
    ],
  ])('answers to %s', (_, state, asked, expected) => {
    expect(answerOf(state, asked)).toBe(expected);
  });

  test('makes the copy the workbook of its year, whose documents nobody reaches any more', () => {
    const adopted = tell([adopt('salinan')], toldUntil(3));
    expect(copyOf(adopted.state, 'salinan')).toBeNull();
    expect(copyOf(adopted.state, 'buku-2023')).toBe(2023);
    const { KPU } = adopted.state.reports;
    expect(KPU.versions.map(({ createdBy }) => createdBy)).toEqual([LEFT_BEHIND]);
    expect(adopted.state.evidenceDue).toEqual([]);
    const again = tell([generate('KPU', '2024-02-02', 'doc-baru', true)], adopted).state;
    expect(currentVersion(again.reports.KPU)?.createdBy).not.toBe(LEFT_BEHIND);
  });
});

describe('revise-agreement', () => {
  test.each([
    ['a day of the year', revise('2023-07-12'), 'ok'],
    ['a day of another year', revise('2024-01-12'), 'date-outside-year'],
    ['no reason', revise('2023-07-12', ' '), 'reason-needed'],
  ])('answers to %s, also before the procedure has begun', (_, asked, expected) => {
    expect(answerOf(tell([]).state, asked)).toBe(expected);
    expect(answerOf(toldUntil(3).state, asked)).toBe(expected);
  });

  test('is not recorded twice, nor under a frozen report', () => {
    const once = tell([revise('2023-07-12')], toldUntil(3)).state;
    expect(answerOf(once, revise('2023-07-12'))).toBe('already-recorded');
    expect(answerOf(toldUntil(7).state, revise('2023-07-12'))).toBe('draft-frozen');
  });

  test('is told in chapter II with date and reason', () => {
    const { revisions } = tell([revise('2023-07-12')], toldUntil(2)).state;
    const facts = reportFacts(aYear(), 'KPU', aDay('2024-01-22'), revisions);
    const text = chapter2(facts)
      .flatMap((block) => spansOf(block).map((span) => span.text))
      .join('');
    expect(text).toContain('diubah pada tanggal 12 Juli 2023 dengan alasan pergantian Ketua.');
  });
});

describe('reopen-year', () => {
  const finished = toldUntil(10);

  test('takes finished reports back to step 3, where the next version goes through every review again', () => {
    const { state } = tell([reopen('Angka realisasi keliru.')], finished);
    const { KPU } = state.reports;
    expect(positionOf(KPU)).toBe(3);
    expect([KPU.freeze, KPU.signature, KPU.copies]).toEqual([null, null, []]);
    const again = tell([generate('KPU', '2024-03-05', 'doc-baru', true)], {
      state,
      events: [],
    }).state.reports.KPU;
    expect(currentVersion(again)?.version).toBe(2);
    expect(positionOf(again)).toBe(4);
  });

  test.each([
    ['a year that is not finished', toldUntil(9).state, reopen('Keliru.'), 'report-not-finished'],
    ['no reason', finished.state, reopen(' '), 'reason-needed'],
    ['a person without that task', finished.state, reopen('Keliru.', 'anggota-1'), 'wrong-role'],
  ])('answers to %s', (_, state, asked, expected) => {
    expect(answerOf(state, asked)).toBe(expected);
  });
});

describe('what goes into the next year', () => {
  test('a percentage that was worked out is carried as a figure, an impossible one not at all', () => {
    const proportion = { unit: '%', realisasi: null, numerator: 1, denominator: 3 };
    expect(carriedRealisasi(anIndicator(proportion))).toBe(33.33);
    expect(carriedRealisasi(anIndicator({ ...proportion, denominator: 0 }))).toBeNull();
    expect(carriedRealisasi(anIndicator({ realisasi: aNumber(7) }))).toBe('as-typed');
  });

  test('years typed into a number template move on, and nothing else', () => {
    expect(nextNumberTemplate('__/PR.03.1-SD/7322/2024', 2023)).toBe('__/PR.03.1-SD/7322/2025');
    expect(nextNumberTemplate('{nomor}/PR/{tahun}', 2023)).toBe('{nomor}/PR/{tahun}');
  });
});
