import { countCopies, ledgerOf } from '../../../src/domain/copies/ledger';
import { REPORTS } from '../../../src/domain/sop/state';
import { DESTINATIONS, handOver, receive, tell, toldUntil } from '../../support/sop-story';

describe('ledgerOf', () => {
  const rowsAt = (step: number) => ledgerOf(toldUntil(step).state, DESTINATIONS);

  test('has a row for every copy from the beginning', () => {
    expect(rowsAt(0).map((row) => [row.report, row.destination, row.handedTo, row.status])).toEqual(
      REPORTS.flatMap((report) => [
        [report, 'KPU Republik Indonesia', 'KPU Provinsi Contoh', 'belum-dijilid'],
        [report, 'KPU Provinsi Contoh', 'KPU Provinsi Contoh', 'belum-dijilid'],
        [report, 'Arsip', '', 'belum-dijilid'],
      ]),
    );
  });

  test('shows dates, people, letter and receipt of a finished year', () => {
    expect(rowsAt(10)[0]).toEqual({
      report: 'KPU',
      destinationId: 'kpu-ri',
      destination: 'KPU Republik Indonesia',
      handedTo: 'KPU Provinsi Contoh',
      copyNumber: 1,
      boundOn: '2024-02-19',
      boundBy: 'staf@example.org, 19-02-2024 09.00',
      handedOverOn: '2024-02-20',
      handedOverBy: 'staf@example.org, 20-02-2024 09.00',
      letterNumber: '7/SP/2024',
      receiver: 'Nama penerima',
      receiptNumber: 'TT-kpu-ri',
      receivedOn: '2024-02-20',
      receiptUrl: 'https://drive.example.org/tt',
      status: 'diterima',
    });
    expect(rowsAt(10)[2]).toMatchObject({
      status: 'tersimpan-di-arsip',
      handedOverOn: null,
      receiptNumber: '',
    });
  });
});

describe('countCopies', () => {
  test.each([
    [8, { bound: 0, handedOver: 0, received: 0, archived: 0, isComplete: false }],
    [9, { bound: 3, handedOver: 0, received: 0, archived: 1, isComplete: false }],
    [10, { bound: 3, handedOver: 2, received: 2, archived: 1, isComplete: true }],
  ])('after step %i comes to the sums of the SOP', (step, expected) => {
    const counts = countCopies(ledgerOf(toldUntil(step).state, DESTINATIONS));
    expect(counts).toEqual(
      REPORTS.map((report) => ({ report, planned: 3, leaving: 2, ...expected })),
    );
  });

  test('counts a copy that is out without receipt as handed over only', () => {
    const told = tell(
      [handOver(REPORTS, '2024-02-20'), receive('kpu-ri', '2024-02-20')],
      toldUntil(9),
    );
    const ledger = ledgerOf(told.state, DESTINATIONS);
    expect(ledger.filter(({ status }) => status === 'diserahkan')).toMatchObject(
      REPORTS.map((report) => ({ report, destinationId: 'kpu-provinsi' })),
    );
    expect(countCopies(ledger)).toMatchObject(
      REPORTS.map(() => ({ leaving: 2, handedOver: 2, received: 1, isComplete: false })),
    );
  });
});
