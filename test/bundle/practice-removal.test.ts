import { HostError } from '../../src/local/disk/host-error';
import type { Host } from '../../src/local/host';
import { CHAIR_OF_PLANNING, done, gatheredHost, practiceHost, refused } from '../support/bundle';
import { thrownBy } from '../support/local';
import { worldOf } from '../support/world';

const remove = (host: Host): unknown => host.rpc('remove-practice-year', { removeData: true });

describe('remove-practice-year', () => {
  test('takes the practice data and the practice procedure away, so that a real year can begin', async () => {
    const host = await gatheredHost();
    expect(done(host, 'verify-trail').message).toContain('6 baris');
    done(host, 'remove-practice-year', { removeData: true });
    expect(done(host, 'verify-trail').message).toContain('0 baris');
    expect(refused(host, 'remove-practice-year').code).toBe('no-practice-year');
    done(host, 'load-practice-year', { replaceData: true });
    const started = done(host.as(CHAIR_OF_PLANNING), 'start-year');
    expect(started.message).toContain('Penyusunan LAPKIN tahun 2023 dimulai');
  });

  test('draws the boards in a second run when the first one died before', async () => {
    const whole = await practiceHost();
    whole.calls.reset();
    remove(whole);
    const host = await practiceHost();
    // The last to be written are the boards; the mark of the practice year is gone by then.
    host.inject({ killAt: whole.calls.total() - 12, keepsWrites: true });
    expect(thrownBy(() => remove(host))).toBeInstanceOf(HostError);
    host.inject({});
    expect(worldOf(host).cells['Tahapan']).not.toEqual(worldOf(whole).cells['Tahapan']);
    expect(refused(host, 'remove-practice-year').code).toBe('no-practice-year');
    expect(worldOf(host).cells).toEqual(worldOf(whole).cells);
  });
});
