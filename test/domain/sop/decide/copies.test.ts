import type { StampKind } from '../../../../src/domain/sop/events';
import { REPORTS, positionOf } from '../../../../src/domain/sop/state';
import type { Line } from '../../../support/sop-story';
import {
  answerOf,
  bind,
  day,
  handOver,
  line,
  receive,
  tell,
  toldUntil,
} from '../../../support/sop-story';

const undo = (destinationId: string, stamp: StampKind, reason = 'Salah stempel') =>
  line('staf', '2024-02-21', {
    type: 'undo-stamp',
    payload: { report: 'KPU', destinationId, stamp, reason },
  });

describe('bindCopies', () => {
  const signed = toldUntil(8);

  test('opens step 10 when the last of the three copies is bound', () => {
    const two = tell([bind(['KPU'], '2024-02-19', ['kpu-ri', 'arsip'])], signed);
    expect(positionOf(two.state.reports.KPU)).toBe(9);
    expect(positionOf(tell([bind(['KPU'], '2024-02-19')], two).state.reports.KPU)).toBe(10);
  });

  test('stamps only what has no stamp yet', () => {
    const told = tell(
      [bind(['KPU'], '2024-02-19', ['arsip']), bind(REPORTS, '2024-02-19')],
      signed,
    );
    expect(told.events.slice(-2).map((one) => one.payload)).toMatchObject([
      { report: 'KPU', destinationIds: ['kpu-ri', 'kpu-provinsi'] },
      { report: 'SEKRETARIAT', destinationIds: ['kpu-ri', 'kpu-provinsi', 'arsip'] },
    ]);
    expect(answerOf(told.state, bind(REPORTS, '2024-02-19'))).toBe('nothing-to-stamp');
  });

  test('is refused before the signature, for unknown copies, wrong days and wrong people', () => {
    expect(answerOf(toldUntil(7).state, bind(['KPU'], '2024-02-19'))).toBe('not-signed');
    expect(answerOf(signed.state, bind(['KPU'], '2024-02-19', ['bawaslu']))).toBe('unknown');
    expect(answerOf(signed.state, bind(['KPU'], '2024-02-16'))).toBe('date-too-early');
    const early = { ...bind(['KPU'], '2024-02-20'), on: '2024-02-19' };
    expect(answerOf(signed.state, early)).toBe('date-in-future');
    expect(answerOf(signed.state, { ...bind(['KPU'], '2024-02-19'), by: 'sekretaris' })).toBe(
      'wrong-role',
    );
  });
});

describe('handOverCopies', () => {
  const bound = toldUntil(9);

  test('takes the national copy only through the province', () => {
    expect(answerOf(bound.state, handOver(['KPU'], '2024-02-20', ['kpu-ri'], 'kpu-ri'))).toBe(
      'not-through-province',
    );
    expect(answerOf(bound.state, handOver(['KPU'], '2024-02-20', ['kpu-ri'], 'kpu-provinsi'))).toBe(
      'ok',
    );
  });

  test('never gives the archive copy away', () => {
    expect(answerOf(bound.state, handOver(['KPU'], '2024-02-20', ['arsip'], 'arsip'))).toBe(
      'archive-stays',
    );
  });

  test('waits for the whole binding of that report', () => {
    const part = tell([bind(['KPU'], '2024-02-19', ['kpu-provinsi'])], toldUntil(8));
    expect(answerOf(part.state, handOver(['KPU'], '2024-02-20', ['kpu-ri']))).toBe('not-bound');
    expect(answerOf(part.state, handOver(['KPU'], '2024-02-20', ['kpu-provinsi']))).toBe(
      'step-not-open',
    );
  });

  test('is not dated before the binding nor stamped twice', () => {
    const early = handOver(['KPU'], '2024-02-18');
    expect(answerOf(bound.state, { ...early, on: '2024-02-20' })).toBe('date-too-early');
    const told = tell([handOver(REPORTS, '2024-02-20')], bound);
    expect(answerOf(told.state, handOver(REPORTS, '2024-02-20'))).toBe('nothing-to-stamp');
  });
});

