import { HostError } from '../../../src/local/disk/host-error';
import { clockFrom } from '../../../src/local/preview/clock';
import { thrownBy } from '../../support/local';

describe('clockFrom', () => {
  test('shows the morning of the day and goes on from there', () => {
    const now = clockFrom('2024-01-22');
    const first = now().getTime();
    expect(new Date(first).toISOString()).toMatch(/^2024-01-22T01:00/);
    expect(now().getTime()).toBeGreaterThanOrEqual(first);
  });

  test.each(['22 Januari 2024', '2024-13-01', ''])('refuses "%s"', (text) => {
    expect(thrownBy(() => clockFrom(text))).toBeInstanceOf(HostError);
  });
});
