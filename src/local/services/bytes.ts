import { GoogleException, wrongSignature } from '../exceptions';

/** Google's byte arrays are plain arrays of signed numbers, -128…127. */
export const toSigned = (bytes: Uint8Array): number[] =>
  Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));

const isSignedByte = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= -128 && (value as number) <= 127;

/** Reads such an array back. A typed array or a number that is not a signed byte is refused, as Google does. */
export const fromSigned = (bytes: unknown, method: string): Uint8Array => {
  if (!Array.isArray(bytes)) {
    throw wrongSignature([Object.prototype.toString.call(bytes)], method);
  }
  const wrong = bytes.findIndex((byte) => !isSignedByte(byte));
  if (wrong >= 0) {
    throw new GoogleException(
      `${method}: ${String(bytes[wrong])} at ${wrong} is not a signed byte`,
    );
  }
  return Uint8Array.from(bytes as number[], (byte) => byte & 255);
};
