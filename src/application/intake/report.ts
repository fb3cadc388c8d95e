import type { Header } from '../../domain/intake/header';
import type { IntakePlan, RowCells } from '../../domain/intake/intake';
import { cellText } from '../../domain/intake/match-row';
import { formatRupiah } from '../../domain/quantity/format';
import type { IntakeReport, ShownAddition, ShownCell } from './outcome';
import type { Target, TargetTable } from './ports';

/** Letters of a column counted from 0. */
const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') +
  String.fromCharCode(65 + (column % 26));

const AMOUNTS = ['pagu', 'tw1', 'tw2', 'tw3', 'tw4', 'realisasi'] as const;

interface Reported {
  readonly source: string;
  readonly header: Header;
  readonly target: Target;
  readonly table: TargetTable;
  readonly plan: IntakePlan;
}

/** What an import writes, in the terms of the two tabs. */
export const intakeReport = ({ source, header, target, table, plan }: Reported): IntakeReport => {
  const headerOf = (key: string): string => table.headers[key] ?? key;
  const amountsOf = (values: RowCells): ShownAddition['amounts'] =>
    AMOUNTS.flatMap((key) => {
      const value = values[key] ?? '';
      if (value === '') return [];
      return [[headerOf(key), typeof value === 'number' ? formatRupiah(value) : String(value)]];
    });
  const withHeader = (cell: IntakePlan['changes'][number]): ShownCell => ({
    ...cell,
    header: headerOf(cell.key),
  });
  return {
    source,
    tab: table.tab,
    table: target.table,
    headerRow: header.row + header.depth,
    columns: header.columns.map(({ field, column, header: text }) => ({
      key: field.key,
      letters: lettersOf(column),
      header: text,
      goesTo: headerOf(field.key),
    })),
    additions: plan.additions.map(({ sourceRow, values }) => ({
      sourceRow: sourceRow + 1,
      code: cellText(values, 'kode'),
      name: cellText(values, 'uraian'),
      budgetCode: cellText(values, 'kodeAnggaran'),
      amounts: amountsOf(values),
    })),
    changes: plan.changes.map(withHeader),
    kept: plan.kept.map(withHeader),
    same: plan.same,
  };
};
