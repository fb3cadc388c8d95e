import type { CommandOf } from '../../../../src/domain/sop/commands';
import { decisionsOf, positionOf } from '../../../../src/domain/sop/state';
import {
  FULL_CHECKLIST,
  PEOPLE,
  answerOf,
  ask,
  generate,
  line,
  plenary,
  pull,
  review,
  tell,
  toldUntil,
} from '../../../support/sop-story';
import type { CommandLine } from '../../../support/sop-story';

const withReason = (one: CommandLine<'decide-review'>, reason: string) => ({
  ...one,
  command: { ...one.command, reason },
});

const resubmit = line('staf', '2024-02-01', {
  type: 'resubmit-draft',
  payload: {
    report: 'KPU',
    note: 'Catatan sudah ditindaklanjuti',
    findings: [],
    fingerprints: { text: 't2', data: 'd1' },
  },
});

describe('decideReview in step 4', () => {
  const drafted = toldUntil(3);
  const approve = review('KPU', 'ketua-divisi-rendatin', '2024-01-29');

  test.each(['ketua', 'sekretaris', 'kasubag', 'staf', 'anggota-1'])('is not for %s', (by) => {
    expect(answerOf(drafted.state, { ...approve, by })).toBe('wrong-role');
  });

  test('cannot be given away by override', () => {
    const command = { ...approve.command, overrideReason: 'mendesak' };
    expect(answerOf(drafted.state, { ...approve, by: 'kasubag', command })).toBe('wrong-role');
  });

  test('approves only a review that was logged, unless with a reason', () => {
    expect(answerOf(drafted.state, approve)).toBe('review-not-logged');
    expect(answerOf(drafted.state, withReason(approve, 'Dibaca di kertas'))).toBe('ok');
  });

  test('approves nothing while threads are open, unless with a reason that is kept', () => {
    const { state } = tell([pull('KPU', '2024-01-29', 3)], drafted);
    expect(ask(state, approve)).toEqual({
      ok: false,
      refusal: { code: 'threads-open', threads: 3, suggestions: 0, former: 0 },
    });
    const answer = ask(state, withReason(approve, 'Sudah dibahas lisan'));
    expect(answer.ok && answer.value[0]?.payload).toMatchObject({
      reason: 'Sudah dibahas lisan',
      pull: { at: '2024-01-29T09:00:00+08:00', openThreads: 3, pendingSuggestions: 0 },
    });
  });

  test('counts what is open in the document that a new version took the place of', () => {
    const left = tell(
      [pull('KPU', '2024-01-24', 2), generate('KPU', '2024-01-24', 'doc-2', true)],
      drafted,
    );
    const later = review('KPU', 'ketua-divisi-rendatin', '2024-01-29', { version: 2 });
    expect(answerOf(left.state, later)).toBe('review-not-logged');
    const { state } = tell([pull('KPU', '2024-01-25', 1, 'doc-2')], left);
    expect(ask(state, later)).toEqual({
      ok: false,
      refusal: { code: 'threads-open', threads: 3, suggestions: 0, former: 2 },
    });
    const settled = tell([pull('KPU', '2024-01-26'), pull('KPU', '2024-01-26', 0, 'doc-2')], {
      state,
      events: [],
    });
    expect(answerOf(settled.state, later)).toBe('ok');
    expect(answerOf(settled.state, pull('KPU', '2024-01-27'))).toBe('no-draft');
  });

  test('approves nothing on an incomplete checklist, unless with a reason', () => {
    const { state } = tell([pull('KPU', '2024-01-29')], drafted);
    const short = review('KPU', 'ketua-divisi-rendatin', '2024-01-29', {
      checklist: FULL_CHECKLIST.slice(1),
    });
    expect(ask(state, short)).toEqual({
      ok: false,
      refusal: { code: 'checklist-incomplete', items: ['I.1'] },
    });
    expect(answerOf(state, withReason(short, 'Butir I.1 menyusul'))).toBe('ok');
  });

  test('asks who stands behind each answer', () => {
    const { state } = tell([pull('KPU', '2024-01-29')], drafted);
    const [first, ...others] = FULL_CHECKLIST;
    const checklist = first ? [{ ...first, by: ' ' }, ...others] : [];
    const unsigned = review('KPU', 'ketua-divisi-rendatin', '2024-01-29', { checklist });
    expect(ask(state, unsigned)).toEqual({
      ok: false,
      refusal: { code: 'checklist-incomplete', items: ['I.1'] },
    });
    expect(answerOf(state, withReason(unsigned, 'Dijawab bersama'))).toBe('ok');
  });

  test('refuses what would not fit into a row of the trail', () => {
    const { state } = tell([pull('KPU', '2024-01-29')], drafted);
    const checklist = FULL_CHECKLIST.map((one) => ({ ...one, note: 'x'.repeat(3000) }));
    const long = review('KPU', 'ketua-divisi-rendatin', '2024-01-29', { checklist });
    expect(ask(state, withReason(long, 'x'))).toMatchObject({
      ok: false,
      refusal: { code: 'event-too-long', type: 'review-decided', most: 50_000 },
    });
  });

  test('is about the version the person has seen', () => {
    const { state } = tell([generate('KPU', '2024-01-24', 'doc-2', true)], drafted);
    expect(answerOf(state, withReason(approve, 'x'))).toBe('version-changed');
  });

  test('returns with notes even while threads are open', () => {
    const { state } = tell([pull('KPU', '2024-01-29', 3)], drafted);
    const back = (notes: readonly string[]) =>
      review('KPU', 'ketua-divisi-rendatin', '2024-01-29', {
        outcome: 'kembalikan',
        notes,
        checklist: [],
      });
    expect(answerOf(state, back([' ']))).toBe('notes-needed');
    expect(answerOf(state, back(['Perbaiki Bab III']))).toBe('ok');
  });

  test('sends a returned draft to step 3 and keeps the history when it comes back', () => {
    const back = review('KPU', 'ketua-divisi-rendatin', '2024-01-29', {
      outcome: 'kembalikan',
      notes: ['Perbaiki Bab III'],
    });
    const returned = tell([back], drafted);
    expect(positionOf(returned.state.reports.KPU)).toBe(3);
    const again = tell([resubmit], returned).state.reports.KPU;
    expect(positionOf(again)).toBe(4);
    expect(again.versions.map((one) => [one.version, one.docId, one.cause])).toEqual([
      [1, 'doc-KPU', 'generated'],
      [2, 'doc-KPU', 'resubmitted'],
    ]);
    expect(again.decisions).toHaveLength(1);
    expect(again.passages.map((one) => [one.step, one.outcome])).toEqual([
      [3, 'selesai'],
      [4, 'dikembalikan'],
      [3, 'selesai'],
      [4, null],
    ]);
  });
});

