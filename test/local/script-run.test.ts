import * as fc from 'fast-check';
import { checkSerialisable } from '../../src/local/script-run';

describe('checkSerialisable', () => {
  test('lets anything through that JSON can hold', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => checkSerialisable('x', value)));
    expect(() => checkSerialisable('x', undefined)).not.toThrow();
  });

  const circle: Record<string, unknown> = {};
  circle['self'] = circle;

  test.each([
    ['a date', { at: new Date(0) }, 'x.at', 'Date'],
    ['undefined in a list', [undefined], 'x.0', 'Undefined'],
    ['undefined in an object', { a: { b: undefined } }, 'x.a.b', 'Undefined'],
    ['a function', () => 1, 'x', 'Function'],
    ['a map', new Map(), 'x', 'Map'],
    ['a promise', Promise.resolve(1), 'x', 'Promise'],
    ['a circle', circle, 'x.self', 'lingkaran'],
    ['no number', Number.NaN, 'x', 'NaN'],
  ])('refuses %s', (_, value, where, found) => {
    expect(() => checkSerialisable('x', value)).toThrow(
      `Nilai pada ${where} tidak dapat melewati google.script.run: ${found}.`,
    );
  });

  test('accepts the same object in two places', () => {
    const shared = { a: 1 };
    expect(() => checkSerialisable('x', [shared, shared])).not.toThrow();
  });
});
