import type { Signer } from '../../../../src/domain/office/office';
import { changeSince } from '../../../../src/domain/sop/decide/final';
import { currentVersion, positionOf } from '../../../../src/domain/sop/state';
import {
  PRINTS,
  answerOf,
  ask,
  contextOf,
  day,
  finalise,
  handOver,
  line,
  pull,
  review,
  sign,
  tell,
  toldUntil,
} from '../../../support/sop-story';

const unfreeze = (reason: string) =>
  line('kasubag', '2024-02-19', { type: 'unfreeze', payload: { report: 'KPU', reason } });

const notice = (text: string, data: string) =>
  line('ketua', '2024-02-20', {
    type: 'notice-frozen-change',
    payload: { report: 'KPU', fingerprints: { text, data } },
  });

describe('finalise', () => {
  const corrected = toldUntil(6);

  test('freezes the version with its fingerprints', () => {
    const { KPU } = tell([finalise('KPU', '2024-02-16')], corrected).state.reports;
    expect(KPU.freeze).toEqual({
      version: 1,
      at: '2024-02-16T09:00:00+08:00',
      fingerprints: PRINTS,
      textReadAt: '2024-02-16T09:00:00+08:00',
      noticed: null,
    });
  });

  test('is refused for findings, open threads, a version not seen, and a wrong step', () => {
    const one = finalise('KPU', '2024-02-16');
    const payload = { ...one.command.payload, findings: ['X | Pengaturan'] };
    expect(answerOf(corrected.state, { ...one, command: { ...one.command, payload } })).toBe(
      'findings-open',
    );
    const talking = tell([pull('KPU', '2024-02-16', 1)], corrected);
    expect(answerOf(talking.state, one)).toBe('threads-open');
    const command = { ...one.command, reason: 'Tidak mengubah isi' };
    expect(answerOf(talking.state, { ...one, command })).toBe('ok');
    expect(answerOf(corrected.state, finalise('KPU', '2024-02-16', 2))).toBe('version-changed');
    expect(answerOf(toldUntil(5).state, one)).toBe('step-not-open');
    expect(answerOf(toldUntil(7).state, one)).toBe('step-not-open');
  });

  test('is refused while a worksheet is out', () => {
    const reopened = tell(
      [
        line('kasubag', '2024-02-12', {
          type: 'unlock-worksheet',
          payload: { divisionId: 'D-KUL', reason: 'Salah hitung' },
        }),
      ],
      corrected,
    );
    expect(ask(reopened.state, finalise('KPU', '2024-02-16'))).toEqual({
      ok: false,
      refusal: { code: 'worksheets-missing', divisionIds: ['D-KUL'] },
    });
  });
});

describe('unfreeze', () => {
  test.each([7, 8, 9])('after step %i opens the next version at step 6', (step) => {
    const { KPU } = tell([unfreeze('Salah ketik')], toldUntil(step)).state.reports;
    expect(positionOf(KPU)).toBe(6);
    expect(currentVersion(KPU)).toMatchObject({ version: 2, docId: 'doc-KPU', cause: 'unfrozen' });
    expect([KPU.freeze, KPU.signature, KPU.copies]).toEqual([null, null, []]);
  });

  test('needs a reason, a frozen report, and copies that are all in the house', () => {
    expect(answerOf(toldUntil(7).state, unfreeze(' '))).toBe('reason-needed');
    expect(answerOf(toldUntil(6).state, unfreeze('x'))).toBe('not-frozen');
    const out = tell([handOver(['KPU'], '2024-02-20', ['kpu-provinsi'])], toldUntil(9));
    expect(answerOf(out.state, unfreeze('x'))).toBe('copies-handed-over');
  });

  test('lets Ketua and Sekretaris see the new version before it is final again', () => {
    const opened = tell([unfreeze('Salah ketik')], toldUntil(8));
    const ready = tell(
      [
        review('KPU', 'ketua', '2024-02-20', { version: 2 }),
        review('KPU', 'sekretaris', '2024-02-20', { version: 2 }),
      ],
      opened,
    );
    expect(answerOf(opened.state, finalise('KPU', '2024-02-20', 2))).toBe('step-not-open');
    expect(answerOf(ready.state, finalise('KPU', '2024-02-20', 2))).toBe('ok');
  });
});

