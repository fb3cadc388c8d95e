import type { Activity } from '../../../domain/budget/activity';
import { formatRupiah } from '../../../domain/quantity/format';
import { findChoice } from '../layout/find-choice';
import type { OpenTab } from '../layout/open-tab';
import { followUpChoices, spendingTypeChoices } from '../schema/choices';
import { isBlankCell, report } from './cell';
import type { Reading, Site } from './cell';
import { amountOf } from './figure-cell';
import { codeOf, reportUnknown } from './identity';
import type { SeenCodes } from './identity';
import { filledRows } from './rows';
import type { FilledRow } from './rows';
import { choiceOf, codesOf, lineOf, listOf, textOf } from './text-cell';

/** Programme.kegiatan.KRO.RO, with components behind it allowed; codes change every year, so only the shape counts. */
const BUDGET_CODE = /^(\d{3}\.\d{2}\.[A-Z]{2})\.(\d{4})\.([A-Z]{3}\.\d{3})(?:\.|$)/;

type Codes = Pick<Activity, 'code' | 'programCode' | 'kegiatanCode' | 'roCode'>;

/** Parts of a budget code; a code of another shape is reported and parted at its dots as far as it goes. */
const budgetCodes = (site: Site, reading: Reading): Codes => {
  const code = lineOf(site, reading);
  const match = BUDGET_CODE.exec(code);
  if (match !== null) {
    const [, programCode = '', kegiatanCode = '', roCode = ''] = match;
    return { code, programCode, kegiatanCode, roCode };
  }
  if (isBlankCell(site)) report(reading, 'required-missing', site);
  else report(reading, 'budget-code-shape', site);
  const parts = code.split('.');
  return {
    code,
    programCode: parts.slice(0, 3).join('.'),
    kegiatanCode: parts[3] ?? '',
    roCode: parts.slice(4, 6).join('.'),
  };
};

/** Rupiah are whole; sums of typed fractions may miss by one. */
const TOLERANCE_RUPIAH = 1;

const compareQuarters = (
  { quarters, realisasi }: Pick<Activity, 'quarters' | 'realisasi'>,
  site: Site,
  reading: Reading,
): void => {
  const known = quarters.filter((amount) => amount !== null);
  if (realisasi === null || known.length === 0) return;
  const sum = known.reduce((total, amount) => total + amount, 0);
  if (Math.abs(sum - realisasi) < TOLERANCE_RUPIAH) return;
  report(reading, 'quarter-sum-differs', site, { expected: formatRupiah(sum) });
};

const moneyOf = (
  row: FilledRow,
  reading: Reading,
): Pick<Activity, 'pagu' | 'quarters' | 'realisasi'> => {
  const rupiah = (key: string): number | null => amountOf(row.site(key), 'rupiah', reading);
  const money = {
    pagu: rupiah('pagu'),
    quarters: [rupiah('tw1'), rupiah('tw2'), rupiah('tw3'), rupiah('tw4')] as const,
    realisasi: rupiah('realisasi'),
  };
  compareQuarters(money, row.site('realisasi'), reading);
  return money;
};

const volumeOf = (row: FilledRow, reading: Reading): Activity['volume'] => {
  const unit = lineOf(row.site('satuan'), reading);
  return {
    unit,
    target: amountOf(row.site('targetVolume'), unit, reading),
    realisasi: amountOf(row.site('realisasiVolume'), unit, reading),
  };
};

const indicatorIdsOf = (
  site: Site,
  known: ReadonlySet<string>,
  reading: Reading,
): readonly string[] => {
  const ids = codesOf(site, reading);
  for (const id of ids.filter((candidate) => !known.has(candidate))) {
    reportUnknown('unknown-indicator', site, id, reading);
  }
  return ids.filter((id) => known.has(id));
};

/** What the rows of all worksheets share. */
export interface ActivityContext {
  readonly indicatorIds: ReadonlySet<string>;
  readonly programCodes: ReadonlySet<string>;
  readonly seen: SeenCodes;
}

const followUpOf = (site: Site, reading: Reading): string => {
  const text = lineOf(site, reading);
  return findChoice(text, followUpChoices)?.label ?? text;
};

const readActivity = (
  row: FilledRow,
  owner: { readonly divisionId: string; readonly tab: string },
  context: ActivityContext,
  reading: Reading,
): Activity => {
  const { site } = row;
  const codes = budgetCodes(site('kodeAnggaran'), reading);
  if (codes.programCode !== '' && !context.programCodes.has(codes.programCode)) {
    report(reading, 'unknown-program', site('kodeAnggaran'), { code: codes.programCode });
  }
  return {
    id: codeOf(site('kode'), context.seen, reading),
    divisionId: owner.divisionId,
    ...codes,
    kegiatanName: lineOf(site('namaKegiatan'), reading),
    roName: lineOf(site('namaRo'), reading),
    description: textOf(site('uraian'), reading),
    spendingType: choiceOf(site('jenisBelanja'), spendingTypeChoices, reading) ?? '',
    volume: volumeOf(row, reading),
    ...moneyOf(row, reading),
    period: lineOf(site('waktu'), reading),
    obstacles: textOf(site('kendala'), reading),
    solutions: textOf(site('solusi'), reading),
    followUpStatus: followUpOf(site('statusTindakLanjut'), reading),
    evidence: listOf(site('bukti'), reading),
    personInCharge: lineOf(site('penanggungJawab'), reading),
    indicatorIds: indicatorIdsOf(site('indikator'), context.indicatorIds, reading),
    place: { tab: owner.tab, row: row.number },
  };
};

/** Reads table B of one worksheet. */
export const readActivities = (
  tab: OpenTab,
  divisionId: string,
  context: ActivityContext,
  reading: Reading,
): readonly Activity[] =>
  filledRows(tab, 'kegiatan', reading).map((row) =>
    readActivity(row, { divisionId, tab: tab.layout.name }, context, reading),
  );
