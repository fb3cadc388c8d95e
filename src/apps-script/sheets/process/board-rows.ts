import { missingId } from '../../../application/messages/missing.id';
import { namesOf, withNames } from '../../../application/names';
import type { NameOf } from '../../../application/names';
import { countingRules } from '../../../application/status';
import type { BoardFacts } from '../../../application/trail';
import { boardOf } from '../../../domain/sop/board';
import type { BoardTrack } from '../../../domain/sop/board';
import type { Missing } from '../../../domain/sop/missing';
import { missingWorksheets } from '../../../domain/sop/state';
import type { SopState } from '../../../domain/sop/state';
import { stepOf, wordStep } from '../../../domain/sop/step-wording';
import { PERFORMER_LABELS } from '../../../domain/sop/steps';
import type { LapkinYear } from '../../../domain/year/lapkin-year';
import { stepStatusLabels } from '../schema/board-tab';
import type { RowValues } from '../set-up/write-table';
import { namedOffices } from './named-offices';
import type { TableProjection } from './plan-rows';

/** What the rows of the board are made with. */
interface Showing {
  readonly year: LapkinYear;
  readonly nameOf: NameOf;
  /** Divisions that have not handed in, by their codes. */
  readonly waiting: readonly string[];
}

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

/** Step 2 waits for several divisions at once: each that has not handed in stands on a line with its people. */
const byDivision = (
  { holderIds }: BoardTrack,
  { year, nameOf, waiting }: Pick<Showing, 'year' | 'nameOf' | 'waiting'>,
): string => {
  const holders = year.people.filter(({ id }) => holderIds.includes(id));
  return waiting
    .flatMap((division) => {
      const own = holders.filter(({ divisionIds }) => divisionIds.includes(division));
      const names = own.map(({ id }) => nameOf(id)).join(', ');
      return names === '' ? [] : [`${nameOf(division)}: ${names}`];
    })
    .join('\n');
};

/** Each round on a line of its own, once there are several. */
const roundLines = ({ rounds }: BoardTrack): string =>
  rounds.length < 2
    ? ''
    : rounds
        .map(({ leadDays, lateDays }, index) => {
          const late = lateDays === 0 ? '' : `, terlambat ${String(lateDays)}`;
          return `${String(index + 1)}: ${String(leadDays)} hari kerja${late}`;
        })
        .join('\n');

/** Days at a step that is only expected, and days of delay that are none, leave their cells empty. */
const standingCells = (track: BoardTrack, showing: Showing): RowValues => {
  const { nameOf } = showing;
  return {
    status: stepStatusLabels[track.status],
    pemegang:
      track.step === 2 ? byDivision(track, showing) : track.holderIds.map(nameOf).join('; '),
    dibuka: track.openedOn ?? '',
    tenggat: track.due ?? '',
    selesai: track.finishedOn ?? '',
    terlambat: track.lateDays === 0 ? '' : track.lateDays,
    belumAda: track.missing.map((one) => phrase(withNames(one, nameOf))).join('\n'),
    tautan: track.output?.url ?? '',
    lama: track.leadDays ?? '',
    putaran: roundLines(track),
  };
};

/** The tab `Tahapan`: ten steps, those of the two reports with one row each. */
export const boardProjection = (
  state: SopState,
  { year, today, staleFigures = {} }: Pick<BoardFacts, 'year' | 'today' | 'staleFigures'>,
): TableProjection => {
  const office = { ...year.office, ...namedOffices(year.office) };
  const showing = { year, nameOf: namesOf({ ...year, office }), waiting: missingWorksheets(state) };
  const rows = boardOf(state, {
    today,
    people: year.people,
    rules: countingRules(year),
    staleFigures,
  })
    .flatMap(({ tracks }) => tracks)
    .map((track) => ({ ...standardCells(track, year), ...standingCells(track, showing) }));
  return { keys: ['no', 'laporan'], strangers: 'emptied', rows };
};
