import { isoDate } from '../../domain/calendar/iso-date';
import type { IsoDate } from '../../domain/calendar/iso-date';
import { accept, refuse } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { StampKind } from '../../domain/sop/events';
import type { CopyKey } from '../../domain/sop/commands';
import type { ActionArguments } from '../actions';
import type { Refusal } from '../outcome';
import type { Ports } from '../ports';
import { textOf, waivers } from '../waivers';
import type { Standing } from './asking';
import { asking, reportIn, reportsIn } from './asking';
import { numberOf } from './papers';

const dateIn = (args: ActionArguments, ports: Ports): IsoDate =>
  isoDate(textOf(args.date)) ?? ports.clock.today();

/**
 * Copies of the reports asked for: of one destination when it is named, otherwise of all; of these only the ones whose
 * rows are selected, when that is asked for.
 */
const copiesIn = (
  { state }: Standing,
  args: ActionArguments,
  ports: Ports,
): Result<readonly CopyKey[], Refusal> => {
  const named = reportsIn(args);
  const [first] = named;
  if (first !== undefined && named.every((one) => state.reports[one].destinations.length === 0)) {
    return refuse({ code: 'procedure', refusal: { code: 'not-signed', report: first } });
  }
  const asked = named.flatMap((report) =>
    state.reports[report].destinations
      .filter(({ id }) => args.destination === undefined || args.destination === id)
      .map(({ id }) => ({ report, destinationId: id })),
  );
  if (args.rows !== 'terpilih') return accept(asked);
  const selected = ports.desk.selectedCopies();
  return selected.length === 0
    ? refuse({ code: 'no-rows-selected' })
    : accept(
        asked.filter((one) =>
          selected.some(
            ({ report, destinationId }) =>
              report === one.report && destinationId === one.destinationId,
          ),
        ),
      );
};

/** Step 9: stamps copies as bound. */
export const stampCopies = asking((standing, args, ports) => {
  const copies = copiesIn(standing, args, ports);
  if (!copies.ok) return copies;
  const payload = { copies: copies.value, date: dateIn(args, ports) };
  return accept([{ type: 'bind-copies', payload, ...waivers(args) }]);
});

/** Copies that leave the office; the archive stays. */
const leaving = ({ state }: Standing, copies: readonly CopyKey[]): readonly CopyKey[] =>
  copies.filter(({ report, destinationId }) =>
    state.reports[report].destinations.some(
      ({ id, kind }) => id === destinationId && kind === 'diserahkan',
    ),
  );

/** The office that takes all copies into its hands: the one that nobody stands in front of. */
const firstHand = ({ state }: Standing): string =>
  state.reports.KPU.destinations.find(
    ({ kind, throughId }) => kind === 'diserahkan' && throughId === null,
  )?.id ?? '';

/** Number of the letter that goes with copies, as it stands on it; empty when none was typed. */
const letterNumberIn = (args: ActionArguments, { year }: Standing, date: IsoDate): string => {
  const typed = textOf(args.letterNumber);
  return typed === '' ? '' : numberOf(year, year.policy.letterNumberTemplate, typed, date);
};

/** Step 10: stamps copies as handed over to the provincial office, which passes one on. */
export const stampSubmission = asking((standing, args, ports) => {
  const copies = copiesIn(standing, args, ports);
  if (!copies.ok) return copies;
  const date = dateIn(args, ports);
  const payload = {
    copies: leaving(standing, copies.value),
    handedToId: firstHand(standing),
    date,
    letterNumber: letterNumberIn(args, standing, date),
  };
  return accept([{ type: 'hand-over-copies', payload, ...waivers(args) }]);
});

/** Step 10: records the receipt a destination gave. */
export const recordReceipt = asking((_standing, args, ports) =>
  accept([
    {
      type: 'record-receipt',
      payload: {
        destinationId: textOf(args.destination),
        reports: reportsIn(args),
        number: textOf(args.number),
        receiver: textOf(args.receiver),
        date: dateIn(args, ports),
        url: textOf(args.scan),
      },
      ...waivers(args),
    },
  ]),
);

const STAMPS: readonly StampKind[] = ['dijilid', 'diserahkan', 'tanda-terima'];

/** Takes a wrong stamp back; the stamp and its undoing both stay in the trail. */
export const undoStamp = asking((_standing, args) =>
  accept([
    {
      type: 'undo-stamp',
      payload: {
        report: reportIn(args),
        destinationId: textOf(args.destination),
        stamp: STAMPS.find((stamp) => stamp === args.stamp) ?? 'dijilid',
        reason: textOf(args.reason),
      },
      ...waivers(args),
    },
  ]),
);
