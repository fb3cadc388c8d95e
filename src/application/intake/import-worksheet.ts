import { intakeFields, namingKey } from '../../domain/intake/fields';
import type { IntakeTableKey } from '../../domain/intake/fields';
import { findHeader, withChosenColumns } from '../../domain/intake/header';
import type { Header } from '../../domain/intake/header';
import type { CellChange, IntakePlan, StandingRow } from '../../domain/intake/intake';
import { keptAfter, keptBefore, withoutPending } from '../../domain/intake/kept';
import type { KeptIntake } from '../../domain/intake/kept';
import { planIntake } from '../../domain/intake/plan';
import type { Source } from '../../domain/intake/source';
import type { Result } from '../../domain/result';
import { accept, refuse } from '../../domain/result';
import type { ActionArguments } from '../actions';
import type { Outcome, Refusal } from '../outcome';
import type { Ports } from '../ports';
import { readProcess } from '../process';
import { emptied } from './ports';
import type { Target, TargetTable } from './ports';
import { intakeReport } from './report';

/** Far above the activities of an office in one year; nobody could check a longer list before it is written. */
const MOST_ROWS = 5000;

/** Everything an import rests on. */
interface Import {
  readonly source: Source;
  readonly header: Header;
  readonly target: Target;
  readonly table: TargetTable;
  /** An import of the same table that was cut off. */
  readonly pending: KeptIntake | null;
  readonly plan: IntakePlan;
}

const targetOf = (args: ActionArguments): Target => ({
  divisionId: String(args.division).trim(),
  table: String(args.table).toLowerCase() as IntakeTableKey,
});

const readTarget = (ports: Ports, target: Target): Result<TargetTable, Refusal> => {
  const reading = ports.intake.readTarget(target);
  switch (reading.state) {
    case 'read':
      return accept(reading.target);
    case 'not-our-workbook':
      return refuse({ code: 'not-our-workbook' });
    case 'no-division':
      return refuse({ code: 'import-division-unknown', divisions: reading.divisions });
    case 'no-table':
      return refuse({ code: 'import-table-missing', tab: reading.tab });
  }
};

/** The named tab, or the only one there is. */
const readSource = ({ intake }: Ports, named: string): Result<Source, Refusal> => {
  const tabs = intake.sources();
  const name = named === '' && tabs.length === 1 ? (tabs[0] ?? '') : named;
  const source = name === '' ? null : intake.readSource(name, MOST_ROWS);
  if (source === null) return refuse({ code: 'import-source-missing', name, tabs });
  return 'rows' in source
    ? refuse({ code: 'import-too-long', source: source.tab, rows: source.rows, most: MOST_ROWS })
    : accept(source);
};

/** What was sent in is the division's word; an import does not change it behind their back. */
const refusedAsSent = (ports: Ports, { divisionId }: Target): Refusal | null => {
  const process = readProcess(ports);
  if (!process.ok) return process.refusal;
  const worksheet = process.value.state.worksheets.find((one) => one.divisionId === divisionId);
  return worksheet?.status === 'terkirim' ? { code: 'import-worksheet-sent', divisionId } : null;
};

const headerOf = (
  source: Source,
  { table }: Target,
  year: number,
  args: ActionArguments,
): Result<Header, Refusal> => {
  const fields = intakeFields[table];
  const at = typeof args.headerRow === 'number' ? args.headerRow - 1 : null;
  const found = findHeader(source, { fields, year, naming: namingKey[table] }, at);
  if (found === null) return refuse({ code: 'import-header-missing', source: source.tab });
  const header = withChosenColumns(found, String(args.columns ?? ''), fields);
  const keys = fields.map(({ key }) => key);
  return typeof header === 'string'
    ? refuse({ code: 'import-columns-wrong', part: header, keys })
    : accept(header);
};

