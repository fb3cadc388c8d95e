import { hasOwnText, inLiveColumns, inRemovedColumns } from './columns';
import type { Columns } from './columns';
import type { Gap } from './differ';
import type { Table, TableRow } from './doc-text';
import { newAround } from './match';
import type { Match } from './match';
import { joined, judge, unchanged } from './merged';
import type { Desk, Merged, Proposal } from './merged';
import type { DocPlace, Edit, Reason } from './plan';
import { isRowPending, plainText, rowText } from './unit';
import type { Unit } from './unit';

interface Rows {
  readonly rows: readonly TableRow[];
  readonly units: readonly Unit[];
}

/** A table on all sides, with what became of the base's rows and columns in the live one. */
export interface TableCase {
  readonly desk: Desk;
  readonly place: DocPlace;
  readonly columns: Columns;
  readonly base: Rows;
  readonly ours: Rows;
  readonly live: {
    readonly table: Table;
    /** Its rows in the columns of the base. */
    readonly rows: readonly TableRow[];
  };
  /** Rows of all sides in the columns that are left, to compare them. */
  readonly left: {
    readonly base: readonly Unit[];
    readonly ours: readonly Unit[];
    readonly live: readonly Unit[];
  };
  readonly match: Match;
}

/** Rows that only go are judged one by one: a person who keeps one of them does not keep the others. */
export const removedOneByOne = (gap: Gap): readonly Gap[] => {
  const { first, second } = gap;
  if (second.from !== second.to) return [gap];
  return Array.from({ length: first.to - first.from }, (_, step) => ({
    first: { from: first.from + step, to: first.from + step + 1 },
    second,
  }));
};

const partnersOf = ({ match }: TableCase, { first }: Gap): readonly (number | undefined)[] =>
  match.partners.slice(first.from, first.to);

const isRegular = ({ live, columns }: TableCase, row: number | undefined): row is number =>
  row !== undefined && live.table.rows[row]?.cells.length === columns.count;

interface Beside {
  readonly row: number;
  readonly below: boolean;
}

/** The row that new ones are put beside and look like: a replaced one, else a neighbour, the header row last. */
const besideOf = (table: TableCase, gap: Gap): Beside | null => {
  const { partners } = table.match;
  const replaced = partnersOf(table, gap);
  const before = partners[gap.first.from - 1];
  const choices: readonly (readonly [number | undefined, boolean])[] = [
    [replaced[replaced.length - 1], true],
    [before === 0 ? undefined : before, true],
    [partners[gap.first.to], false],
    [before, true],
  ];
  const choice = choices.find(([row]) => isRegular(table, row));
  return choice?.[0] === undefined ? null : { row: choice[0], below: choice[1] };
};

const isUntouched = (table: TableCase, gap: Gap): boolean =>
  partnersOf(table, gap).every((partner, step) => {
    if (partner === undefined) return false;
    const live = table.live.table.rows[partner];
    const isSame =
      table.left.live[partner]?.exact === table.left.base[gap.first.from + step]?.exact;
    return isSame && live !== undefined && !hasOwnText(live, table.columns);
  });

const isPendingIn = ({ live }: TableCase, partners: readonly (number | undefined)[]): boolean =>
  partners.some((partner) => {
    const row = partner === undefined ? undefined : live.table.rows[partner];
    return row !== undefined && isRowPending(row);
  });

/** What removed rows have become in the live table, or what a person has put in their place. */
const personRows = (table: TableCase, gap: Gap): readonly number[] => {
  const { from, to } = gap.first;
  const partners = partnersOf(table, gap).filter((partner) => partner !== undefined);
  return partners.length > 0 || from === to ? partners : newAround(table.match, from, to);
};

