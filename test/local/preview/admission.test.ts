import { entryCookie, hasEntered, isFromHere } from '../../../src/local/preview/admission';

const door = { host: '127.0.0.1:8023', token: 'secret' };

describe('isFromHere', () => {
  test.each([
    ['the page itself', { host: door.host, origin: `http://${door.host}` }, true],
    ['an address typed by hand', { host: door.host, 'sec-fetch-site': 'none' }, true],
    ['a name that points to this machine', { host: 'example.org:8023' }, false],
    ['another port', { host: '127.0.0.1:9000' }, false],
    ['a page of another site', { host: door.host, origin: 'https://example.org' }, false],
    ['a page without origin', { host: door.host, origin: 'null' }, false],
    ['a request from another site', { host: door.host, 'sec-fetch-site': 'cross-site' }, false],
    ['another page of this machine', { host: door.host, 'sec-fetch-site': 'same-site' }, false],
    ['no host at all', {}, false],
  ])('judges %s', (_, headers, isLetIn) => {
    expect(isFromHere({ headers }, door)).toBe(isLetIn);
  });
});

describe('hasEntered', () => {
  test('knows the cookie that the token was exchanged for', () => {
    const cookie = entryCookie(door).split(';')[0] ?? '';
    expect(hasEntered({ headers: { cookie: `other=1; ${cookie}` } }, door)).toBe(true);
    expect(hasEntered({ headers: { cookie } }, { ...door, token: 'another' })).toBe(false);
    expect(hasEntered({ headers: { cookie } }, { ...door, host: '127.0.0.1:1' })).toBe(false);
    expect(hasEntered({ headers: {} }, door)).toBe(false);
  });

  test('gives a cookie that no script and no other site can use', () => {
    expect(entryCookie(door)).toMatch(/; HttpOnly; SameSite=Strict$/);
  });
});