describe('resubmitDraft', () => {
  test('is for a draft that was returned', () => {
    expect(answerOf(toldUntil(2).state, resubmit)).toBe('no-draft');
    expect(answerOf(toldUntil(3).state, resubmit)).toBe('step-not-open');
    expect(answerOf(toldUntil(7).state, resubmit)).toBe('draft-frozen');
  });

  test('says what was done', () => {
    const back = review('KPU', 'ketua-divisi-rendatin', '2024-01-29', {
      outcome: 'kembalikan',
      notes: ['x'],
    });
    const { state } = tell([back], toldUntil(3));
    const payload = { ...(resubmit.command as CommandOf<'resubmit-draft'>).payload, note: '' };
    expect(answerOf(state, { ...resubmit, command: { type: 'resubmit-draft', payload } })).toBe(
      'notes-needed',
    );
  });
});

describe('decideReview in step 6', () => {
  const discussed = toldUntil(5);
  const byKetua = review('KPU', 'ketua', '2024-02-05');
  const bySekretaris = review('KPU', 'sekretaris', '2024-02-06');

  test('needs both Ketua and Sekretaris, in any order', () => {
    for (const pair of [
      [byKetua, bySekretaris],
      [bySekretaris, byKetua],
    ]) {
      const [first, second] = pair;
      const one = tell(first ? [first] : [], discussed);
      expect(positionOf(one.state.reports.KPU)).toBe(6);
      expect(positionOf(tell(second ? [second] : [], one).state.reports.KPU)).toBe(7);
    }
  });

  test('takes each voice once', () => {
    expect(answerOf(tell([byKetua], discussed).state, byKetua)).toBe('already-decided');
  });

  test('takes no two voices from one person', () => {
    const both = PEOPLE.map((one) =>
      one.id === 'ketua' ? { ...one, roles: ['ketua', 'sekretaris'] as const } : one,
    );
    const actor = { email: 'ketua@example.org', person: both[0] ?? null };
    const { state } = tell([byKetua], discussed);
    expect(answerOf(state, { ...bySekretaris, by: 'ketua', context: { actor } })).toBe(
      'same-person-twice',
    );
  });

  test.each(['rendatin', 'staf', 'anggota-1'])('is not for %s', (by) => {
    expect(answerOf(discussed.state, { ...byKetua, by })).toBe('wrong-role');
  });

  test('is not for the reviewer of step 4', () => {
    const wrong = review('KPU', 'ketua-divisi-rendatin', '2024-02-05', { step: 6 });
    expect(answerOf(discussed.state, wrong)).toBe('wrong-role');
  });

  test('goes back to step 3 when one of them returns, and both must approve the next version', () => {
    const back = review('KPU', 'sekretaris', '2024-02-06', {
      outcome: 'kembalikan',
      notes: ['Perbaiki lampiran'],
    });
    const told = tell([byKetua, back, resubmit], discussed);
    const { KPU } = told.state.reports;
    expect(positionOf(KPU)).toBe(4);
    expect(decisionsOf(KPU, 6)).toEqual([]);
    expect(KPU.decisions.map((one) => one.outcome)).toEqual(['setujui', 'setujui', 'kembalikan']);
  });

  test('waits until the corrections of the plenary are closed or carried', () => {
    const told = tell(
      [
        plenary('2024-01-30', {
          corrections: ['staf', 'kasubag'].map((holderId) => ({
            report: 'KPU',
            part: 'Bab III',
            text: 'Lengkapi analisis',
            holderId,
            due: '2024-02-02' as never,
          })),
        }),
      ],
      toldUntil(4),
    );
    expect(ask(told.state, byKetua)).toEqual({
      ok: false,
      refusal: {
        code: 'corrections-open',
        step: 6,
        corrections: ['P1-01 (Bab III: Lengkapi analisis)', 'P1-02 (Bab III: Lengkapi analisis)'],
      },
    });
    const closed = tell(
      [
        line('staf', '2024-02-01', {
          type: 'close-correction',
          payload: { correctionId: 'P1-01', note: '' },
        }),
        line('rendatin', '2024-02-01', {
          type: 'carry-correction',
          payload: { correctionId: 'P1-02', reason: 'Dikerjakan saat finalisasi' },
        }),
      ],
      told,
    );
    expect(answerOf(closed.state, byKetua)).toBe('ok');
  });
});

describe('recordPull', () => {
  test('is about the current document', () => {
    const { state } = toldUntil(3);
    expect(answerOf(state, pull('KPU', '2024-01-25', 0, 'doc-lain'))).toBe('no-draft');
    expect(answerOf(toldUntil(2).state, pull('KPU', '2024-01-25'))).toBe('no-draft');
    expect(answerOf(state, { ...pull('KPU', '2024-01-25'), by: 'ketua' })).toBe('wrong-role');
  });

  test('is forgotten when a new document takes the place of the old', () => {
    const told = tell(
      [pull('KPU', '2024-01-25', 2), generate('KPU', '2024-01-26', 'doc-2', true)],
      toldUntil(3),
    );
    expect(told.state.reports.KPU.pull).toBeNull();
  });
});
