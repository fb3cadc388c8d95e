import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const WORKBOOK = 'xl/workbook.xml';
const HOST_SHEET = /<sheet name="_host[^>]*>/g;
const VERY_HIDDEN = 'state="veryHidden"';

/**
 * Makes the sheets of the local host very hidden, which the engine cannot: no menu of a spreadsheet program
 * offers to show them.
 */
export const hideHostSheets = (bytes: Uint8Array): Uint8Array => {
  const workbook = unzipSync(bytes, { filter: ({ name }) => name === WORKBOOK })[WORKBOOK];
  if (workbook === undefined) return bytes;
  const shown = strFromU8(workbook);
  const tags = shown.match(HOST_SHEET) ?? [];
  // Once they are, the engine keeps them so, and the file need not be packed a second time.
  if (tags.every((tag) => tag.includes(VERY_HIDDEN))) return bytes;
  const hidden = shown.replace(HOST_SHEET, (tag) =>
    tag.replace(/ state="[^"]*"/, '').replace('<sheet ', `<sheet ${VERY_HIDDEN} `),
  );
  return zipSync({ ...unzipSync(bytes), [WORKBOOK]: strToU8(hidden) }, { level: 6 });
};
