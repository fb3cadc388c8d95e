import { GoogleException, wrongSignature } from '../exceptions';

/** Google's byte arrays are plain arrays of signed numbers, -128…127. */
export const toSigned = (bytes: Uint8Array): number[] => {
  const signed = new Array<number>(bytes.length);
  // A document has hundreds of thousands of bytes: `Array.from` would call an iterator for each.
  for (let at = 0; at < bytes.length; at += 1) signed[at] = ((bytes[at] ?? 0) << 24) >> 24;
  return signed;
};

const isSignedByte = (value: unknown): value is number =>
  typeof value === 'number' && (value << 24) >> 24 === value;

/** Reads such an array back. A typed array or a number that is not a signed byte is refused, as Google does. */
export const fromSigned = (bytes: unknown, method: string): Uint8Array => {
  if (!Array.isArray(bytes)) {
    throw wrongSignature([Object.prototype.toString.call(bytes)], method);
  }
  const plain = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) {
    const byte: unknown = bytes[at];
    if (!isSignedByte(byte)) {
      throw new GoogleException(`${method}: ${String(byte)} at ${at} is not a signed byte`);
    }
    plain[at] = byte;
  }
  return plain;
};
