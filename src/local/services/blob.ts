import type { Blob } from '../../platform/services';
import { guard } from '../guard';
import { toSigned } from './bytes';

/** Google refuses blobs above this size. */
export const LARGEST_BLOB_BYTES = 50_000_000;

/** Bytes with a name and a type, handed from one service to another. */
export const createBlob = (
  bytes: Uint8Array,
  contentType: string | null,
  name: string | null,
): Blob =>
  guard<Blob>('Blob', {
    getBytes: () => toSigned(bytes),
    getContentType: () => contentType,
    getName: () => name,
  });
