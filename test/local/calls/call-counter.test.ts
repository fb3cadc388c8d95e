import { callLedger, isChange, priceOf } from '../../../src/local/calls/call-counter';

describe('callLedger', () => {
  test('counts by service and method and adds up the price', () => {
    const ledger = callLedger();
    ledger.count('SpreadsheetApp.Range', 'setValue');
    ledger.count('SpreadsheetApp.Range', 'setValue');
    ledger.count('Drive', 'Files.create');
    expect(ledger.total()).toBe(3);
    expect(ledger.milliseconds()).toBe(5014);
    expect(ledger.lines()).toEqual([
      { method: 'Drive.Files.create', times: 1, milliseconds: 5000 },
      { method: 'SpreadsheetApp.Range.setValue', times: 2, milliseconds: 14 },
    ]);
  });

  test('forgets everything on reset', () => {
    const ledger = callLedger();
    ledger.count('Drive', 'Files.get');
    ledger.reset();
    expect(ledger.total()).toBe(0);
    expect(ledger.lines()).toEqual([]);
  });
});

describe('priceOf', () => {
  test.each([
    ['SpreadsheetApp.Range', 'setBackground', 20],
    ['PropertiesService.Properties', 'getProperty', 40],
    ['SomethingNew', 'doIt', 100],
  ])(
    'falls back from the method to the service to the unmeasured price: %s.%s',
    (service, method, price) => {
      expect(priceOf(service, method)).toBe(price);
    },
  );
});

describe('isChange', () => {
  test.each([
    ['getValues', false],
    ['isSheetHidden', false],
    ['activate', false],
    ['newDataValidation', false],
    ['setValues', true],
    ['clearContent', true],
    ['merge', true],
    ['a method that comes later', true],
  ])('%s: %s', (method, changes) => {
    expect(isChange(method)).toBe(changes);
  });
});
