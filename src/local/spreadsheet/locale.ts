import { getLocale } from 'numfmt';
import { GoogleException } from '../exceptions';

/** What a spreadsheet's locale decides: how numbers are read and shown, and what separates arguments. */
export interface Locale {
  /** As the spreadsheet gives it back, e.g. `id_ID`. */
  readonly code: string;
  /** As the number format library knows it. */
  readonly tag: string;
  /** True where `1,5` is one and a half, so formula arguments are separated by `;`. */
  readonly decimalComma: boolean;
  /** The format Google gives a date that is put into a cell without a format. */
  readonly dateFormat: string;
}

/** `in_ID` is what the older Java name of Indonesian gives. */
const KNOWN: ReadonlyMap<string, { readonly tag: string; readonly dateFormat: string }> = new Map([
  ['id_ID', { tag: 'id', dateFormat: 'dd/mm/yyyy' }],
  ['in_ID', { tag: 'id', dateFormat: 'dd/mm/yyyy' }],
  ['en_US', { tag: 'en-US', dateFormat: 'm/d/yyyy' }],
  ['en_GB', { tag: 'en-GB', dateFormat: 'dd/mm/yyyy' }],
]);

/** The locale of this code; one that the local host does not know is refused as Google refuses a wrong one. */
export const localeOf = (code: string): Locale => {
  const known = KNOWN.get(code);
  if (known === undefined) throw new GoogleException(`Invalid argument: locale "${code}"`);
  return { code, ...known, decimalComma: getLocale(known.tag)?.decimal === ',' };
};
