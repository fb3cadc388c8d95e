import { guard } from '../../src/local/guard';

class Counter {
  #count = 0;
  label = 'counter';
  up(): number {
    this.#count += 1;
    return this.#count;
  }
}

describe('guard', () => {
  test('keeps methods bound to an object with private fields', () => {
    const counter = guard('Counter', new Counter());
    counter.up();
    expect(counter.up()).toBe(2);
  });

  test('names the service and the member it does not have', () => {
    const counter = guard('Counter', new Counter()) as unknown as { down(): void };
    expect(() => counter.down()).toThrow(
      'Counter.down is not in our platform: add it to src/platform',
    );
  });

  test('hides members that begin with an underscore', () => {
    const counter = guard('Counter', { _secret: 1 });
    expect(() => counter._secret).toThrow('Counter._secret is not in our platform');
  });

  test('refuses assignment', () => {
    const counter = guard('Counter', new Counter());
    expect(() => (counter.label = 'other')).toThrow('Counter.label cannot be assigned');
  });

  test('answers what the language itself asks', async () => {
    const counter = guard('Counter', new Counter());
    expect(JSON.stringify(counter)).toBe('{"label":"counter"}');
    expect(await Promise.resolve(counter)).toBe(counter);
  });
});
