import type { PlenaryEntry } from '../../../application/sop/ports';
import type { Person } from '../../../domain/office/office';
import type { Problem } from '../../../domain/quality/problem';
import { readingProblem } from '../../../domain/quality/reading-problems';
import { accept, refuse } from '../../../domain/result';
import type { Result } from '../../../domain/result';
import { looseText } from '../layout/loose-text';
import type { OpenTab } from '../layout/open-tab';
import { isBlankCell, report } from '../read/cell';
import type { Reading, Site } from '../read/cell';
import { amountOf, dateOf } from '../read/figure-cell';
import { requiredLine } from '../read/identity';
import { filledRows } from '../read/rows';
import type { FilledRow } from '../read/rows';
import { choiceOf, lineOf, textOf } from '../read/text-cell';
import { reportChoices, yesNoChoices } from '../schema/choices';
import { outcomeChoices, plenaryTab, SESSION_RECORDED } from '../schema/plenary-tab';

type Payload = PlenaryEntry['payload'];
type Session = Pick<Payload, 'minutesNumber' | 'place'> &
  Pick<PlenaryEntry, 'time' | 'endTime' | 'agenda' | 'discussion'> & {
    readonly date: Payload['date'] | null;
  };
type Verdict = Payload['verdicts'][number];
type Correction = Payload['corrections'][number];

/** Lines of a cell without the signs with which people begin list items. */
const linesOf = (site: Site, reading: Reading): readonly string[] =>
  textOf(site, reading)
    .split('\n')
    .map((line) => line.replace(/^(?:[-•–]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');

const requiredDate = (site: Site, reading: Reading): Payload['date'] | null => {
  if (isBlankCell(site)) report(reading, 'required-missing', site);
  return dateOf(site, reading);
};

/** The last session that is not in the trail yet. */
const readSession = (tab: OpenTab, reading: Reading): Session | null => {
  const open = filledRows(tab, 'rapat', reading).filter(
    ({ site }) => lineOf(site('status'), reading) !== SESSION_RECORDED,
  );
  const row = open[open.length - 1];
  if (row === undefined) {
    const layout = tab.layout.tables['rapat'];
    const place = { tab: tab.layout.name, row: layout?.firstRow ?? 1, field: 'tanggal' };
    const data = { header: layout?.headers['tanggal'] ?? '' };
    if (layout !== undefined) {
      reading.problems.push(readingProblem('required-missing', place, '', data));
    }
    return null;
  }
  const { site } = row;
  return {
    date: requiredDate(site('tanggal'), reading),
    place: requiredLine(site('tempat'), reading),
    minutesNumber: lineOf(site('nomor'), reading),
    time: lineOf(site('pukul'), reading),
    endTime: lineOf(site('selesai'), reading),
    agenda: linesOf(site('agenda'), reading),
    discussion: linesOf(site('pokok'), reading),
  };
};

const readVerdict = ({ site }: FilledRow, reading: Reading): readonly Verdict[] => {
  const outcome = choiceOf(site('putusan'), outcomeChoices, reading);
  const about = choiceOf(site('laporan'), reportChoices, reading);
  if (outcome === null || about === null) return [];
  if (isBlankCell(site('setuju'))) report(reading, 'required-missing', site('setuju'));
  const agreeing = amountOf(site('setuju'), 'orang', reading);
  return agreeing === null
    ? []
    : [{ report: about, outcome, agreeing, notes: linesOf(site('catatan'), reading) }];
};

const readPresent = ({ site }: FilledRow, reading: Reading): readonly string[] => {
  const id = lineOf(site('kode'), reading);
  return choiceOf(site('hadir'), yesNoChoices, reading) === 'yes' && id !== '' ? [id] : [];
};

/** The person meant by a code or a name; reported with everybody who could be meant. */
const holderOf = (site: Site, people: readonly Person[], reading: Reading): string => {
  const wanted = looseText(requiredLine(site, reading));
  const found = people.filter(({ id, name }) => [looseText(id), looseText(name)].includes(wanted));
  const [person] = found;
  if (wanted !== '' && found.length !== 1) {
    const expected = people.map(({ name }) => name).join('; ');
    report(reading, 'unknown-choice', site, { expected });
  }
  return person?.id ?? '';
};

const readCorrection = (
  { site }: FilledRow,
  people: readonly Person[],
  reading: Reading,
): readonly Correction[] => {
  if (isBlankCell(site('laporan'))) report(reading, 'required-missing', site('laporan'));
  if (isBlankCell(site('uraian'))) report(reading, 'required-missing', site('uraian'));
  const about = choiceOf(site('laporan'), reportChoices, reading);
  const holderId = holderOf(site('penanggungJawab'), people, reading);
  const due = requiredDate(site('batasWaktu'), reading);
  const part = lineOf(site('bagian'), reading);
  return about === null || due === null
    ? []
    : [{ report: about, part, text: textOf(site('uraian'), reading), holderId, due }];
};

/** Corrections that have no code yet: those of the session that is about to be recorded. */
const readCorrections = (
  tab: OpenTab,
  people: readonly Person[],
  reading: Reading,
): readonly Correction[] =>
  filledRows(tab, 'koreksi', reading)
    .filter(({ site }) => isBlankCell(site('kode')))
    .flatMap((row) => readCorrection(row, people, reading));

/**
 * The session of the tab `Pleno` that is not recorded yet, with attendance, verdicts and new corrections.
 * Anything that is missing or in doubt comes back as problems with their cells, all at once.
 */
export const readPlenary = (
  tab: OpenTab | null,
  people: readonly Person[],
  dateToIso: Reading['dateToIso'],
): Result<PlenaryEntry, readonly Problem[]> => {
  if (tab === null) {
    const data = { table: plenaryTab.title };
    return refuse([readingProblem('table-missing', { tab: plenaryTab.name }, '', data)]);
  }
  const reading: Reading = { dateToIso, problems: [] };
  const session = readSession(tab, reading);
  const verdicts = filledRows(tab, 'putusan', reading).flatMap((row) => readVerdict(row, reading));
  const presentIds = filledRows(tab, 'hadir', reading).flatMap((row) => readPresent(row, reading));
  const corrections = readCorrections(tab, people, reading);
  const isSound = reading.problems.every(({ severity }) => severity !== 'error');
  if (!isSound || session === null || session.date === null) return refuse(reading.problems);
  const { date, place, minutesNumber, time, endTime, agenda, discussion } = session;
  const payload = { date, place, minutesNumber, presentIds, verdicts, corrections };
  return accept({ payload, time, endTime, agenda, discussion });
};
