import { areaName, parseArea, type Area } from '../area';
import { done, type EngineFile } from '../engine';
import { quotedSheetName, renameSheetInFormula, splitReference } from '../formulas/formula-text';

interface NamedRange {
  readonly Name: string;
  readonly RefersTo: string;
  readonly Scope?: string;
}

/** The name under which a file keeps the rows that stand on every printed page; it is no range of a person's. */
export const PRINT_TITLES = '_xlnm.Print_Titles';

// The engine answers null instead of an empty list.
const allNames = (file: EngineFile): readonly NamedRange[] =>
  (done(file.GetDefinedName()).definedNames as readonly NamedRange[] | null) ?? [];

const namedRanges = (file: EngineFile): readonly NamedRange[] =>
  allNames(file).filter(({ Name }) => Name !== PRINT_TITLES);

/** The rows that stand on every printed page, by the sheet that is their scope. */
export const printTitles = (file: EngineFile): readonly NamedRange[] =>
  allNames(file).filter(({ Name }) => Name === PRINT_TITLES);

const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const replace = (file: EngineFile, before: NamedRange, refersTo: string): void => {
  done(file.DeleteDefinedName({ ...before }));
  done(file.SetDefinedName({ ...before, RefersTo: refersTo }));
};

/** Every name of the workbook with what it refers to, e.g. `'Tab A'!$B$5`. */
export const definedNames = (
  file: EngineFile,
): readonly { readonly name: string; readonly refersTo: string }[] =>
  namedRanges(file).map(({ Name, RefersTo }) => ({ name: Name, refersTo: RefersTo }));

/** Names a range, or moves the name to this range when it exists. */
export const setNamedRange = (
  file: EngineFile,
  name: string,
  { sheet, area }: { readonly sheet: string; readonly area: Area },
): void => {
  const refersTo = `${quotedSheetName(sheet)}!${areaName(area, true)}`;
  const known = namedRanges(file).find((one) => isSameName(one.Name, name));
  if (known === undefined) done(file.SetDefinedName({ Name: name, RefersTo: refersTo }));
  else replace(file, known, refersTo);
};

/** Where a named range lies; null when there is none of this name. */
export const namedRange = (
  file: EngineFile,
  name: string,
): { readonly sheet: string; readonly area: Area } | null => {
  const known = namedRanges(file).find((one) => isSameName(one.Name, name));
  const reference = splitReference(known?.RefersTo ?? '');
  const area = parseArea(reference?.cells ?? '');
  return reference === null || area === null ? null : { sheet: reference.sheet, area };
};

/** Changes the named ranges of a sheet that got another name. */
export const renameInNamedRanges = (file: EngineFile, from: string, to: string): void => {
  for (const named of namedRanges(file)) {
    const renamed = renameSheetInFormula(named.RefersTo, from, to);
    if (renamed !== named.RefersTo) replace(file, named, renamed);
  }
};
