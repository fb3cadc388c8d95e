import { missingId } from '../../../application/messages/missing.id';
import { namesOf, withNames } from '../../../application/names';
import { countingRules } from '../../../application/status';
import type { BoardFacts } from '../../../application/trail';
import { boardOf } from '../../../domain/sop/board';
import type { BoardTrack } from '../../../domain/sop/board';
import type { Missing } from '../../../domain/sop/missing';
import type { SopState } from '../../../domain/sop/state';
import { stepOf, wordStep } from '../../../domain/sop/step-wording';
import { PERFORMER_LABELS } from '../../../domain/sop/steps';
import type { LapkinYear } from '../../../domain/year/lapkin-year';
import { stepStatusLabels } from '../schema/board-tab';
import type { RowValues } from '../set-up/write-table';
import { namedOffices } from './named-offices';
import type { TableProjection } from './plan-rows';

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const phrase = (missing: Missing): string =>
  capitalised((missingId[missing.code] as (one: Missing) => string)(missing));

const standardCells = (track: BoardTrack, year: LapkinYear): RowValues => {
  const step = wordStep(stepOf(track.step), namedOffices(year.office));
  return {
    no: step.number,
    laporan: track.report ?? 'KEDUANYA',
    aktivitas: step.aktivitas,
    pelaksana: step.pelaksana.map((one) => PERFORMER_LABELS[one]).join('; '),
    kelengkapan: step.kelengkapan,
    waktu: step.waktu,
    output: step.output,
    keterangan: step.keterangan,
  };
};

/** Days at a step that is only expected, and days of delay that are none, leave their cells empty. */
const standingCells = (track: BoardTrack, year: LapkinYear): RowValues => {
  const nameOf = namesOf({
    ...year,
    office: { ...year.office, ...namedOffices(year.office) },
  });
  return {
    status: stepStatusLabels[track.status],
    pemegang: track.holderIds.map(nameOf).join('; '),
    dibuka: track.openedOn ?? '',
    tenggat: track.due ?? '',
    selesai: track.finishedOn ?? '',
    terlambat: track.lateDays === 0 ? '' : track.lateDays,
    belumAda: track.missing.map((one) => phrase(withNames(one, nameOf))).join('\n'),
    tautan: track.output?.url ?? '',
    lama: track.leadDays ?? '',
  };
};

/** The tab `Tahapan`: ten steps, those of the two reports with one row each. */
export const boardProjection = (
  state: SopState,
  { year, today, staleFigures = {} }: Pick<BoardFacts, 'year' | 'today' | 'staleFigures'>,
): TableProjection => ({
  keys: ['no', 'laporan'],
  strangers: 'emptied',
  rows: boardOf(state, { today, people: year.people, rules: countingRules(year), staleFigures })
    .flatMap(({ tracks }) => tracks)
    .map((track) => ({ ...standardCells(track, year), ...standingCells(track, year) })),
});
