import { isoDate } from '../../domain/calendar/iso-date';
import { coverLetter } from '../../domain/papers/cover-letter';
import { endorsement } from '../../domain/papers/endorsement';
import { receipt } from '../../domain/papers/receipt';
import { recipientOf } from '../../domain/papers/submission';
import type { Recipient, SentReport } from '../../domain/papers/submission';
import { destinationsOf } from '../../domain/copies/destination';
import type { Destination } from '../../domain/copies/destination';
import { accept } from '../../domain/result';
import { dayOf } from '../../domain/sop/moment';
import { REPORTS, currentVersion } from '../../domain/sop/state';
import type { ReportKind } from '../../domain/performance/indicator';
import type { ActionArguments } from '../actions';
import type { Outcome } from '../outcome';
import type { CreatedDocument, Ports } from '../ports';
import { contextOf } from '../process';
import { textOf } from '../waivers';
import { standing } from './asking';
import type { Standing } from './asking';
import { filePaper, minutesNumberOf, numberOf, settingOf, signatoryOf } from './papers';

const COPIES_TO_EACH = 1;

interface Sending {
  /** Running number of the letter; each letter has its own. */
  readonly letterNumber: string;
  readonly destination: Destination;
  readonly recipient: Recipient;
  readonly reports: readonly SentReport[];
}

/** Numbers as typed, one for each letter in the order of the recipients; what is not given stays open. */
const numbersIn = (args: ActionArguments): readonly string[] =>
  textOf(args.letterNumber)
    .split(/[,;]/)
    .map((number) => number.trim());

const everySending = ({ year }: Standing, args: ActionArguments): readonly Sending[] => {
  const numbers = numbersIn(args);
  const destinations = destinationsOf(year.office);
  const reports = REPORTS.map((report) => ({ report, copies: COPIES_TO_EACH }));
  const letters = destinations.flatMap((destination) => {
    const recipient = recipientOf(destination, destinations, year.policy.provincialSeat);
    return recipient === null ? [] : [{ destination, recipient, reports }];
  });
  return letters.map((sending, index) => ({ ...sending, letterNumber: numbers[index] ?? '' }));
};

const letterAndReceipt = (
  ports: Ports,
  now: Standing,
  { destination, recipient, reports, letterNumber }: Sending,
  args: ActionArguments,
): readonly CreatedDocument[] => {
  const { year } = now;
  const setting = settingOf(ports, year);
  const date = isoDate(textOf(args.date)) ?? ports.clock.today();
  const template = year.policy.letterNumberTemplate;
  const number = numberOf(year, template, letterNumber, date);
  const letter = coverLetter(setting, {
    number,
    date,
    recipient,
    reports,
    signatory: signatoryOf(year, 'KPU'),
    copiesTo: year.policy.letterCopiesTo,
  });
  const slip = receipt(setting, {
    number: '',
    letterNumber: number,
    date: null,
    time: '',
    recipient,
    reports,
    form: 'cetak',
    handedOverBy: contextOf(ports, year).actor.person,
    receiver: null,
  });
  return [
    filePaper(ports, `surat-pengantar/${destination.id}`, letter),
    filePaper(ports, `tanda-terima/${destination.id}`, slip),
  ];
};

/** Step 10: a cover letter and a receipt for each recipient, ready to print and sign. */
export const submissionPapers = (ports: Ports, args: ActionArguments): Outcome => {
  const now = standing(ports);
  if (!now.ok) return now;
  const documents = everySending(now.value, args).flatMap((sending) =>
    letterAndReceipt(ports, now.value, sending, args),
  );
  return accept({ code: 'papers-written', documents });
};

const endorsementOf = (ports: Ports, now: Standing, report: ReportKind): CreatedDocument => {
  const { year, state } = now;
  const track = state.reports[report];
  const draft = currentVersion(track);
  const plenary = state.plenaries[state.plenaries.length - 1];
  return filePaper(
    ports,
    `lembar-pengesahan/${report}`,
    endorsement(settingOf(ports, year), {
      report,
      people: year.people,
      draftedOn: draft === null ? null : dayOf(draft.createdAt),
      decisions: track.decisions.filter(({ version }) => version === draft?.version),
      plenary:
        plenary === undefined
          ? null
          : { number: minutesNumberOf(year, plenary), date: plenary.date },
      signatory: signatoryOf(year, report),
      signedOn: track.signature?.date ?? null,
    }),
  );
};

/** Step 8: the page of endorsement of each report, to be bound into it. */
export const endorsementPapers = (ports: Ports): Outcome => {
  const now = standing(ports);
  if (!now.ok) return now;
  const documents = REPORTS.map((report) => endorsementOf(ports, now.value, report));
  return accept({ code: 'papers-written', documents });
};
