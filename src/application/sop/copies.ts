import { isoDate } from '../../domain/calendar/iso-date';
import type { IsoDate } from '../../domain/calendar/iso-date';
import { accept } from '../../domain/result';
import type { StampKind } from '../../domain/sop/events';
import type { CopyKey } from '../../domain/sop/commands';
import type { ActionArguments } from '../actions';
import type { Ports } from '../ports';
import { textOf, waivers } from '../waivers';
import type { Standing } from './asking';
import { asking, reportIn, reportsIn } from './asking';

const dateIn = (args: ActionArguments, ports: Ports): IsoDate =>
  isoDate(textOf(args.date)) ?? ports.clock.today();

/** Copies of the reports asked for: of one destination when it is named, otherwise of all. */
const copiesIn = ({ state }: Standing, args: ActionArguments): readonly CopyKey[] =>
  reportsIn(args).flatMap((report) =>
    state.reports[report].destinations
      .filter(({ id }) => args.destination === undefined || args.destination === id)
      .map(({ id }) => ({ report, destinationId: id })),
  );

/** Step 9: stamps copies as bound. */
export const stampCopies = asking((standing, args, ports) =>
  accept([
    {
      type: 'bind-copies',
      payload: { copies: copiesIn(standing, args), date: dateIn(args, ports) },
      ...waivers(args),
    },
  ]),
);

/** Copies that leave the office; the archive stays. */
const leavingCopies = (standing: Standing, args: ActionArguments): readonly CopyKey[] =>
  copiesIn(standing, args).filter(({ report, destinationId }) =>
    standing.state.reports[report].destinations.some(
      ({ id, kind }) => id === destinationId && kind === 'diserahkan',
    ),
  );

/** The office that takes all copies into its hands: the one that nobody stands in front of. */
const firstHand = ({ state }: Standing): string =>
  state.reports.KPU.destinations.find(
    ({ kind, throughId }) => kind === 'diserahkan' && throughId === null,
  )?.id ?? '';

/** Step 10: stamps copies as handed over to the provincial office, which passes one on. */
export const stampSubmission = asking((standing, args, ports) =>
  accept([
    {
      type: 'hand-over-copies',
      payload: {
        copies: leavingCopies(standing, args),
        handedToId: firstHand(standing),
        date: dateIn(args, ports),
        letterNumber: textOf(args.letterNumber),
      },
      ...waivers(args),
    },
  ]),
);

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
    },
  ]),
);
