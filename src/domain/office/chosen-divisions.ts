import type { Result } from '../result';
import { accept, refuse } from '../result';

/** A division as it stands in `Pengaturan`. */
export interface DivisionRow {
  readonly id: string;
  readonly name: string;
  readonly tab: string;
  readonly subbagian: string;
}

/** Why a list of divisions is not understood; `part` is the piece in question. */
export interface DivisionsRefusal {
  readonly code: 'divisions-unclear';
  readonly part: string;
}

const LONGEST_TAB = 31;

const CODE = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*$/;

const tabOf = (name: string): string => {
  const words = name.replace(/^Divisi /i, '').replace(/[:\\/?*[\]]/g, ' ');
  return words.slice(0, LONGEST_TAB).replace(/[,\s]+$/, '');
};

/**
 * The divisions that an office names: `D-KUL; D-TEK = Divisi Teknis dan Hukum`. A code alone is a division that stands
 * there or one of the usual ones; with a name it is renamed or new.
 */
export const chosenDivisions = (
  typed: string,
  known: readonly DivisionRow[],
): Result<readonly DivisionRow[], DivisionsRefusal> => {
  const parts = typed
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const rows = new Map<string, DivisionRow>();
  for (const part of parts) {
    const [first = '', ...rest] = part.split('=');
    const [id, name] = [first.trim().toUpperCase(), rest.join('=').trim()];
    const standing = known.find((one) => one.id === id);
    if (!CODE.test(id) || rows.has(id) || (standing === undefined && name === '')) {
      return refuse({ code: 'divisions-unclear', part });
    }
    const usual = standing ?? { id, name, tab: tabOf(name), subbagian: '' };
    rows.set(id, name === '' ? usual : { ...usual, name });
  }
  return rows.size === 0
    ? refuse({ code: 'divisions-unclear', part: typed })
    : accept([...rows.values()]);
};