/** Whether a person has already made the same of it. */
const isSaid = (table: TableCase, gap: Gap): boolean => {
  const { match, left, live, base } = table;
  if (gap.second.from === gap.second.to) return personRows(table, gap).length === 0;
  const before = gap.first.from === 0 ? -1 : match.partners[gap.first.from - 1];
  const behind =
    gap.first.to === base.rows.length ? live.rows.length : match.partners[gap.first.to];
  if (before === undefined || behind === undefined) return false;
  const isElsewhere = partnersOf(table, gap).some(
    (partner) => partner !== undefined && (partner <= before || partner >= behind),
  );
  if (isElsewhere) return false;
  const texts = left.live.slice(before + 1, Math.max(before + 1, behind));
  const wanted = left.ours.slice(gap.second.from, gap.second.to);
  return (
    texts.length === wanted.length &&
    texts.every(({ exact }, step) => exact === wanted[step]?.exact)
  );
};

const obstacleOf = (table: TableCase, gap: Gap, beside: Beside | null): Reason | null => {
  const partners = partnersOf(table, gap);
  const isAdding = gap.second.to > gap.second.from;
  if (isPendingIn(table, partners)) return 'suggestion-pending';
  if (!isUntouched(table, gap)) {
    return personRows(table, gap).length === 0 ? 'deleted-by-person' : 'edited-by-person';
  }
  return isAdding && beside === null ? 'no-place' : null;
};

const editsOf = (table: TableCase, gap: Gap, beside: Beside | null): readonly Edit[] => {
  const added = table.ours.rows.slice(gap.second.from, gap.second.to);
  const rows = added.map((row) => inLiveColumns(row, table.columns));
  const inserts: readonly Edit[] =
    beside === null || rows.length === 0
      ? []
      : [{ kind: 'insert-rows', table: table.live.table, ...beside, rows }];
  const removals = partnersOf(table, gap).flatMap((row): readonly Edit[] =>
    row === undefined ? [] : [{ kind: 'delete-row', table: table.live.table, row }],
  );
  return [...inserts, ...removals];
};

const linesOf = (rows: readonly TableRow[]): string => rows.map(rowText).join('\n');

const proposalOf = (table: TableCase, gap: Gap): Proposal => {
  const old = table.base.rows.slice(gap.first.from, gap.first.to);
  const added = table.ours.rows.slice(gap.second.from, gap.second.to);
  const beside = besideOf(table, gap);
  const said = isSaid(table, gap);
  const obstacle = said ? null : obstacleOf(table, gap, beside);
  const edits = said ? [] : editsOf(table, gap, beside);
  const isWhole =
    !partnersOf(table, gap).includes(undefined) && (added.length === 0 || beside !== null);
  const persons = personRows(table, gap);
  return {
    place: { ...table.place, row: plainText((old[0] ?? added[0])?.cells[0]?.blocks ?? []) },
    kind: 'rows',
    base: linesOf(old),
    data: linesOf(added),
    core: [linesOf(old), linesOf(added)],
    person: linesOf(table.live.table.rows.filter((_, row) => persons.includes(row))),
    edits: obstacle === null ? edits : [],
    obstacle,
    take: obstacle === 'edited-by-person' && isWhole ? edits : [],
  };
};

/** What new rows say in columns that a person removed is told once, since it has no place. */
const withoutColumns = (table: TableCase, rows: readonly TableRow[]): Merged<never> => {
  const left = rows.map((row) => inRemovedColumns(row, table.columns).join(' | '));
  const data = left.filter((text) => text !== '').join('\n');
  if (data === '') return unchanged([]);
  const verdict = judge(table.desk, {
    place: table.place,
    kind: 'rows',
    base: '',
    data,
    core: [data],
    person: '',
    edits: [],
    obstacle: 'column-removed',
    take: [],
  });
  return { ...verdict, next: [] };
};

/** Inserts, removes or replaces rows of a table if no person has touched them. */
export const mergeRows = (table: TableCase, gap: Gap): Merged<TableRow> => {
  const verdict = judge(table.desk, proposalOf(table, gap));
  const next = verdict.settled
    ? table.ours.rows.slice(gap.second.from, gap.second.to)
    : table.base.rows.slice(gap.first.from, gap.first.to);
  const isWritten = verdict.edits.length > 0;
  const untold = isWritten ? withoutColumns(table, next) : unchanged<never>([]);
  return joined<TableRow>([{ ...verdict, next }, untold]);
};
