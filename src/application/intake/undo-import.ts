import { keptWhileUndoing, planUndo } from '../../domain/intake/kept';
import type { RowCells } from '../../domain/intake/intake';
import { accept, refuse } from '../../domain/result';
import type { ActionArguments } from '../actions';
import type { Outcome } from '../outcome';
import type { Ports } from '../ports';
import { emptied } from './ports';
import type { Target } from './ports';

const withoutCode = (values: RowCells): RowCells =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key !== 'kode'));

/** Takes back the last import, as far as nobody has changed its rows since; asks before. */
export const undoImport = (ports: Ports, args: ActionArguments): Outcome =>
  ports.exclusive.run((): Outcome => {
    const { intake } = ports;
    const kept = intake.readKept();
    if (kept === null) return refuse({ code: 'no-import' });
    const target: Target = { divisionId: kept.divisionId, table: kept.table };
    const reading = intake.readTarget(target);
    if (reading.state !== 'read') return refuse({ code: 'no-import' });
    const { rows } = reading.target;
    const plan = planUndo(kept, rows);
    const told = {
      source: kept.source,
      removed: plan.removed.length,
      restored: plan.restored.length,
      left: plan.left,
    };
    if (args.undo !== true) {
      return refuse({ code: 'undo-needs-consent', confirm: 'undo', ...told });
    }
    intake.keep(keptWhileUndoing(kept, plan, rows));
    const cleared = plan.removed.map((row) => ({ row: row.row, values: emptied(row) }));
    const restored = plan.restored.map(({ row, key, value }) => ({
      row,
      values: { [key]: value },
    }));
    intake.put(target, [
      ...restored,
      ...cleared.map(({ row, values }) => ({ row, values: withoutCode(values) })),
    ]);
    // The code goes last: as long as it stands, an undoing that was cut off finds its rows.
    intake.put(
      target,
      cleared.map(({ row }) => ({ row, values: { kode: '' } })),
    );
    intake.keep(null);
    return accept({ code: 'import-undone', ...told });
  });
