import { callLedger } from '../../../src/local/calls/call-counter';
import { aGate, thrownBy } from '../../support/local';

const done = (): string => 'done';

describe('createGate', () => {
  test('counts what it lets through', () => {
    const ledger = callLedger();
    aGate({ ledger }).call('Session', 'getActiveUser', done);
    expect(ledger.lines().map(({ method }) => method)).toEqual(['Session.getActiveUser']);
  });

  test('names one of several scopes that would do', () => {
    const gate = aGate({ granted: [] });
    expect(() => gate.permit('SpreadsheetApp', 'getActiveSpreadsheet')).toThrow(
      'Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    );
  });

  test('refuses an advanced service as the Drive API does', () => {
    const error = thrownBy(() => aGate({ granted: [] }).call('Drive.Files', 'create', done));
    expect(error).toMatchObject({
      message:
        'API call to drive.files.create failed with error: Request had insufficient authentication scopes.',
      details: { code: 403 },
    });
  });

  test('does not know a service outside the table of scopes', () => {
    expect(() => aGate().call('MailApp', 'sendEmail', done)).toThrow(
      'MailApp.sendEmail has no line in the table of scopes',
    );
  });

  test.each([
    ['Drive.Files', 'create'],
    ['Charts', 'getAs'],
    ['Ui', 'showSidebar'],
  ])('keeps %s.%s out of a simple trigger', (service, method) => {
    expect(() => aGate({ kind: 'simple-trigger' }).call(service, method, done)).toThrow();
  });

  test('fails the n-th call with the text of Google, once, without doing it', () => {
    const gate = aGate({ faults: { failAt: 2 } });
    const performed: number[] = [];
    const call = (n: number) => gate.call('Session', 'x', () => performed.push(n));
    call(1);
    expect(() => call(2)).toThrow("We're sorry, a server error occurred.");
    call(3);
    expect(performed).toEqual([1, 3]);
    expect(() => gate.finish()).not.toThrow();
  });

  test('carries out a call whose answer gets lost', () => {
    const gate = aGate({ faults: { loseAnswerAt: 1 } });
    const performed: string[] = [];
    expect(() => gate.call('Session', 'x', () => performed.push('1'))).toThrow('server error');
    expect(performed).toEqual(['1']);
  });

  test('shows a lost answer of the workbook at the next call', () => {
    const gate = aGate({ faults: { loseAnswerAt: 1 } });
    gate.counter.count('SpreadsheetApp.Range', 'setValues');
    expect(() => gate.counter.count('SpreadsheetApp', 'flush')).toThrow('server error');
  });

  test('shows a lost answer of the last write at the end', () => {
    const gate = aGate({ faults: { loseAnswerAt: 1 } });
    gate.counter.count('SpreadsheetApp.Range', 'setValues');
    expect(() => gate.finish()).toThrow('server error');
  });

  test('lets nothing run after a kill, whatever the program catches', () => {
    const gate = aGate({ faults: { killAt: 1 } });
    thrownBy(() => gate.call('Session', 'x', done));
    expect(() => gate.call('Session', 'y', done)).toThrow('dihentikan pada panggilan Session.x');
    expect(() => gate.finish()).toThrow('dihentikan');
  });

  test('lets another person act before the n-th call', () => {
    const order: string[] = [];
    const gate = aGate({ faults: { meanwhile: { at: 2, run: () => void order.push('other') } } });
    gate.call('Session', 'x', () => order.push('first'));
    gate.call('Session', 'x', () => order.push('second'));
    expect(order).toEqual(['first', 'other', 'second']);
  });

  test('stops after six minutes of priced calls and sleep', () => {
    const gate = aGate();
    gate.sleep(300_000);
    expect(() => gate.sleep(60_001)).toThrow('Exceeded maximum execution time');
    expect(() => gate.finish()).toThrow('Exceeded maximum execution time');
  });

  test('makes slow calls count against the six minutes', () => {
    const gate = aGate({ faults: { delayMillis: 200_000 } });
    gate.call('Session', 'x', done);
    expect(() => gate.call('Session', 'x', done)).toThrow('Exceeded maximum execution time');
  });

  test('holds a program to a number of calls', () => {
    const gate = aGate({ faults: { mostCalls: 1 } });
    gate.call('Session', 'x', done);
    expect(() => gate.call('Session', 'x', done)).toThrow('lebih dari 1 kali');
  });
});
