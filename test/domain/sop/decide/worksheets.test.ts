import type { Command } from '../../../../src/domain/sop/commands';
import { evolveAll } from '../../../../src/domain/sop/evolve/evolve';
import { missingWorksheets, positionOf } from '../../../../src/domain/sop/state';
import { answerOf, ask, generate, line, submit, tell, toldUntil } from '../../../support/sop-story';

const withCommand = (one: { command: Command }, change: object): Command => ({
  ...one.command,
  ...change,
});

const give = (type: 'return-worksheet' | 'unlock-worksheet', reason: string, by = 'kasubag') =>
  line(by, '2024-01-16', { type, payload: { divisionId: 'D-KUL', reason } });

describe('submitWorksheet', () => {
  const { state } = toldUntil(1);

  test.each([
    ['kasubag-kul', 'D-KUL', 'ok'],
    ['ketua', 'D-KUL', 'ok'],
    ['staf', 'D-KUL', 'not-your-division'],
    ['kasubag-kul', 'D-DATIN', 'not-your-division'],
    ['sekretaris', 'D-KUL', 'wrong-role'],
    ['penerima', 'D-KUL', 'wrong-role'],
    ['kasubag-kul', 'D-X', 'unknown'],
  ])('by %s for %s is answered %s', (by, divisionId, expected) => {
    expect(answerOf(state, submit(divisionId, by))).toBe(expected);
  });

  test('needs a reason while findings stand, and keeps it', () => {
    const base = submit('D-KUL', 'kasubag-kul');
    const payload = { divisionId: 'D-KUL', fingerprint: 'f', findings: 2 };
    expect(answerOf(state, { ...base, command: withCommand(base, { payload }) })).toBe(
      'findings-open',
    );
    const reasoned = withCommand(base, { payload, reason: ' Data menyusul ' });
    const answer = ask(state, { ...base, command: reasoned });
    expect(answer.ok && answer.value[0]?.payload).toEqual({ ...payload, reason: 'Data menyusul' });
  });

  test('lets the Ketua Divisi submit for another division with a reason only', () => {
    const base = submit('D-KUL', 'rendatin');
    expect(answerOf(state, base)).toBe('not-your-division');
    const command = withCommand(base, { overrideReason: 'Atas permintaan divisi' });
    expect(answerOf(state, { ...base, command })).toBe('ok');
    expect(answerOf(state, { ...base, by: 'staf', command })).toBe('override-not-allowed');
  });

  test('does not take the same worksheet twice, and a changed one only after unlocking', () => {
    const told = tell([submit('D-KUL', 'kasubag-kul')], toldUntil(1));
    const again = submit('D-KUL', 'kasubag-kul');
    const payload = { divisionId: 'D-KUL', fingerprint: 'lain', findings: 0 };
    expect(answerOf(told.state, again)).toBe('already-recorded');
    expect(answerOf(told.state, { ...again, command: withCommand(again, { payload }) })).toBe(
      'worksheet-status',
    );
    const unlocked = tell([give('unlock-worksheet', 'Salah hitung')], told);
    expect(answerOf(unlocked.state, again)).toBe('ok');
  });
});

describe.each(['return-worksheet', 'unlock-worksheet'] as const)('%s', (type) => {
  const { state } = toldUntil(2);

  test('needs a reason and a worksheet that is in', () => {
    expect(answerOf(state, give(type, 'Kurang bukti'))).toBe('ok');
    expect(answerOf(state, give(type, ' '))).toBe('reason-needed');
    expect(answerOf(toldUntil(1).state, give(type, 'x'))).toBe('worksheet-status');
  });

  test.each(['staf', 'kasubag', 'rendatin'])('may be done by %s', (by) => {
    expect(answerOf(state, give(type, 'x', by))).toBe('ok');
  });

  test.each(['ketua', 'sekretaris', 'kasubag-kul'])('may not be done by %s', (by) => {
    expect(answerOf(state, give(type, 'x', by))).toBe('wrong-role');
  });

  test('opens step 2 again and keeps the draft that is there', () => {
    const told = tell([give(type, 'Kurang bukti')], toldUntil(3));
    expect(missingWorksheets(told.state)).toEqual(['D-KUL']);
    expect(told.state.passages.filter((one) => one.step === 2).map((one) => one.outcome)).toEqual([
      'selesai',
      null,
    ]);
    expect(positionOf(told.state.reports.KPU)).toBe(4);
  });

  test('is refused under a frozen report', () => {
    expect(answerOf(toldUntil(7).state, give(type, 'x'))).toBe('draft-frozen');
  });
});

