import type { Digest } from '../../domain/audit/record';
import type { Utilities } from '../../platform/services';

const hex = (signed: number): string => (signed & 255).toString(16).padStart(2, '0');

/** SHA-256 of a text as UTF-8. Google gives signed bytes (Apps Script reference, *Utilities*). */
export const sha256 =
  (utilities: () => Utilities): Digest =>
  (text) => {
    const service = utilities();
    const bytes = service.computeDigest(
      service.DigestAlgorithm.SHA_256,
      text,
      service.Charset.UTF_8,
    );
    return bytes.map(hex).join('');
  };
