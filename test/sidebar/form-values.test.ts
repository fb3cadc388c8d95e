import type { ShownAction } from '../../src/application/server-api';
import { argumentsOf, isReason, isTyped, lacking, memorable } from '../../src/sidebar/form-values';

const option = (
  name: string,
  kind: ShownAction['options'][number]['kind'],
  required = false,
): ShownAction['options'][number] => ({ name, kind, required, description: '' });

const action: ShownAction = {
  name: 'coba',
  title: 'Coba',
  description: '',
  step: null,
  options: [
    option('division', 'text', true),
    option('year', 'number'),
    option('newVersion', 'flag'),
    option('reason', 'text'),
    option('template', 'file'),
  ],
};

describe('argumentsOf', () => {
  test('leaves out what is empty and what is no field, and reads numbers', () => {
    const texts = { division: ' D-TEK ', year: '2023', newVersion: 'true', reason: '  ' };
    expect(argumentsOf(action, texts)).toEqual({ division: 'D-TEK', year: 2023 });
  });
});

describe('lacking', () => {
  test.each([
    [{}, ['division']],
    [{ division: '   ' }, ['division']],
    [{ division: 'D-TEK' }, []],
  ])('of %j is %j', (texts, names) => {
    expect(lacking(action, texts)).toEqual(names);
  });
});

describe('memorable', () => {
  test('forgets files, whose field cannot be filled again', () => {
    expect(memorable(action, { division: 'D-TEK', template: 'UEsDB' })).toEqual({
      division: 'D-TEK',
    });
  });
});

describe('isReason', () => {
  test('is an optional reason, never one that the action demands', () => {
    expect(isReason(option('reason', 'text'))).toBe(true);
    expect(isReason(option('reason', 'text', true))).toBe(false);
    expect(isReason(option('note', 'text'))).toBe(false);
  });
});

describe('isTyped', () => {
  test('is everything but a consent', () => {
    expect(action.options.filter(isTyped).map(({ name }) => name)).toEqual([
      'division',
      'year',
      'reason',
      'template',
    ]);
  });
});