describe('generateDraft', () => {
  test('names the divisions that are late, and lets the Ketua Divisi pass them over', () => {
    const told = tell([submit('D-DATIN', 'staf')], toldUntil(1));
    const draft = generate('KPU');
    expect(ask(told.state, draft)).toEqual({
      ok: false,
      refusal: { code: 'worksheets-missing', divisionIds: ['D-KUL'] },
    });
    const override = withCommand(draft, { overrideReason: 'Tenggat KPU RI' });
    expect(answerOf(told.state, { ...draft, command: override })).toBe('override-not-allowed');
    const answer = ask(told.state, { ...draft, by: 'rendatin', command: override });
    const events = answer.ok ? answer.value : [];
    expect(events.map((one) => one.type)).toEqual([
      'override-given',
      'override-given',
      'draft-generated',
    ]);
    const after = evolveAll(events, told.state);
    expect(positionOf(after.reports.KPU)).toBe(4);
    expect(
      events.flatMap((one) =>
        one.type === 'override-given' ? [[one.payload.rule, one.payload.items]] : [],
      ),
    ).toEqual([
      ['wrong-role', []],
      ['worksheets-missing', ['D-KUL']],
    ]);
    const late = tell([submit('D-KUL', 'kasubag-kul')], { state: after, events: [] });
    expect(positionOf(late.state.reports.KPU)).toBe(4);
    expect(positionOf(late.state.reports.SEKRETARIAT)).toBe(3);
  });

  test('stops at findings', () => {
    const draft = generate('KPU');
    const command = withCommand(draft, {
      payload: { ...draft.command.payload, findings: ['a', 'b', 'c'] },
    });
    expect(ask(toldUntil(2).state, { ...draft, command })).toEqual({
      ok: false,
      refusal: { code: 'findings-open', count: 3 },
    });
  });

  test('makes a new version only when asked to, and never from the same document', () => {
    const { state } = toldUntil(3);
    expect(answerOf(state, generate('KPU', '2024-01-23', 'doc-2'))).toBe('version-exists');
    expect(answerOf(state, generate('KPU', '2024-01-23', 'doc-KPU', true))).toBe(
      'already-recorded',
    );
    const told = tell([generate('KPU', '2024-01-23', 'doc-2', true)], toldUntil(3));
    expect(told.state.reports.KPU.versions.map((one) => [one.version, one.docId])).toEqual([
      [1, 'doc-KPU'],
      [2, 'doc-2'],
    ]);
  });

  test.each([4, 5, 6])('wants a reason when approvals lapse after step %i', (step) => {
    const told = toldUntil(step);
    const draft = generate('KPU', '2024-02-16', 'doc-2', true);
    expect(answerOf(told.state, draft)).toBe('approvals-would-lapse');
    const command = withCommand(draft, { reason: 'Realisasi berubah' });
    const after = tell([{ ...draft, command }], told).state.reports.KPU;
    expect(positionOf(after)).toBe(4);
    expect(after.passages.map((one) => one.outcome).slice(-2)).toEqual(['dibatalkan', null]);
  });

  test('is refused for a frozen report', () => {
    expect(answerOf(toldUntil(7).state, generate('KPU', '2024-02-19', 'doc-2', true))).toBe(
      'draft-frozen',
    );
  });
});

describe('recordRefresh', () => {
  const refresh = line('staf', '2024-02-01', {
    type: 'record-refresh',
    payload: {
      report: 'KPU',
      changes: 4,
      conflicts: 1,
      fingerprints: { text: 't2', data: 'd2' },
    },
  });

  test('keeps version and step and takes the new fingerprints', () => {
    const { KPU } = tell([refresh], toldUntil(5)).state.reports;
    expect(positionOf(KPU)).toBe(6);
    expect(KPU.versions).toHaveLength(1);
    expect(KPU.versions[0]?.fingerprints.data).toBe('d2');
    expect(KPU.versions[0]?.refreshedAt).toBe('2024-02-01T09:00:00+08:00');
  });

  test.each([
    [2, 'no-draft'],
    [7, 'draft-frozen'],
  ])('after step %i is refused with %s', (step, expected) => {
    expect(answerOf(toldUntil(step).state, refresh)).toBe(expected);
  });
});
