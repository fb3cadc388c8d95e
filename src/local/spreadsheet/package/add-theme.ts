import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';

const THEME = 'xl/theme/theme1.xml';
const TYPES = '[Content_Types].xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme';

const inserted = (files: Unzipped, name: string, before: string, element: string): Uint8Array =>
  strToU8(strFromU8(files[name] ?? new Uint8Array()).replace(before, `${element}${before}`));

/**
 * The file with a theme, taken from another workbook, when it has none. LibreOffice writes none, and without one
 * the engine reads fills and borders as colorless and loses their colors at the next change.
 */
export const withTheme = (bytes: Uint8Array, themed: () => Uint8Array): Uint8Array => {
  const files = unzipSync(bytes);
  if (files[THEME] !== undefined || files[TYPES] === undefined) return bytes;
  const theme = unzipSync(themed(), { filter: ({ name }) => name === THEME })[THEME];
  if (theme === undefined) return bytes;
  const override = `<Override PartName="/${THEME}" ContentType="${CONTENT_TYPE}"/>`;
  const relation = `<Relationship Id="theme" Type="${RELATION}" Target="theme/theme1.xml"/>`;
  return zipSync(
    {
      ...files,
      [THEME]: theme,
      [TYPES]: inserted(files, TYPES, '</Types>', override),
      [RELATIONS]: inserted(files, RELATIONS, '</Relationships>', relation),
    },
    { level: 0 },
  );
};
