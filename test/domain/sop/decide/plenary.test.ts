import { commissioners, quorumOf } from '../../../../src/domain/sop/decide/plenary';
import { positionOf } from '../../../../src/domain/sop/state';
import {
  PEOPLE,
  answerOf,
  ask,
  day,
  finalise,
  line,
  plenary,
  pull,
  review,
  tell,
  toldUntil,
} from '../../../support/sop-story';

const reviewed = toldUntil(4);

const verdict = (agreeing: number, outcome: 'setujui' | 'kembalikan' = 'setujui') => ({
  report: 'KPU' as const,
  outcome,
  agreeing,
  notes: outcome === 'kembalikan' ? ['Lengkapi analisis'] : [],
});

const correction = {
  report: 'KPU' as const,
  part: 'Bab III',
  text: 'Lengkapi analisis',
  holderId: 'staf',
  due: day('2024-02-02'),
};

describe('quorumOf', () => {
  test('is more than half of the commissioners, without the secretariat', () => {
    expect(commissioners(PEOPLE).map((one) => one.id)).toEqual([
      'ketua',
      'rendatin',
      'anggota-1',
      'anggota-2',
      'anggota-3',
    ]);
    expect(quorumOf(PEOPLE)).toBe(3);
    expect(quorumOf(PEOPLE.slice(0, 3))).toBe(2);
  });
});

describe('recordPlenary', () => {
  test.each([
    ['a future day', plenary('2024-01-30', { date: day('2024-01-31') }), 'date-in-future'],
    [
      'a day before step 4 ended',
      plenary('2024-01-30', { date: day('2024-01-26') }),
      'date-too-early',
    ],
    [
      'two commissioners',
      plenary('2024-01-30', { presentIds: ['ketua', 'rendatin', 'sekretaris'] }),
      'no-quorum',
    ],
    [
      'one commissioner counted twice',
      plenary('2024-01-30', { presentIds: ['ketua', 'ketua', 'rendatin'] }),
      'no-quorum',
    ],
    ['a stranger', plenary('2024-01-30', { presentIds: ['ketua', 'rendatin', 'x'] }), 'unknown'],
    ['two votes', plenary('2024-01-30', { verdicts: [verdict(2)] }), 'not-enough-votes'],
    [
      'more votes than present',
      plenary('2024-01-30', { verdicts: [verdict(4)] }),
      'votes-exceed-attendance',
    ],
    ['no verdict', plenary('2024-01-30', { verdicts: [] }), 'nothing-decided'],
    [
      'two verdicts on one report',
      plenary('2024-01-30', { verdicts: [verdict(3), verdict(3)] }),
      'nothing-decided',
    ],
    [
      'a correction of a report not discussed',
      plenary('2024-01-30', {
        verdicts: [verdict(3)],
        corrections: [{ ...correction, report: 'SEKRETARIAT' }],
      }),
      'nothing-decided',
    ],
    [
      'a correction for a stranger',
      plenary('2024-01-30', { corrections: [{ ...correction, holderId: 'x' }] }),
      'unknown',
    ],
    [
      'a correction without words',
      plenary('2024-01-30', { corrections: [{ ...correction, text: ' ' }] }),
      'notes-needed',
    ],
    [
      'a correction due before the session',
      plenary('2024-01-30', { corrections: [{ ...correction, due: day('2024-01-29') }] }),
      'date-too-early',
    ],
    [
      'a return without notes',
      plenary('2024-01-30', { verdicts: [{ ...verdict(3, 'kembalikan'), notes: [''] }] }),
      'notes-needed',
    ],
  ])('refuses %s', (_, one, expected) => {
    expect(answerOf(reviewed.state, one)).toBe(expected);
  });

  test('decides on one report while the other is still in step 4', () => {
    const told = tell([plenary('2024-01-30', { verdicts: [verdict(3)] })], reviewed);
    expect(positionOf(told.state.reports.KPU)).toBe(6);
    expect(positionOf(told.state.reports.SEKRETARIAT)).toBe(5);
  });

  test('returns a report with notes to step 3', () => {
    const told = tell([plenary('2024-01-30', { verdicts: [verdict(3, 'kembalikan')] })], reviewed);
    expect(positionOf(told.state.reports.KPU)).toBe(3);
    expect(told.state.plenaries[0]?.verdicts).toEqual([
      { ...verdict(3, 'kembalikan'), version: 1 },
    ]);
  });

  test('numbers corrections by session', () => {
    const told = tell([plenary('2024-01-30', { corrections: [correction, correction] })], reviewed);
    expect(told.state.corrections.map((one) => [one.id, one.status])).toEqual([
      ['P1-01', 'terbuka'],
      ['P1-02', 'terbuka'],
    ]);
  });

  test.each(['staf', 'kasubag', 'sekretaris', 'kasubag-kul'])('may be recorded by %s', (by) => {
    expect(answerOf(reviewed.state, { ...plenary('2024-01-30'), by })).toBe('ok');
  });

  test.each(['ketua', 'rendatin', 'penerima'])('is not recorded by %s', (by) => {
    expect(answerOf(reviewed.state, { ...plenary('2024-01-30'), by })).toBe('wrong-role');
  });
});

