import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const WORKBOOK = 'xl/workbook.xml';
const HOST_SHEET = /<sheet name="_host[^>]*>/g;

/**
 * Makes the sheets of the local host very hidden, which the engine cannot: no menu of a spreadsheet program
 * offers to show them.
 */
export const hideHostSheets = (bytes: Uint8Array): Uint8Array => {
  const files = unzipSync(bytes);
  const workbook = files[WORKBOOK];
  if (workbook === undefined) return bytes;
  const hidden = strFromU8(workbook).replace(HOST_SHEET, (tag) =>
    tag.replace(/ state="[^"]*"/, '').replace('<sheet ', '<sheet state="veryHidden" '),
  );
  return zipSync({ ...files, [WORKBOOK]: strToU8(hidden) }, { level: 6 });
};
