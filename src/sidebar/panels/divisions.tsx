import { useEffect } from 'preact/hooks';
import type { ShownDivision } from '../../application/server-api';
import type { PanelProps } from '../place';
import { ProblemList } from './problem-list';

const ACTIONS: readonly string[] = [
  'submit-worksheet',
  'import-worksheet',
  'return-worksheet',
  'unlock-worksheet',
];

/** Done to a worksheet that is being filled in. */
const WHILE_FILLING: readonly string[] = ['submit-worksheet', 'import-worksheet'];

/** What can be done with a worksheet of this status; who may do it, the server decides. */
const fits = (action: string, { status }: ShownDivision): boolean =>
  WHILE_FILLING.includes(action)
    ? status === 'draf' || status === 'dikembalikan'
    : status === 'terkirim';

type OneDivision = PanelProps & { readonly division: ShownDivision };

const DivisionButtons = ({ division, desk, choose }: OneDivision) => (
  <div class="buttons">
    {desk.actions
      .filter(({ name }) => ACTIONS.includes(name) && fits(name, division))
      .map(({ name, title }) => (
        <button
          key={name}
          type="button"
          class={name === 'submit-worksheet' && division.isOwn ? 'main' : ''}
          aria-disabled={desk.work !== null}
          onClick={() => choose(name, { division: division.id })}
        >
          {title}
        </button>
      ))}
    <button type="button" onClick={() => desk.showCell(division.tab, '')}>
      {desk.words.openTab}
    </button>
  </div>
);

/** How much of a worksheet carries its result. */
const Fill = ({ division: { filled, total }, desk }: Pick<OneDivision, 'division' | 'desk'>) => {
  const said = desk.words.filled(filled, total);
  return (
    <span class="fill">
      <progress aria-label={said} value={filled} max={Math.max(total, 1)} />
      <span class="quiet">{said}</span>
    </span>
  );
};

const Reminders = ({ desk, choose }: PanelProps) => {
  const action = desk.actions.find(({ name }) => name === 'write-reminders');
  const isComplete = desk.status?.divisions.every(({ status }) => status === 'terkirim') ?? true;
  return action === undefined || isComplete ? null : (
    <button type="button" aria-disabled={desk.work !== null} onClick={() => choose(action.name)}>
      {action.title}
    </button>
  );
};

const Division = ({ division, desk, choose }: OneDivision) => {
  const { words, problems } = desk;
  const own = (problems ?? []).filter(({ tab }) => tab === division.tab);
  return (
    <details class={`division ${division.status}`} open={division.isOwn}>
      <summary>
        <span class="title">
          <bdi>{division.name}</bdi>
        </span>
        <span class="state">
          {words.divisionStatus[division.status]} ·{' '}
          {words.counts(division.errors, division.warnings)}
        </span>
        <Fill division={division} desk={desk} />
      </summary>
      {division.reason !== '' && (
        <p class="notice">
          {words.returnedBecause} <bdi>{division.reason}</bdi>
        </p>
      )}
      <DivisionButtons division={division} desk={desk} choose={choose} />
      {problems !== null && <ProblemList problems={own} desk={desk} showsTab={false} />}
    </details>
  );
};

/** The worksheets of the divisions: how complete they are, what is wrong with them, and handing them in. */
export const Divisions = ({ desk, choose }: PanelProps) => {
  const { words, status } = desk;
  useEffect(() => {
    if (desk.problems === null) void desk.run('check', {});
  }, []);
  const all = status?.divisions ?? [];
  const group = (title: string, divisions: readonly ShownDivision[]) =>
    divisions.length > 0 && (
      <section>
        <h2>{title}</h2>
        {divisions.map((division) => (
          <Division key={division.id} division={division} desk={desk} choose={choose} />
        ))}
      </section>
    );
  const own = all.filter(({ isOwn }) => isOwn);
  return (
    <>
      <h1 tabIndex={-1}>{words.panels.divisions}</h1>
      {group(words.ownDivision, own)}
      {group(
        own.length === 0 ? words.panels.divisions : words.otherDivisions,
        all.filter(({ isOwn }) => !isOwn),
      )}
      <Reminders desk={desk} choose={choose} />
    </>
  );
};