describe('schedulePlenary', () => {
  const schedule = (on: string, session = {}) =>
    line('kasubag', '2024-01-24', {
      type: 'schedule-plenary',
      payload: { date: day(on), time: '09.00 WITA', place: 'Ruang Rapat', ...session },
    });

  test.each([
    [{ place: '  ' }, 'session-unclear'],
    [{ time: '' }, 'session-unclear'],
    [{ time: 'jam 25.99' }, 'session-unclear'],
    [{ time: '24.00' }, 'session-unclear'],
    [{ time: '9:30' }, 'ok'],
    [{ time: '13.00 wit' }, 'ok'],
  ])('takes a place and an hour of the day: %j', (session, expected) => {
    expect(answerOf(reviewed.state, schedule('2024-01-31', session))).toBe(expected);
  });

  test('sets a day from today on, until the session is recorded', () => {
    expect(answerOf(reviewed.state, schedule('2024-01-23'))).toBe('date-in-past');
    const told = tell([schedule('2024-01-31')], reviewed);
    expect(told.state.nextPlenary?.date).toBe('2024-01-31');
    expect(tell([plenary('2024-01-31')], told).state.nextPlenary).toBeNull();
  });
});

describe('corrections of the plenary', () => {
  const ordered = tell([plenary('2024-01-30', { corrections: [correction] })], reviewed);
  const close = line('staf', '2024-02-01', {
    type: 'close-correction',
    payload: { correctionId: 'P1-01', note: 'Sudah' },
  });
  const carry = (reason: string) =>
    line('staf', '2024-02-01', {
      type: 'carry-correction',
      payload: { correctionId: 'P1-01', reason },
    });

  test('are closed once and carried once, with a reason', () => {
    expect(answerOf(ordered.state, carry(''))).toBe('reason-needed');
    const carried = tell([carry('Saat finalisasi')], ordered);
    expect(answerOf(carried.state, carry('lagi'))).toBe('correction-closed');
    const closed = tell([close], carried);
    expect(closed.state.corrections[0]).toMatchObject({ status: 'selesai', note: 'Sudah' });
    expect(answerOf(closed.state, close)).toBe('correction-closed');
    expect(answerOf(reviewed.state, close)).toBe('unknown');
  });

  test('that were carried must be closed before step 7 ends, or passed over by the Ketua Divisi', () => {
    const told = tell(
      [
        carry('Saat finalisasi'),
        pull('KPU', '2024-02-01'),
        review('KPU', 'ketua', '2024-02-05'),
        review('KPU', 'sekretaris', '2024-02-06'),
      ],
      ordered,
    );
    const final = finalise('KPU', '2024-02-16');
    expect(ask(told.state, final)).toEqual({
      ok: false,
      refusal: {
        code: 'corrections-open',
        step: 7,
        corrections: ['P1-01 (Bab III: Lengkapi analisis)'],
      },
    });
    const command = { ...final.command, overrideReason: 'Dicatat untuk tahun depan' };
    expect(answerOf(told.state, { ...final, by: 'rendatin', command })).toBe('ok');
    expect(answerOf(tell([close], told).state, final)).toBe('ok');
  });
});
