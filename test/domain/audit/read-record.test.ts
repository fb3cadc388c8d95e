import { readRecord } from '../../../src/domain/audit/read-record';

const ROW = {
  sequence: 3,
  time: '2024-01-15T09:00:00+08:00',
  actor: 'staf@example.org',
  role: 'staf-rendatin',
  type: 'signed',
  payload: '{}',
  hash: 'abc',
};

describe('readRecord', () => {
  test('reads a row, its number also as text', () => {
    expect(readRecord(ROW)).toEqual({ ok: true, value: ROW });
    expect(readRecord({ ...ROW, sequence: '3' })).toEqual({ ok: true, value: ROW });
  });

  test.each([
    ['sequence', 0, '0'],
    ['sequence', 1.5, '1.5'],
    ['sequence', 'tiga', 'tiga'],
    ['sequence', null, ''],
    ['time', 45306.5, '45306.5'],
    ['actor', '', ''],
    ['payload', true, 'true'],
    ['hash', undefined, ''],
  ])('names a %s that is %j', (field, value, found) => {
    expect(readRecord({ ...ROW, [field]: value })).toEqual({
      ok: false,
      refusal: { code: 'garbled-row', field, found },
    });
  });
});
