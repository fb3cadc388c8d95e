import type { Context } from '../../../../src/domain/sop/commands';
import { evolveAll } from '../../../../src/domain/sop/evolve/evolve';
import { INITIAL_STATE } from '../../../../src/domain/sop/state';
import type { Line } from '../../../support/sop-story';
import {
  PEOPLE,
  PRINTS,
  answerOf,
  ask,
  generate,
  line,
  pull,
  review,
  startYear,
  submit,
  tell,
  toldUntil,
} from '../../../support/sop-story';

const nobody: Partial<Context> = { actor: { email: '', person: null } };
const chosen: Partial<Context> = {
  actor: { email: '', person: PEOPLE.find((one) => one.id === 'rendatin') ?? null },
};
const declare = line(
  '-',
  '2024-01-02',
  { type: 'declare-identity', payload: { personId: 'rendatin' } },
  nobody,
);

describe('decide, who asks', () => {
  test('refuses an account that is not on the roster and says which', () => {
    const answer = ask(INITIAL_STATE, {
      ...startYear,
      context: { actor: { email: 'lain@example.org', person: null } },
    });
    expect(answer).toEqual({
      ok: false,
      refusal: { code: 'not-on-roster', email: 'lain@example.org' },
    });
  });

  test('asks for the roster where nobody is on it yet', () => {
    const people = { ...startYear, context: { people: [] } };
    expect(answerOf(INITIAL_STATE, people)).toBe('roster-empty');
  });

  test('asks somebody without account to pick themselves first', () => {
    expect(answerOf(INITIAL_STATE, { ...startYear, context: nobody })).toBe('identity-needed');
    expect(answerOf(INITIAL_STATE, { ...startYear, context: chosen })).toBe('identity-needed');
  });

  test('marks every event of a person who picked themselves', () => {
    const { events } = tell([declare, { ...startYear, context: chosen }]);
    expect(events.map((one) => [one.stamp.actor, one.stamp.selfDeclared])).toEqual([
      ['rendatin', true],
      ['rendatin', true],
    ]);
  });

  test('lets nobody declare themselves who has an account or is unknown; the same name again is no second event', () => {
    expect(answerOf(INITIAL_STATE, { ...declare, context: {}, by: 'staf' })).toBe('identity-known');
    const stranger = { type: 'declare-identity', payload: { personId: 'x' } } as const;
    expect(answerOf(INITIAL_STATE, { ...declare, command: stranger })).toBe('unknown');
    expect(ask(tell([declare]).state, declare)).toEqual({ ok: true, value: [] });
  });

  test('writes the account in one spelling', () => {
    const person = PEOPLE.find((one) => one.id === 'rendatin') ?? null;
    const actor = { email: ' Rendatin@Example.org', person };
    const { events } = tell([{ ...startYear, context: { actor } }]);
    expect(events[0]?.stamp.actor).toBe('rendatin@example.org');
  });
});

describe('decide, year', () => {
  const changed = (payload: object, context: Partial<Context> = {}) =>
    answerOf(INITIAL_STATE, {
      ...startYear,
      context,
      command: {
        ...startYear.command,
        payload: { ...startYear.command.payload, ...payload },
      } as never,
    });

  test('opens only with a Perjanjian Kinerja, divisions, and after the report year', () => {
    expect(changed({})).toBe('ok');
    expect(changed({ indicators: 0 })).toBe('agreement-missing');
    expect(changed({}, { divisions: [] })).toBe('no-divisions');
    expect(changed({ startDate: '2023-12-31' })).toBe('date-too-early');
    expect(changed({ startDate: '2024-01-03' })).toBe('date-in-future');
  });

  test('records nothing of a year other than the one that was started', () => {
    const started = tell([startYear]).state;
    const handIn = submit('D-KUL', 'ketua');
    expect(answerOf(started, handIn)).not.toBe('year-changed');
    expect(answerOf(started, { ...handIn, context: { year: 2022 } })).toBe('year-changed');
  });

  test('opens once', () => {
    expect(answerOf(tell([startYear]).state, startYear)).toBe('year-already-started');
  });

  test.each(['ketua', 'sekretaris', 'kasubag', 'staf', 'anggota-1', 'penerima'])(
    'is not opened by %s',
    (by) => {
      expect(answerOf(INITIAL_STATE, { ...startYear, by })).toBe('wrong-role');
    },
  );

  test('takes over changed divisions with a reason, and keeps the worksheets that stay', () => {
    const revise = (reason: string, ids: readonly string[]) =>
      line(
        'rendatin',
        '2024-01-16',
        { type: 'revise-divisions', payload: { reason } },
        { divisions: ids.map((id) => ({ id })) },
      );
    const { state } = toldUntil(2);
    expect(answerOf(state, revise('', ['D-KUL', 'D-BARU']))).toBe('reason-needed');
    expect(answerOf(state, revise('x', []))).toBe('no-divisions');
    expect(answerOf(state, revise('x', ['D-KUL', 'D-DATIN']))).toBe('already-recorded');
    const answer = ask(state, revise('Pemekaran', ['D-KUL', 'D-BARU']));
    const after = answer.ok ? evolveAll(answer.value, state) : state;
    expect(after.worksheets.map((one) => [one.divisionId, one.status])).toEqual([
      ['D-KUL', 'terkirim'],
      ['D-BARU', 'draf'],
    ]);
  });
});