/** An import that was cut off is finished by the same import, or undone. */
const pendingOf = (
  { intake }: Ports,
  source: Source,
  { divisionId, table }: Target,
): Result<KeptIntake | null, Refusal> => {
  const kept = intake.readKept();
  if (kept === null || kept.state === 'done') return accept(null);
  const isSame =
    kept.state === 'writing' &&
    kept.source === source.tab &&
    kept.divisionId === divisionId &&
    kept.table === table;
  return isSame
    ? accept(kept)
    : refuse({ code: 'import-cut-off', source: kept.source, divisionId: kept.divisionId });
};

const prepare = (ports: Ports, args: ActionArguments): Result<Import, Refusal> => {
  const target = targetOf(args);
  const table = readTarget(ports, target);
  if (!table.ok) return table;
  const sent = refusedAsSent(ports, target);
  if (sent !== null) return refuse(sent);
  const source = readSource(ports, String(args.source ?? '').trim());
  if (!source.ok) return source;
  const pending = pendingOf(ports, source.value, target);
  if (!pending.ok) return pending;
  const header = headerOf(source.value, target, table.value.year, args);
  if (!header.ok) return header;
  const plan = planIntake({
    source: source.value,
    header: header.value,
    ...target,
    standing: withoutPending(table.value.rows, pending.value),
    columnNames: table.value.headers,
    overwrite: args.existing === 'TIMPA',
  });
  return accept({
    source: source.value,
    header: header.value,
    target,
    table: table.value,
    pending: pending.value,
    plan,
  });
};

/** Cells of one row together, so that neighbours are written as a block. */
const changedRows = (changes: readonly CellChange[]): readonly StandingRow[] => {
  const rows = new Map<number, Record<string, CellChange['after']>>();
  for (const { row, key, after } of changes) rows.set(row, { ...rows.get(row), [key]: after });
  return [...rows].map(([row, values]) => ({ row, values }));
};

/** New rows below what stands there; those of an import that was cut off are written over. */
const addedRows = ({ plan, table, pending }: Import): readonly StandingRow[] => {
  const standing = withoutPending(table.rows, pending);
  const left = table.rows.filter((row) => !standing.includes(row));
  const first = left.length === 0 ? table.nextRow : Math.min(...left.map(({ row }) => row));
  const added = plan.additions.map(({ values }, index) => ({ row: first + index, values }));
  const last = first + added.length - 1;
  return [
    ...added,
    ...left.filter(({ row }) => row > last).map((row) => ({ row: row.row, values: emptied(row) })),
  ];
};

const write = (ports: Ports, one: Import): Result<null, Refusal> => {
  const { intake } = ports;
  const { source, target, plan, pending } = one;
  ports.progress.say('writing', one.table.tab);
  const kept = keptBefore({ ...target, source: source.tab }, plan, pending);
  intake.keep(kept);
  intake.put(target, [...changedRows(plan.changes), ...addedRows(one)]);
  const after = readTarget(ports, target);
  if (!after.ok) return after;
  intake.keep(keptAfter(kept, after.value.rows));
  return accept(null);
};

/**
 * Takes over the rows of a tab that is not ours into a worksheet. Without consent it only shows what would be written.
 * Cells that hold something else stay, unless the person asks for them to be replaced.
 */
export const importWorksheet = (ports: Ports, args: ActionArguments): Outcome =>
  ports.exclusive.run((): Outcome => {
    ports.progress.say('reading', '');
    const prepared = prepare(ports, args);
    if (!prepared.ok) return prepared;
    const one = prepared.value;
    const intake = intakeReport({ ...one, source: one.source.tab });
    const { problems } = one.plan;
    const isNew = intake.additions.length + intake.changes.length > 0 || one.pending !== null;
    if (!isNew) return refuse({ code: 'import-nothing-new', intake, problems });
    if (args.apply !== true) {
      return refuse({ code: 'import-needs-consent', confirm: 'apply', intake, problems });
    }
    const written = write(ports, one);
    return written.ok ? accept({ code: 'worksheet-imported', intake, problems }) : written;
  });
