import * as fc from 'fast-check';
import { createUtilities } from '../../../src/local/services/utilities';

const utilities = createUtilities(() => undefined);
const { DigestAlgorithm, Charset } = utilities;

describe('Utilities', () => {
  test('speaks base64 in signed bytes', () => {
    expect(utilities.base64Decode('//4AAX8=')).toEqual([-1, -2, 0, 1, 127]);
    expect(utilities.base64Encode([-1, -2, 0, 1, 127])).toBe('//4AAX8=');
  });

  test('gives back any bytes it took in', () => {
    const byte = fc.integer({ min: -128, max: 127 });
    fc.assert(
      fc.property(fc.array(byte), (bytes) => {
        expect(utilities.base64Decode(utilities.base64Encode(bytes))).toEqual(bytes);
      }),
    );
  });

  test.each(['bukan base64!', 'abcde'])('refuses to decode %p', (text) => {
    expect(() => utilities.base64Decode(text)).toThrow('Could not decode string.');
  });

  test('makes blobs of plain arrays only', () => {
    const blob = utilities.newBlob([-1, 65], 'text/plain', 'a.txt');
    expect([blob.getBytes(), blob.getContentType(), blob.getName()]).toEqual([
      [-1, 65],
      'text/plain',
      'a.txt',
    ]);
    const typed = new Uint8Array([1]) as unknown as number[];
    expect(() => utilities.newBlob(typed, 'text/plain', 'a')).toThrow(
      "The parameters ([object Uint8Array]) don't match the method signature for Utilities.newBlob.",
    );
    expect(() => utilities.newBlob([200], 'text/plain', 'a')).toThrow(
      '200 at 0 is not a signed byte',
    );
  });

  test('digests text as signed bytes', () => {
    const digest = utilities.computeDigest(DigestAlgorithm.SHA_256, 'LAPKIN', Charset.UTF_8);
    expect(digest).toHaveLength(32);
    const hex = digest.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
    expect(hex).toBe('1b1c8e687c7352864578cdaae32b5f77accf84c4a7cbed824747fafa62a5a867');
  });

  test('counts sleep instead of sleeping', () => {
    const slept: number[] = [];
    createUtilities((milliseconds) => void slept.push(milliseconds)).sleep(1500);
    expect(slept).toEqual([1500]);
    expect(() => utilities.sleep(300_001)).toThrow('Invalid argument');
  });

  test('names what it does not have', () => {
    const more = utilities as unknown as { zip(): void };
    expect(() => more.zip()).toThrow('Utilities.zip is not in our platform');
    expect(() => (DigestAlgorithm as unknown as { readonly MD5: unknown }).MD5).toThrow(
      'Utilities.DigestAlgorithm.MD5 is not in our platform',
    );
  });
});
