/** Size of a picture in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const SIGNATURE = '89504e470d0a1a0a';

/** Signature, length and name of the first chunk, width and height. */
const HEAD_BYTES = 24;

const headBytes = (base64: string): readonly number[] => {
  const bits = Array.from(base64.slice(0, (HEAD_BYTES / 3) * 4))
    .map((character) => ALPHABET.indexOf(character).toString(2).padStart(6, '0'))
    .join('');
  return (bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2));
};

const hex = (bytes: readonly number[]): string =>
  bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Reads the size from the head of a PNG file; null when the bytes are not a PNG. */
export const pngSize = (base64: string): PixelSize | null => {
  const head = headBytes(base64);
  if (head.length < HEAD_BYTES || hex(head.slice(0, 8)) !== SIGNATURE) return null;
  const width = parseInt(hex(head.slice(16, 20)), 16);
  const height = parseInt(hex(head.slice(20, 24)), 16);
  return width > 0 && height > 0 ? { width, height } : null;
};