describe('decide, roles', () => {
  test('refuses everything before the year is open', () => {
    expect(answerOf(INITIAL_STATE, submit('D-KUL', 'ketua'))).toBe('year-not-started');
  });

  test.each([
    ['kasubag', 'ok'],
    ['staf', 'ok'],
    ['ketua', 'wrong-role'],
    ['sekretaris', 'wrong-role'],
    ['kasubag-kul', 'wrong-role'],
    ['rendatin', 'wrong-role'],
    ['penerima', 'wrong-role'],
  ])('gives the drafting to the subbagian: %s is told %s', (by, expected) => {
    expect(answerOf(toldUntil(2).state, { ...generate('KPU'), by })).toBe(expected);
  });

  test('lets the Ketua Divisi draft in another’s place, with a reason that becomes an event', () => {
    const draft = generate('KPU');
    const command = { ...draft.command, overrideReason: 'Kasubag sakit' };
    const answer = ask(toldUntil(2).state, { ...draft, by: 'rendatin', command });
    const events = answer.ok ? answer.value : [];
    expect(events.map((one) => one.type)).toEqual(['override-given', 'draft-generated']);
    expect(events[0]?.payload).toEqual({
      rule: 'wrong-role',
      step: 3,
      report: 'KPU',
      items: [],
      reason: 'Kasubag sakit',
    });
    expect(events.map((one) => one.stamp.role)).toEqual([
      'ketua-divisi-rendatin',
      'ketua-divisi-rendatin',
    ]);
  });

  test('lets whoever made the document read it, refresh it and file it, whatever their role', () => {
    const draft = generate('KPU');
    const command = { ...draft.command, overrideReason: 'Kasubag sakit' };
    const approval = review('KPU', 'ketua-divisi-rendatin', '2024-01-29');
    const { state } = tell(
      [{ ...draft, by: 'rendatin', command }, pull('KPU', '2024-01-23'), approval],
      toldUntil(2),
    );
    const evidence = (key: string): Line =>
      line('rendatin', '2024-01-30', {
        type: 'file-evidence',
        payload: { key, name: '', fileId: 'f', url: '', digest: '', decidedAt: '', editedAt: '' },
      });
    const refresh = line('rendatin', '2024-01-30', {
      type: 'record-refresh',
      payload: { report: 'KPU', changes: 1, conflicts: 0, fingerprints: PRINTS },
    });
    const filed = evidence(state.evidenceDue[0]?.key ?? '');
    const own = [refresh, filed, pull('KPU', '2024-01-30')];
    for (const one of own) {
      expect(answerOf(state, { ...one, by: 'rendatin' })).toBe('ok');
      expect(answerOf(state, { ...one, by: 'ketua' })).toBe('wrong-role');
    }
    expect(answerOf(state, evidence('lain'))).toBe('wrong-role');
    const named = { actor: { email: '', person: chosen.actor?.person ?? null } };
    const declared = tell([declare], { state, events: [] }).state;
    expect(answerOf(declared, { ...refresh, context: named })).toBe('ok');
  });

  test('takes a blank reason for none', () => {
    const draft = generate('KPU');
    const command = { ...draft.command, overrideReason: '  ' };
    expect(answerOf(toldUntil(2).state, { ...draft, by: 'rendatin', command })).toBe('wrong-role');
  });
});