describe('noticeFrozenChange', () => {
  const frozen = toldUntil(7);

  test.each([
    ['t2', 'd1', 'text'],
    ['t1', 'd2', 'data'],
    ['t2', 'd2', 'both'],
  ])('notes text %s and data %s as a change of %s', (text, data, changed) => {
    const answer = ask(frozen.state, notice(text, data));
    expect(answer.ok && answer.value[0]?.payload).toMatchObject({ changed, version: 1 });
  });

  test('notes each change once and no change never', () => {
    expect(answerOf(frozen.state, notice('t1', 'd1'))).toBe('already-recorded');
    const told = tell([notice('t2', 'd1')], frozen);
    expect(answerOf(told.state, notice('t2', 'd1'))).toBe('already-recorded');
    expect(answerOf(told.state, notice('t3', 'd1'))).toBe('ok');
    expect(answerOf(toldUntil(6).state, notice('t2', 'd1'))).toBe('not-frozen');
  });

  test('notes when all is again as it was frozen', () => {
    const restored = tell([notice('t2', 'd1'), notice('t1', 'd1')], frozen);
    expect(restored.state.reports.KPU.freeze?.noticed).toBeNull();
    expect(answerOf(restored.state, notice('t1', 'd1'))).toBe('already-recorded');
    expect(answerOf(restored.state, notice('t2', 'd1'))).toBe('ok');
  });
});

describe('changeSince', () => {
  test('is null for what is the same', () => {
    expect(changeSince(PRINTS, { ...PRINTS })).toBeNull();
  });
});

describe('recordSignature', () => {
  const frozen = toldUntil(7);
  const [forKpu, forSekretariat] = contextOf('staf', '2024-02-19').signers;

  const withSigners = (...signers: readonly (Signer | undefined)[]) => ({
    signers: signers.flatMap((one) => one ?? []),
  });

  test('writes down the signer of the settings with acting prefix and NIP', () => {
    const { signature } = tell([sign('SEKRETARIAT', '2024-02-19')], frozen).state.reports
      .SEKRETARIAT;
    expect(signature).toEqual({
      version: 1,
      position: 'Sekretaris KPU Kabupaten Contoh',
      name: 'Nama sekretaris',
      nip: '19700101 199503 1 001',
      acting: 'Plt.',
      date: '2024-02-19',
      scanUrl: 'https://drive.example.org/scan',
      at: '2024-02-19T09:00:00+08:00',
    });
  });

  test.each([
    ['KPU', 'ketua', 'ok'],
    ['KPU', 'sekretaris', 'wrong-role'],
    ['SEKRETARIAT', 'sekretaris', 'ok'],
    ['SEKRETARIAT', 'ketua', 'wrong-role'],
    ['KPU', 'kasubag', 'ok'],
    ['KPU', 'rendatin', 'wrong-role'],
  ] as const)('of %s by %s is answered %s', (report, by, expected) => {
    expect(answerOf(frozen.state, { ...sign(report, '2024-02-19'), by })).toBe(expected);
  });

  test.each([
    ['no signer', withSigners(forSekretariat), 'signer-missing'],
    ['a signer without name', withSigners(forKpu && { ...forKpu, name: ' ' }), 'signer-missing'],
    ['two signers', withSigners(forKpu, forKpu), 'signer-ambiguous'],
    ['a commissioner with NIP', withSigners(forKpu && { ...forKpu, nip: '1' }), 'signer-nip'],
  ])('of LAPKIN KPU refuses %s', (_, context, expected) => {
    expect(answerOf(frozen.state, { ...sign('KPU', '2024-02-19'), context })).toBe(expected);
  });

  test.each(['', '19700101', '19700101 199503 1 00X'])(
    'of LAPKIN Sekretariat refuses the NIP %j',
    (nip) => {
      const context = withSigners(forSekretariat && { ...forSekretariat, nip });
      const one = { ...sign('SEKRETARIAT', '2024-02-19'), context };
      expect(answerOf(frozen.state, one)).toBe('signer-nip');
    },
  );

  test.each([
    ['before the freeze', { date: day('2024-02-15') }, 'date-too-early'],
    ['tomorrow', { date: day('2024-02-20') }, 'date-in-future'],
    ['with findings', { findings: ['X | Pengaturan'] }, 'findings-open'],
    ['a changed document', { fingerprints: { text: 't2', data: 'd1' } }, 'frozen-changed'],
    ['changed data', { fingerprints: { ...PRINTS, data: 'd2' } }, 'frozen-changed'],
  ])('%s is answered as it must be', (_, change, expected) => {
    expect(answerOf(frozen.state, sign('KPU', '2024-02-19', change))).toBe(expected);
  });

  test('comes after the freeze and once', () => {
    expect(answerOf(toldUntil(6).state, sign('KPU', '2024-02-19'))).toBe('step-not-open');
    expect(answerOf(toldUntil(8).state, sign('KPU', '2024-02-19'))).toBe('step-not-open');
  });
});
