import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import { isWellFormed } from '../../drive/well-formed';
import { readSharedStrings } from './shared-strings';
import { readSheetPart, type SheetPart } from './sheet-part';
import { readXml } from './xml';

/** One sheet of the package, in the order of the tabs. */
export interface PackageSheet extends SheetPart {
  readonly name: string;
}

const part = (files: Unzipped, name: string): string => {
  const bytes = files[name];
  return bytes === undefined ? '' : strFromU8(bytes);
};

const pathOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;

const targetsById = (relations: string): ReadonlyMap<string, string> => {
  const targets = new Map<string, string>();
  readXml(relations, {
    open: (name, attributes) => {
      if (name === 'Relationship')
        targets.set(attributes['Id'] ?? '', pathOf(attributes['Target'] ?? ''));
    },
  });
  return targets;
};

/** The engine looks at a sheet only when it has to; this host must not find out half-way that it is damaged. */
const sheetPart = (files: Unzipped, path: string): string => {
  const xml = part(files, path);
  if (!isWellFormed(xml)) throw new Error(`${path} is damaged`);
  return xml;
};

/** Reads the sheets of an .xlsx file that the engine has already accepted. Throws when one is damaged. */
export const readPackage = (bytes: Uint8Array): readonly PackageSheet[] => {
  const files = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) });
  const targets = targetsById(part(files, 'xl/_rels/workbook.xml.rels'));
  const strings = readSharedStrings(part(files, 'xl/sharedStrings.xml'));
  const sheets: PackageSheet[] = [];
  readXml(part(files, 'xl/workbook.xml'), {
    open: (element, attributes) => {
      if (element !== 'sheet') return;
      const path = targets.get(attributes['r:id'] ?? '') ?? '';
      const xml = sheetPart(files, path);
      sheets.push({ name: attributes['name'] ?? '', ...readSheetPart(xml, strings) });
    },
  });
  return sheets;
};
