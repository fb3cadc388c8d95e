import { isoDate } from '../../domain/calendar/iso-date';
import type { IsoDate } from '../../domain/calendar/iso-date';
import { coverLetter } from '../../domain/papers/cover-letter';
import { endorsement, type EndorsementDetails } from '../../domain/papers/endorsement';
import { isOpenNumber } from '../../domain/papers/letter-number';
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
import type { Standing } from './asking';
import { standingWithFinal } from './final-papers';
import { filePaper, minutesNumberOf, numberOf, settingOf, signatoryOf } from './papers';

const COPIES_TO_EACH = 1;

interface Sending {
  /** As it stands on the letter; each letter has its own. */
  readonly letterNumber: string;
  readonly date: IsoDate;
  readonly destination: Destination;
  readonly recipient: Recipient;
  readonly reports: readonly SentReport[];
}

/** Numbers as typed, one for each letter in the order of the recipients; what is not given stays open. */
const numbersIn = (args: ActionArguments): readonly string[] =>
  textOf(args.letterNumber)
    .split(/[,;]/)
    .map((number) => number.trim());

const everySending = (
  ports: Ports,
  { year }: Standing,
  args: ActionArguments,
): readonly Sending[] => {
  const numbers = numbersIn(args);
  const date = isoDate(textOf(args.date)) ?? ports.clock.today();
  const template = year.policy.letterNumberTemplate;
  const destinations = destinationsOf(year.office);
  const reports = REPORTS.map((report) => ({ report, copies: COPIES_TO_EACH }));
  const letters = destinations.flatMap((destination) => {
    const recipient = recipientOf(destination, destinations, year.policy.provincialSeat);
    return recipient === null ? [] : [{ destination, recipient, reports }];
  });
  return letters.map((sending, index) => ({
    ...sending,
    date,
    letterNumber: numberOf(year, template, numbers[index] ?? '', date),
  }));
};

const letterAndReceipt = (
  ports: Ports,
  { year }: Standing,
  { destination, recipient, reports, letterNumber, date }: Sending,
): readonly CreatedDocument[] => {
  const setting = settingOf(ports, year);
  const letter = coverLetter(setting, {
    number: letterNumber,
    date,
    recipient,
    reports,
    signatory: signatoryOf(year, 'KPU'),
    copiesTo: year.policy.letterCopiesTo,
  });
  const slip = receipt(setting, {
    number: '',
    letterNumber,
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
  const now = standingWithFinal(ports, 'submission');
  if (!now.ok) return now;
  const letters = everySending(ports, now.value, args);
  return accept({
    code: 'papers-written',
    documents: letters.flatMap((sending) => letterAndReceipt(ports, now.value, sending)),
    hasOpenNumber: letters.some(({ letterNumber }) => isOpenNumber(letterNumber)),
  });
};

type Plenary = EndorsementDetails['plenary'];

/** The last plenary that decided on a report, with the number of its Berita Acara. */
const plenaryOf = ({ year, state }: Standing, report: ReportKind): Plenary => {
  const sessions = state.plenaries.filter(({ verdicts }) =>
    verdicts.some((verdict) => verdict.report === report),
  );
  const last = sessions[sessions.length - 1];
  return last === undefined ? null : { number: minutesNumberOf(year, last), date: last.date };
};

const endorsementOf = (
  ports: Ports,
  { year, state }: Standing,
  { report, plenary }: { readonly report: ReportKind; readonly plenary: Plenary },
): CreatedDocument => {
  const track = state.reports[report];
  const draft = currentVersion(track);
  return filePaper(
    ports,
    `lembar-pengesahan/${report}`,
    endorsement(settingOf(ports, year), {
      report,
      people: year.people,
      draftedOn: draft === null ? null : dayOf(draft.createdAt),
      decisions: track.decisions,
      plenary,
      signatory: signatoryOf(year, report),
      signedOn: track.signature?.date ?? null,
    }),
  );
};

/** Step 8: the page of endorsement of each report, to be bound into it. */
export const endorsementPapers = (ports: Ports): Outcome => {
  const now = standingWithFinal(ports, 'endorsement');
  if (!now.ok) return now;
  const { reports } = now.value;
  const pages = reports.map((report) => ({ report, plenary: plenaryOf(now.value, report) }));
  return accept({
    code: 'papers-written',
    documents: pages.map((page) => endorsementOf(ports, now.value, page)),
    hasOpenNumber: pages.some(({ plenary }) => plenary !== null && isOpenNumber(plenary.number)),
  });
};
