import { CHAIR_OF_PLANNING, done, gatheredHost, refused } from '../support/bundle';

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
});
