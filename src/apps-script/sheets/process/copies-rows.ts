import { destinationsOf } from '../../../domain/copies/destination';
import { ledgerOf } from '../../../domain/copies/ledger';
import type { LedgerRow } from '../../../domain/copies/ledger';
import type { SopState } from '../../../domain/sop/state';
import type { LapkinYear } from '../../../domain/year/lapkin-year';
import { copyStatusLabels } from '../schema/copies-tab';
import type { RowValues } from '../set-up/write-table';
import { namedOffices } from './named-offices';
import type { TableProjection } from './plan-rows';

const rowOf = (row: LedgerRow): RowValues => ({
  laporan: row.report,
  kodeTujuan: row.destinationId,
  tujuan: row.destination,
  diserahkanKepada: row.handedTo,
  rangkap: row.copyNumber,
  dijilidPada: row.boundOn ?? '',
  dijilidOleh: row.boundBy,
  diserahkanPada: row.handedOverOn ?? '',
  diserahkanOleh: row.handedOverBy,
  nomorSurat: row.letterNumber,
  penerima: row.receiver,
  nomorTandaTerima: row.receiptNumber,
  diterimaPada: row.receivedOn ?? '',
  tautanTandaTerima: row.receiptUrl,
  status: copyStatusLabels[row.status],
});

/** The tab `Penggandaan & Penyerahan`: both reports, every copy. */
export const copiesProjection = (
  state: SopState,
  { office }: Pick<LapkinYear, 'office'>,
): TableProjection => ({
  keys: ['laporan', 'kodeTujuan'],
  strangers: 'emptied',
  rows: ledgerOf(state, destinationsOf(namedOffices(office))).map(rowOf),
});
