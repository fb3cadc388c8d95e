import { createHash, randomUUID } from 'node:crypto';
import type { Utilities } from '../../platform/services';
import { GoogleException } from '../exceptions';
import { guard } from '../guard';
import { createBlob, LARGEST_BLOB_BYTES } from './blob';
import { fromSigned, toSigned } from './bytes';
import { formatDate } from './format-date';

const LONGEST_SLEEP = 300_000;

const base64Decode = (encoded: unknown): number[] => {
  const text = String(encoded);
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.replace(/=+$/, '').length % 4 === 1) {
    throw new GoogleException('Could not decode string.');
  }
  return toSigned(Buffer.from(text, 'base64'));
};

const digest = (algorithm: unknown, value: string, charset: unknown): number[] => {
  if (algorithm !== 'SHA_256')
    throw new TypeError(`Utilities.DigestAlgorithm ${String(algorithm)} is not in our platform`);
  if (charset !== 'UTF_8')
    throw new TypeError(`Utilities.Charset ${String(charset)} is not in our platform`);
  return toSigned(createHash('sha256').update(value, 'utf8').digest());
};

/** Sleeping costs no time here; it counts against the run time of the execution like a slow call. */
export const createUtilities = (slept: (milliseconds: number) => void): Utilities =>
  guard<Utilities>('Utilities', {
    base64Decode,
    base64Encode: (bytes) =>
      Buffer.from(fromSigned(bytes, 'Utilities.base64Encode')).toString('base64'),
    newBlob: (data, contentType, name) => {
      const bytes = fromSigned(data, 'Utilities.newBlob');
      if (bytes.length > LARGEST_BLOB_BYTES)
        throw new GoogleException('File exceeds maximum file size.');
      return createBlob(bytes, contentType, name);
    },
    computeDigest: digest,
    formatDate,
    getUuid: () => randomUUID(),
    sleep: (milliseconds) => {
      if (!(milliseconds >= 0 && milliseconds <= LONGEST_SLEEP)) {
        throw new GoogleException(`Invalid argument: milliseconds: ${milliseconds}`);
      }
      slept(milliseconds);
    },
    DigestAlgorithm: guard('Utilities.DigestAlgorithm', { SHA_256: 'SHA_256' }),
    Charset: guard('Utilities.Charset', { UTF_8: 'UTF_8' }),
  });
