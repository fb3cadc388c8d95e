import type { AuditRecord } from '../../../src/domain/audit/record';
import { readEvent, recordContent } from '../../../src/domain/sop/event-record';
import { tell, toldUntil, line } from '../../support/sop-story';

const { events } = toldUntil(10);

const sealed = (index: number, change: Partial<AuditRecord> = {}): AuditRecord => {
  const event = events[index];
  if (event === undefined) {
    throw new Error(`The story has no event ${index}`);
  }
  return { ...recordContent(event, index + 1), hash: 'x', ...change };
};

describe('readEvent', () => {
  test('reads back every event of a year', () => {
    for (const [index, event] of events.entries()) {
      expect(readEvent(sealed(index))).toEqual({ ok: true, value: event });
    }
  });

  test('tells a declared identity from an account', () => {
    const declared = tell([
      line(
        '-',
        '2024-01-02',
        { type: 'declare-identity', payload: { personId: 'staf' } },
        { actor: { email: '', person: null } },
      ),
    ]).events[0];
    const content = declared && recordContent(declared, 1);
    expect(content?.actor).toBe('staf (pernyataan sendiri)');
    const read = content && readEvent({ ...content, hash: 'x' });
    expect(read).toEqual({ ok: true, value: declared });
  });

  test.each([
    [{ type: 'year-finished' }, { code: 'unknown-type', type: 'year-finished' }],
    [{ type: 'toString' }, { code: 'unknown-type', type: 'toString' }],
    [{ time: 'kemarin' }, { code: 'garbled-stamp', field: 'time', found: 'kemarin' }],
    [{ role: 'bupati' }, { code: 'garbled-stamp', field: 'role', found: 'bupati' }],
    [{ payload: '{"year":' }, { code: 'garbled-payload', type: 'year-started' }],
    [{ payload: '[]' }, { code: 'wrong-field', type: 'year-started', field: '' }],
    [{ payload: 'null' }, { code: 'wrong-field', type: 'year-started', field: '' }],
    [{ payload: '{"year":"2023"}' }, { code: 'wrong-field', type: 'year-started', field: 'year' }],
  ])('refuses a row with %j', (change, refusal) => {
    expect(readEvent(sealed(0, change))).toEqual({ ok: false, refusal });
  });

  test('refuses every event with a field too few, too many, or of another kind', () => {
    for (const [index, event] of events.entries()) {
      const payload = JSON.parse(sealed(index).payload) as Record<string, unknown>;
      for (const field of Object.keys(payload)) {
        const rest = Object.fromEntries(Object.entries(payload).filter(([key]) => key !== field));
        // Trails from before workbooks were told apart lack this one.
        const lacking = field === 'workbookId' && event.type === 'year-started' ? [] : [rest];
        for (const wrong of [...lacking, { ...payload, [field]: { a: 1 } }]) {
          expect(readEvent(sealed(index, { payload: JSON.stringify(wrong) }))).toEqual({
            ok: false,
            refusal: { code: 'wrong-field', type: event.type, field },
          });
        }
      }
      const more = JSON.stringify({ ...payload, constructor: 1 });
      expect(readEvent(sealed(index, { payload: more })).ok).toBe(false);
    }
  });
});
