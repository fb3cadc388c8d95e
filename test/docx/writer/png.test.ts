import { pngSize } from '../../../src/docx/writer/png';
import { ONE_PIXEL } from '../../support/report-models';

const head = (width: number, height: number): string => {
  const bytes = Buffer.from(ONE_PIXEL, 'base64');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes.toString('base64');
};

describe('pngSize', () => {
  test.each([
    [1200, 675],
    [1, 70_000],
  ])('reads %i × %i', (width, height) => {
    expect(pngSize(head(width, height))).toEqual({ width, height });
  });

  test.each([
    '',
    'iVBORw0KGgo=',
    'R0lGODlhAQABAAAAACwAAAAAAQABAAAC',
    'bukan gambar sama sekali, hanya teks',
    head(0, 10),
  ])('gives nothing for %j', (base64) => {
    expect(pngSize(base64)).toBeNull();
  });
});
