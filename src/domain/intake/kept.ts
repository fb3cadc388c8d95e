import type { RawCell } from '../quantity/cell-quantity';
import type { IntakeTableKey } from './fields';
import { cellText } from './match-row';
import type { IntakePlan, StandingRow } from './intake';

/** A cell that the import changed: code of its row, column key, before and after. */
type KeptCell = readonly [code: string, key: string, before: RawCell, after: RawCell];

/**
 * What is kept of the last import so that it can be undone, and so that one that was cut off can be finished. While it
 * is `writing` nobody knows which of its rows stand; they are written again.
 */
export interface KeptIntake {
  readonly state: 'writing' | 'done' | 'undoing';
  readonly source: string;
  readonly divisionId: string;
  readonly table: IntakeTableKey;
  /** Codes of added rows, with the checksum of what stood in them right after. */
  readonly added: readonly (readonly [code: string, checksum: number])[];
  readonly cells: readonly KeptCell[];
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Checksum of the cells of a row, to see whether somebody changed it (FNV-1a, 32 bits). */
const rowChecksum = ({ values }: Pick<StandingRow, 'values'>): number => {
  const text = Object.keys(values)
    .sort()
    .map((key) => `${key}=${String(values[key])}`)
    .join('\n');
  let sum = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), FNV_PRIME);
  }
  return sum >>> 0;
};

const byCode = (rows: readonly StandingRow[]): ReadonlyMap<string, StandingRow> =>
  new Map(rows.map((one) => [cellText(one.values, 'kode'), one]));

/** Rows that stand on the worksheet without those of an import that was cut off. */
export const withoutPending = (
  rows: readonly StandingRow[],
  kept: KeptIntake | null,
): readonly StandingRow[] => {
  if (kept?.state !== 'writing') return rows;
  const codes = new Set(kept.added.map(([code]) => code));
  return rows.filter(({ values }) => !codes.has(cellText(values, 'kode')));
};

/** What to keep before the plan is written; `pending` is an import of the same table that was cut off. */
export const keptBefore = (
  about: Pick<KeptIntake, 'source' | 'divisionId' | 'table'>,
  { additions, changes }: IntakePlan,
  pending: KeptIntake | null,
): KeptIntake => {
  const cells = changes.map(({ code, key, before, after }): KeptCell => [code, key, before, after]);
  const isNew = ([code, key]: KeptCell): boolean =>
    pending?.cells.every((one) => one[0] !== code || one[1] !== key) ?? true;
  const added = additions.map(({ values }) => [cellText(values, 'kode'), 0] as const);
  return {
    ...about,
    state: 'writing',
    added: [...new Map([...(pending?.added ?? []), ...added])],
    cells: [...(pending?.cells ?? []), ...cells.filter(isNew)],
  };
};

/** What to keep once it is written: what stands there is what a later change is told from. */
export const keptAfter = (kept: KeptIntake, rows: readonly StandingRow[]): KeptIntake => {
  const standing = byCode(rows);
  return {
    ...kept,
    state: 'done',
    added: kept.added.flatMap(([code]) => {
      const row = standing.get(code);
      return row === undefined ? [] : [[code, rowChecksum(row)] as const];
    }),
    cells: kept.cells.map(([code, key, before, after]): KeptCell => [
      code,
      key,
      before,
      standing.get(code)?.values[key] ?? after,
    ]),
  };
};

/** What undoing an import does; `left` are rows and cells that somebody has changed since. */
export interface UndoPlan {
  readonly removed: readonly StandingRow[];
  readonly restored: readonly {
    readonly row: number;
    readonly key: string;
    readonly value: RawCell;
  }[];
  /** `D-KUL-07`, or `K-01: realisasi` for one cell. */
  readonly left: readonly string[];
}

/** Takes back what still stands as the import wrote it. An import or an undoing that was cut off is taken back as a whole. */
export const planUndo = (kept: KeptIntake, rows: readonly StandingRow[]): UndoPlan => {
  const standing = byCode(rows);
  const isWhole = kept.state !== 'done';
  const left: string[] = [];
  const removed = kept.added.flatMap(([code, checksum]) => {
    const row = standing.get(code);
    if (row === undefined) return [];
    if (isWhole || rowChecksum(row) === checksum) return [row];
    left.push(code);
    return [];
  });
  const restored = kept.cells.flatMap(([code, key, before, after]) => {
    const row = standing.get(code);
    const now = row?.values[key] ?? '';
    if (row === undefined || now === before) return [];
    if (isWhole || now === after) return [{ row: row.row, key, value: before }];
    left.push(`${code}: ${key}`);
    return [];
  });
  return { removed, restored, left };
};

/** What is kept while an import is being undone: rows that somebody changed are not asked about a second time. */
export const keptWhileUndoing = (
  kept: KeptIntake,
  { removed, restored }: UndoPlan,
  rows: readonly StandingRow[],
): KeptIntake => {
  const codes = new Set(removed.map(({ values }) => cellText(values, 'kode')));
  const codeAt = new Map(rows.map((one) => [one.row, cellText(one.values, 'kode')]));
  const cells = new Set(restored.map(({ row, key }) => `${codeAt.get(row) ?? ''} ${key}`));
  return {
    ...kept,
    state: 'undoing',
    added: kept.added.filter(([code]) => codes.has(code)),
    cells: kept.cells.filter(([code, key]) => cells.has(`${code} ${key}`)),
  };
};