describe('recordReceipt', () => {
  const out = tell([handOver(REPORTS, '2024-02-20')], toldUntil(9));

  test('ends step 10 when every recipient has confirmed', () => {
    const one = tell([receive('kpu-provinsi', '2024-02-20')], out);
    expect(positionOf(one.state.reports.KPU)).toBe(10);
    const two = tell([receive('kpu-ri', '2024-02-21')], one);
    expect(positionOf(two.state.reports.KPU)).toBe('selesai');
  });

  test('is refused without number, before the hand-over, for the archive, and twice', () => {
    const blank = receive('kpu-ri', '2024-02-20');
    const payload = { ...blank.command.payload, number: ' ' };
    expect(answerOf(out.state, { ...blank, command: { ...blank.command, payload } })).toBe(
      'receipt-incomplete',
    );
    expect(answerOf(toldUntil(7).state, blank)).toBe('not-signed');
    expect(answerOf(toldUntil(9).state, blank)).toBe('not-handed-over');
    expect(answerOf(out.state, receive('arsip', '2024-02-20'))).toBe('not-handed-over');
    const early = { ...blank.command.payload, date: day('2024-02-19') };
    expect(answerOf(out.state, { ...blank, command: { ...blank.command, payload: early } })).toBe(
      'date-too-early',
    );
    expect(answerOf(toldUntil(10).state, blank)).toBe('nothing-to-stamp');
  });
});

describe('undoStamp', () => {
  const done = toldUntil(10);

  test('takes stamps back from the last to the first, each with a reason', () => {
    expect(answerOf(done.state, undo('kpu-ri', 'diserahkan'))).toBe('later-stamp-stands');
    expect(answerOf(done.state, undo('kpu-ri', 'tanda-terima', ''))).toBe('reason-needed');
    const one = tell([undo('kpu-ri', 'tanda-terima')], done);
    expect(positionOf(one.state.reports.KPU)).toBe(10);
    expect(answerOf(one.state, undo('kpu-ri', 'tanda-terima'))).toBe('not-stamped');
    const two = tell([undo('kpu-ri', 'diserahkan')], one);
    expect(answerOf(two.state, undo('kpu-ri', 'dijilid'))).toBe('later-stamp-stands');
    expect(answerOf(two.state, handOver(['KPU'], '2024-02-21', ['kpu-ri']))).toBe('ok');
  });

  test('opens step 9 again when a binding is taken back', () => {
    const told = tell([undo('arsip', 'dijilid')], toldUntil(9));
    expect(positionOf(told.state.reports.KPU)).toBe(9);
    expect(answerOf(told.state, handOver(['KPU'], '2024-02-21', ['kpu-ri']))).toBe('step-not-open');
  });

  test('knows only the copies of the year', () => {
    expect(answerOf(done.state, undo('bawaslu', 'dijilid'))).toBe('unknown');
  });
});

describe('the Ketua Divisi in another’s place', () => {
  test('stamps, records receipts and takes stamps back, each with a reason that becomes an event', () => {
    const rendatin = (one: Line): Line => ({
      ...one,
      by: 'rendatin',
      command: { ...one.command, overrideReason: 'Staf sakit' },
    });
    const told = tell(
      [
        bind(['KPU'], '2024-02-19'),
        handOver(['KPU'], '2024-02-20', ['kpu-provinsi']),
        receive('kpu-provinsi', '2024-02-20', ['KPU']),
        undo('kpu-provinsi', 'tanda-terima'),
      ].map(rendatin),
      toldUntil(8),
    );
    expect(told.events.slice(-8).map((one) => one.type)).toEqual([
      'override-given',
      'copies-bound',
      'override-given',
      'copy-handed-over',
      'override-given',
      'receipt-recorded',
      'override-given',
      'stamp-undone',
    ]);
    const { by, command, ...rest } = rendatin(bind(['KPU'], '2024-02-19'));
    const unexplained = { ...rest, by, command: { ...command, overrideReason: '' } };
    expect(answerOf(toldUntil(8).state, unexplained)).toBe('wrong-role');
  });
});
