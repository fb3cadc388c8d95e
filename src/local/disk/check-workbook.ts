import { strFromU8, unzipSync } from 'fflate';
import { HostError } from './host-error';

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const openParts = (path: string, bytes: Uint8Array): Record<string, Uint8Array> => {
  try {
    return unzipSync(bytes);
  } catch (error) {
    throw new HostError({ code: 'workbook-damaged', path, detail: String(error) });
  }
};

/**
 * Refuses bytes that no spreadsheet program would open: not a zip, a zip that is not a workbook, a damaged
 * one. Whose workbook it is, the bundle decides.
 */
export const checkWorkbook = (path: string, bytes: Uint8Array): void => {
  if (!isZip(bytes)) throw new HostError({ code: 'workbook-not-xlsx', path });
  const main = openParts(path, bytes)['xl/workbook.xml'];
  if (main === undefined || !strFromU8(main).includes('<')) {
    throw new HostError({ code: 'workbook-not-xlsx', path });
  }
};
