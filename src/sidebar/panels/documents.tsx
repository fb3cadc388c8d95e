import type { ShownNext, ShownStatus } from '../../application/server-api';
import { merged } from '../next';
import type { PanelProps } from '../place';
import { ActionGroups, stepGroups, templateGroup } from './action-groups';
import { Copies } from './copies';
import { Draft } from './draft';
import { NextButtons } from './next-actions';

/** Steps at which a document is made, read, bound or handed over. */
const STEPS: readonly number[] = [3, 4, 5, 6, 7, 8, 9, 10];

/** Before the first draft: how to make it, or why it cannot be made yet. */
const NoDraft = ({ desk, choose }: PanelProps) => {
  const { words, status } = desk;
  const next = merged(status?.next ?? []).filter(({ action }) => action === 'generate-draft');
  const missing = status?.steps[1]?.tracks[0]?.missing ?? [];
  return (
    <section>
      <p class="quiet">{words.noDrafts}</p>
      {next.length === 0 && missing.length > 0 && (
        <>
          <p class="label">{words.stillMissing}</p>
          <ul>
            {missing.map((phrase) => (
              <li key={phrase}>
                <bdi>{phrase}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <NextButtons desk={desk} choose={choose} next={next} />
    </section>
  );
};

/** Last year's reports: they open, and nothing of LAPKIN works on them any more. */
const Past = ({ desk }: Pick<PanelProps, 'desk'>) => {
  const past = desk.status?.past ?? null;
  if (past === null) return null;
  const { words } = desk;
  return (
    <section class="card">
      <h2>{words.pastReports(past.year)}</h2>
      <ul class="links">
        {past.documents.map(({ name, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
      <p class="quiet">{words.pastNote}</p>
    </section>
  );
};

/** What waits for this person and is about both reports: the plenary and its corrections. */
const sharedNext = (status: ShownStatus | null): readonly ShownNext[] =>
  merged(status?.next ?? []).filter(
    ({ step, args }) => step !== null && STEPS.includes(step) && args['report'] === undefined,
  );

/** The two reports with what waits at each, the copies, and every other action by its step. */
export const Documents = ({ desk, choose }: PanelProps) => {
  const { words, status } = desk;
  const drafts = status?.drafts ?? [];
  const shared = sharedNext(status);
  return (
    <>
      <h1 tabIndex={-1}>{words.panels.documents}</h1>
      {drafts.length === 0 && <NoDraft desk={desk} choose={choose} />}
      <NextButtons desk={desk} choose={choose} next={shared} />
      {drafts.map((draft) => (
        <Draft
          key={draft.report}
          draft={draft}
          desk={desk}
          choose={choose}
          hasMain={shared.length === 0}
        />
      ))}
      <Copies desk={desk} choose={choose} />
      <Past desk={desk} />
      <section>
        <h2>{words.allActions}</h2>
        <ActionGroups
          groups={[...stepGroups(desk, STEPS), templateGroup(desk)]}
          desk={desk}
          choose={choose}
        />
      </section>
    </>
  );
};
