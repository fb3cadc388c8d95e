import { boardOf, expectedEnd } from '../../../src/domain/sop/board';
import type { BoardTrack } from '../../../src/domain/sop/board';
import { INITIAL_STATE } from '../../../src/domain/sop/state';
import type { SopState } from '../../../src/domain/sop/state';
import {
  CALENDAR,
  PEOPLE,
  PRINTS,
  day,
  generate,
  line,
  plenary,
  pull,
  review,
  submit,
  tell,
  toldUntil,
} from '../../support/sop-story';

const RULES = { weekMeaning: 'working-days', calendar: CALENDAR } as const;

const board = (state: SopState, today: string) =>
  boardOf(state, { today: day(today), people: PEOPLE, rules: RULES });

const track = (state: SopState, today: string, step: number, index = 0): BoardTrack => {
  const found = board(state, today)[step - 1]?.tracks[index];
  if (found === undefined) {
    throw new Error(`No track ${index} at step ${step}`);
  }
  return found;
};

const statuses = (state: SopState, today: string): string =>
  board(state, today)
    .map((one) => one.status)
    .join(' ');

describe('boardOf', () => {
  test('has exactly ten steps, the last eight once per report', () => {
    const all = board(INITIAL_STATE, '2024-01-02');
    expect(all.map((one) => one.step)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(all.map((one) => one.tracks.length)).toEqual([1, 1, 2, 2, 2, 2, 2, 2, 2, 2]);
  });

  test('waits for the Ketua Divisi before the year is open', () => {
    const first = track(INITIAL_STATE, '2024-01-02', 1);
    expect(first).toMatchObject({
      status: 'belum',
      holderIds: ['rendatin'],
      missing: [{ code: 'start' }],
      due: null,
    });
    expect(expectedEnd(board(INITIAL_STATE, '2024-01-02'))).toBeNull();
  });

  test('forecasts the calendar of the SOP from the first day on', () => {
    const due = board(toldUntil(1).state, '2024-01-02').map((one) => one.tracks[0]?.due?.slice(5));
    expect(due).toEqual([
      undefined,
      '01-15',
      '01-22',
      '01-29',
      '01-30',
      '02-06',
      '02-16',
      '02-19',
      '02-19',
      '02-20',
    ]);
    expect(expectedEnd(board(toldUntil(1).state, '2024-01-02'))).toBe('2024-02-20');
  });

  test('moves the forecast when the open step is late', () => {
    expect(track(toldUntil(1).state, '2024-01-17', 2)).toMatchObject({
      status: 'terlambat',
      lateDays: 2,
      leadDays: 12,
      isForecast: false,
    });
    expect(track(toldUntil(1).state, '2024-01-17', 3)).toMatchObject({
      due: '2024-01-24',
      isForecast: true,
    });
  });

  test('shows the people and worksheets that step 2 waits for', () => {
    const { state } = tell([submit('D-DATIN', 'staf')], toldUntil(1));
    expect(track(state, '2024-01-15', 2)).toMatchObject({
      holderIds: ['ketua', 'kasubag-kul'],
      missing: [{ code: 'worksheets', divisionIds: ['D-KUL'] }],
    });
    expect(track(state, '2024-01-15', 3)).toMatchObject({
      status: 'belum',
      missing: [{ code: 'step-before', step: 2 }],
      holderIds: [],
    });
  });

  test.each([
    [0, 'belum belum belum belum belum belum belum belum belum belum'],
    [2, 'selesai selesai berjalan belum belum belum belum belum belum belum'],
    [5, 'selesai selesai selesai selesai selesai berjalan belum belum belum belum'],
    [10, 'selesai selesai selesai selesai selesai selesai selesai selesai selesai selesai'],
  ])('after step %i shows %s', (step, expected) => {
    expect(statuses(toldUntil(step).state, '2024-01-16')).toBe(expected);
  });

  test('measures how long a finished step took and how late it was', () => {
    expect(track(toldUntil(3).state, '2024-03-01', 3)).toMatchObject({
      openedOn: '2024-01-15',
      due: '2024-01-22',
      finishedOn: '2024-01-22',
      lateDays: 0,
      leadDays: 5,
      output: { name: 'Draft LAPKIN KPU', url: 'https://docs.example.org/doc-KPU' },
    });
    const late = tell([generate('KPU', '2024-01-25')], toldUntil(2)).state;
    expect(track(late, '2024-03-01', 3)).toMatchObject({ lateDays: 3, leadDays: 8 });
  });

  test('shows where a draft came back from, why, and in which round it is', () => {
    const back = review('KPU', 'sekretaris', '2024-02-02', {
      outcome: 'kembalikan',
      notes: ['Perbaiki lampiran'],
    });
    const { state } = tell([back], toldUntil(5));
    expect(track(state, '2024-02-05', 6)).toMatchObject({ status: 'dikembalikan' });
    expect(track(state, '2024-02-05', 5)).toMatchObject({ status: 'belum', isForecast: true });
    expect(track(state, '2024-02-05', 3)).toMatchObject({
      status: 'berjalan',
      rounds: [
        { leadDays: 5, lateDays: 0 },
        { leadDays: 1, lateDays: 0 },
      ],
      openedOn: '2024-02-02',
      due: '2024-02-13',
      missing: [{ code: 'rework', step: 6, notes: ['Perbaiki lampiran'] }],
    });
    expect(track(state, '2024-02-05', 6, 1).status).toBe('berjalan');
  });

  test('keeps days at work and days of delay of the rounds before', () => {
    const back = review('KPU', 'ketua-divisi-rendatin', '2024-02-12', {
      outcome: 'kembalikan',
      notes: ['Perbaiki lampiran'],
    });
    const again = line('staf', '2024-02-13', {
      type: 'resubmit-draft',
      payload: { report: 'KPU', note: 'Sudah', findings: [], fingerprints: PRINTS },
    });
    const approve = review('KPU', 'ketua-divisi-rendatin', '2024-02-15', { version: 2 });
    const { state } = tell([pull('KPU', '2024-01-23'), back, again, approve], toldUntil(3));
    const rounds = [
      { leadDays: 13, lateDays: 8 },
      { leadDays: 1, lateDays: 0 },
    ];
    expect(track(state, '2024-02-16', 4)).toMatchObject({
      status: 'selesai',
      rounds,
      leadDays: 14,
      lateDays: 8,
      finishedOn: '2024-02-15',
    });
  });

  test('quotes the notes of the plenary that returned a report', () => {
    const session = plenary('2024-01-30', {
      verdicts: [
        { report: 'KPU', outcome: 'kembalikan', agreeing: 3, notes: ['Lengkapi Bab II'] },
        { report: 'SEKRETARIAT', outcome: 'setujui', agreeing: 3, notes: [] },
      ],
    });
    const { state } = tell([session], toldUntil(4));
    expect(track(state, '2024-01-31', 3).missing).toEqual([
      { code: 'rework', step: 5, notes: ['Lengkapi Bab II'] },
    ]);
  });

  test('lists what each correction still needs', () => {
    const asked = toldUntil(3).state;
    expect(track(asked, '2024-01-25', 4).missing).toEqual([
      { code: 'review-log' },
      { code: 'decision', reviewer: 'ketua-divisi-rendatin' },
    ]);
    const talking = tell([pull('KPU', '2024-01-25', 2)], toldUntil(3)).state;
    expect(track(talking, '2024-01-25', 4).missing[0]).toEqual({
      code: 'threads',
      threads: 2,
      suggestions: 0,
    });
    const half = tell([review('KPU', 'ketua', '2024-02-01')], toldUntil(5)).state;
    expect(track(half, '2024-02-01', 6)).toMatchObject({
      holderIds: ['sekretaris'],
      missing: [
        { code: 'decision', reviewer: 'sekretaris' },
        { code: 'evidence', keys: ['6/KPU/v1/ketua'] },
      ],
    });
  });

  test('takes the day of the plenary from its invitation', () => {
    const { state } = tell(
      [
        line('kasubag', '2024-01-29', {
          type: 'schedule-plenary',
          payload: { date: day('2024-02-01'), time: '09.00', place: 'Aula' },
        }),
      ],
      toldUntil(4),
    );
    expect(track(toldUntil(4).state, '2024-01-29', 5)).toMatchObject({
      due: '2024-01-30',
      missing: [{ code: 'plenary-date' }],
    });
    expect(track(state, '2024-01-29', 5)).toMatchObject({
      due: '2024-02-01',
      missing: [{ code: 'plenary-record' }],
    });
    expect(track(state, '2024-01-29', 6).due).toBe('2024-02-12');
  });

  test('asks for stamps and receipts at the end', () => {
    expect(track(toldUntil(8).state, '2024-02-19', 9).missing).toEqual([
      { code: 'binding', destinationIds: ['kpu-ri', 'kpu-provinsi', 'arsip'] },
    ]);
    expect(track(toldUntil(9).state, '2024-02-20', 10).missing).toEqual([
      { code: 'hand-over', destinationIds: ['kpu-ri', 'kpu-provinsi'] },
    ]);
  });

  test('links the filed document of a decision and stops asking for it', () => {
    const filed = tell(
      [
        line('staf', '2024-01-30', {
          type: 'file-evidence',
          payload: {
            key: '4/KPU/v1/ketua-divisi-rendatin',
            name: 'Draft v1.docx',
            fileId: 'f1',
            url: 'https://drive.example.org/f1',
            digest: 'abc',
            decidedAt: '2024-01-30T10:00:00+08:00',
            editedAt: '2024-01-30T01:59:00Z',
          },
        }),
      ],
      toldUntil(4),
    ).state;
    expect(track(filed, '2024-01-30', 4)).toMatchObject({
      status: 'selesai',
      missing: [],
      output: { name: 'Draft v1.docx', url: 'https://drive.example.org/f1' },
    });
    expect(track(filed, '2024-01-30', 4, 1).output).toBeNull();
  });
});
