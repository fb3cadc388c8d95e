import { yearOf } from '../../domain/calendar/iso-date';
import { chosenDivisions } from '../../domain/office/chosen-divisions';
import type { DivisionRow } from '../../domain/office/chosen-divisions';
import { foundOffice } from '../../domain/office/found-office';
import type { FoundedOffice } from '../../domain/office/found-office';
import type { Result } from '../../domain/result';
import { accept, refuse } from '../../domain/result';
import type { ActionArguments } from '../actions';
import type { Outcome, Refusal } from '../outcome';
import type { Ports } from '../ports';
import { redrawAfterChange } from '../refresh-boards';
import type { OfficeChange } from './outcome';
import type { StandingOffice } from './ports';

const textIn = (args: ActionArguments, name: string): string => String(args[name] ?? '').trim();

const founded = (args: ActionArguments): Result<FoundedOffice, Refusal> =>
  foundOffice({
    level: args.level === 'KOTA' ? 'KOTA' : 'KABUPATEN',
    name: textIn(args, 'name'),
    province: textIn(args, 'province'),
    capital: textIn(args, 'capital'),
    areaCode: textIn(args, 'areaCode'),
  });

/** Cells that hold something else than what the answers say. */
const changesOf = (
  standing: StandingOffice,
  { settings, posts }: FoundedOffice,
): readonly OfficeChange[] => [
  ...Object.entries(settings).map(([key, after]) => ({
    label: standing.labels[key] ?? key,
    before: standing.settings[key] ?? '',
    after,
  })),
  ...(['KPU', 'SEKRETARIAT'] as const).map((report) => ({
    label: report,
    before: standing.posts[report],
    after: posts[report],
  })),
];

const contradicts = ({ before, after }: OfficeChange): boolean => before !== '' && before !== after;

/** The list of divisions that is wanted, or null when it stays; a division with work in it is never dropped. */
const divisionsFor = (
  ports: Ports,
  standing: StandingOffice,
  typed: string,
): Result<readonly DivisionRow[] | null, Refusal> => {
  if (typed === '') return accept(null);
  const known = [...standing.divisions, ...ports.office.usualDivisions];
  const wanted = chosenDivisions(typed, known);
  if (!wanted.ok) return wanted;
  if (ports.trail.read().length > 0) return refuse({ code: 'divisions-under-way' });
  const dropped = standing.divisions.filter(({ id }) => wanted.value.every((one) => one.id !== id));
  const worked = dropped.filter(({ id }) => standing.worked.includes(id));
  return worked.length > 0
    ? refuse({ code: 'division-has-work', tabs: worked.map(({ tab }) => tab) })
    : wanted;
};

/** The workbook of the office; one that is not ours yet is set up first. */
const standingOffice = (ports: Ports): StandingOffice => {
  const standing = ports.office.read();
  if (standing !== null) return standing;
  ports.workbook.setUp(yearOf(ports.clock.today()) - 1);
  const made = ports.office.read();
  if (made === null) throw new Error('The workbook is not complete after set-up.');
  return made;
};

const openIn = (standing: StandingOffice, { settings }: FoundedOffice): readonly string[] => [
  ...Object.entries(standing.labels)
    .filter(([key]) => (settings[key] ?? standing.settings[key] ?? '') === '')
    .map(([, label]) => label),
  ...(standing.rosterIsEmpty ? ['Peran'] : []),
];

/**
 * The first run in an office: its names, recipients, posts, time zone and divisions from a few answers. Empty cells are
 * filled; what says something else is only replaced after asking.
 */
const foundOfficeAction = (ports: Ports, args: ActionArguments): Outcome =>
  ports.exclusive.run((): Outcome => {
    const office = founded(args);
    if (!office.ok) return office;
    if (ports.workbook.lacksSettings()) return refuse({ code: 'settings-missing' });
    const standing = standingOffice(ports);
    const divisions = divisionsFor(ports, standing, textIn(args, 'divisions'));
    if (!divisions.ok) return divisions;
    const changes = changesOf(standing, office.value).filter(contradicts);
    if (changes.length > 0 && args.replace !== true) {
      return refuse({ code: 'office-would-change', confirm: 'replace', office: changes });
    }
    ports.office.write(office.value);
    // Dates of events stand in the zone in which they were written.
    if (ports.trail.read().length === 0) ports.office.setZone(office.value.zone);
    if (divisions.value !== null) {
      ports.office.writeDivisions(divisions.value);
      ports.workbook.setUp(yearOf(ports.clock.today()) - 1);
    }
    redrawAfterChange(ports);
    const tabs = (divisions.value ?? standing.divisions).map(({ tab }) => tab);
    return accept({
      code: 'office-founded',
      shortName: office.value.settings['namaSingkat'] ?? '',
      year: standing.year,
      tabs,
      open: openIn(standing, office.value),
    });
  });

/** What the actions of this folder do. */
export const foundingPerformers = { 'found-office': foundOfficeAction };
