import type { BoardDeviation, BoardFacts } from '../../../application/trail';
import type { SopState } from '../../../domain/sop/state';
import type { CellValue } from '../../../platform/spreadsheet';
import { cellAddress } from '../layout/a1';
import { findSheet, readTab } from '../layout/open-tab';
import type { OpenTab } from '../layout/open-tab';
import { boardTab, stepStatusLabels } from '../schema/board-tab';
import { copiesTab } from '../schema/copies-tab';
import { plenaryTab } from '../schema/plenary-tab';
import type { TabSchema } from '../schema/schema';
import { writableTable } from '../write/fill-tab';
import type { WritableTable } from '../write/fill-tab';
import { boardProjection } from './board-rows';
import { copiesProjection } from './copies-rows';
import { shows } from './fit-cell';
import { cellAt, planRows } from './plan-rows';
import type { RowPlan, TableProjection } from './plan-rows';
import { plenaryProjections } from './plenary-rows';
import type { ProcessEdge } from './process-edge';

/** Columns of a table that nothing but events decides: not the day, not the roster, not the settings. */
interface Proof {
  readonly schema: TabSchema;
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: (state: SopState, facts: BoardFacts) => TableProjection | undefined;
}

const stamped = ['dijilidPada', 'dijilidOleh', 'diserahkanPada', 'diserahkanOleh', 'nomorSurat'];
const received = ['penerima', 'nomorTandaTerima', 'diterimaPada', 'tautanTandaTerima', 'status'];

const PROOFS: readonly Proof[] = [
  {
    schema: boardTab,
    table: 'langkah',
    columns: ['status', 'dibuka', 'selesai', 'tautan'],
    rows: boardProjection,
  },
  {
    schema: plenaryTab,
    table: 'putusan',
    columns: ['tercatat'],
    rows: (state, { year }) => plenaryProjections(state, year)['putusan'],
  },
  {
    schema: plenaryTab,
    table: 'koreksi',
    columns: ['kode', 'status', 'penyelesaian'],
    rows: (state, { year }) => plenaryProjections(state, year)['koreksi'],
  },
  {
    schema: copiesTab,
    table: 'rangkap',
    columns: [...stamped, ...received],
    rows: (state, { year }) => copiesProjection(state, year),
  },
];

/** A step that runs becomes late by itself, without any event. */
const settled = (value: CellValue): CellValue =>
  value === stepStatusLabels.terlambat ? stepStatusLabels.berjalan : value;

const deviationsIn = (
  table: WritableTable,
  { rows, added }: RowPlan,
  columns: readonly string[],
  { dateToIso }: ProcessEdge,
): readonly BoardDeviation[] => {
  const tab = table.tab.layout.name;
  const gone = added.length === 0 ? [] : [{ tab, cell: '' }];
  const changed = [...rows]
    .filter(([row]) => !added.includes(row))
    .flatMap(([row, values]) =>
      columns
        .filter((key) => {
          const current = settled(cellAt(table, row, key));
          return !shows(current, settled(values[key] ?? ''), dateToIso);
        })
        .map((key) => ({ tab, cell: cellAddress(row, table.layout.columns[key] ?? 1) })),
    );
  return [...gone, ...changed];
};

/** The tabs of one search, each read when the first proof asks for it. */
interface Desk {
  readonly edge: ProcessEdge;
  readonly open: (schema: TabSchema) => OpenTab | null;
}

const deskOf = (edge: ProcessEdge, board: OpenTab | undefined): Desk => {
  const seen = new Map<TabSchema, OpenTab | null>();
  if (board !== undefined) seen.set(boardTab, board);
  return {
    edge,
    open: (schema) => {
      const known = seen.get(schema);
      if (known !== undefined) return known;
      const sheet = findSheet(edge.spreadsheet, schema.name);
      const tab = sheet === null ? null : readTab(sheet, schema);
      seen.set(schema, tab);
      return tab;
    },
  };
};

const deviationsOf = (
  { schema, table: tableKey, columns, rows }: Proof,
  state: SopState,
  facts: BoardFacts,
  { edge, open }: Desk,
): readonly BoardDeviation[] => {
  const tab = open(schema);
  const tableSchema = schema.tables.find(({ key }) => key === tableKey);
  const projection = rows(state, facts);
  if (tableSchema === undefined || projection === undefined) return [];
  const table = tab === null ? null : writableTable(tab, tableSchema);
  const plan = table === null ? null : planRows(table, projection, edge);
  return table === null || plan === null
    ? [{ tab: schema.name, cell: '' }]
    : deviationsIn(table, plan, columns, edge);
};

/** Finds what of the boards does not say what the events say. Reads only; a `board` read already is not read again. */
export const findDeviations = (
  state: SopState,
  facts: BoardFacts,
  edge: ProcessEdge,
  board?: OpenTab,
): readonly BoardDeviation[] => {
  const desk = deskOf(edge, board);
  return PROOFS.flatMap((proof) => deviationsOf(proof, state, facts, desk));
};
