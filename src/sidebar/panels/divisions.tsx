import { useEffect } from 'preact/hooks';
import type { ShownDivision } from '../../application/server-api';
import type { Desk } from '../use-desk';
import type { Choose } from './home';
import { ProblemList } from './problem-list';

interface DivisionsProps {
  readonly desk: Desk;
  readonly choose: Choose;
}

const ACTIONS: readonly string[] = ['submit-worksheet', 'return-worksheet', 'unlock-worksheet'];

/** What can be done with a worksheet of this status; who may do it, the server decides. */
const fits = (action: string, { status }: ShownDivision): boolean =>
  action === 'submit-worksheet'
    ? status === 'draf' || status === 'dikembalikan'
    : status === 'terkirim';

type OneDivision = DivisionsProps & { readonly division: ShownDivision };

const DivisionButtons = ({ division, desk, choose }: OneDivision) => (
  <div class="buttons">
    {desk.actions
      .filter(({ name }) => ACTIONS.includes(name) && fits(name, division))
      .map(({ name, title }) => (
        <button
          key={name}
          type="button"
          class={name === 'submit-worksheet' && division.isOwn ? 'main' : ''}
          disabled={desk.work !== null}
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
export const Divisions = ({ desk, choose }: DivisionsProps) => {
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
    </>
  );
};
