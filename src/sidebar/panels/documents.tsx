import type { ShownDraft } from '../../application/server-api';
import type { Desk } from '../use-desk';
import type { Choose } from './home';

interface DocumentsProps {
  readonly desk: Desk;
  readonly choose: Choose;
}

const Review = ({ draft, desk }: { readonly draft: ShownDraft; readonly desk: Desk }) => {
  const { words } = desk;
  if (draft.review === null) return <p class="quiet">{words.reviewNever}</p>;
  const { ageMinutes, openThreads, suggestions } = draft.review;
  return (
    <>
      <p>{words.openPoints(openThreads, suggestions)}</p>
      <p class="quiet">{words.reviewAge(ageMinutes)}</p>
    </>
  );
};

const Draft = ({ draft, desk }: { readonly draft: ShownDraft; readonly desk: Desk }) => {
  const { words } = desk;
  return (
    <section class="card">
      <h2>{words.reports[draft.report]}</h2>
      <p>
        <span class="badge">{words.draftVersion(draft.version)}</span>
        {draft.isFrozen && <span class="badge">{words.frozen}</span>}
      </p>
      <p>
        <a href={draft.url} target="_blank" rel="noopener noreferrer">
          {words.openDocument}
        </a>
      </p>
      <p class="quiet">
        <bdi>{draft.name}</bdi>
      </p>
      <p class="quiet">
        <bdi>{words.madeBy(draft.madeBy)}</bdi>
      </p>
      {draft.figures !== null && (
        <p class={draft.figures.stale > 0 ? 'notice' : 'quiet'}>
          {words.staleFigures(draft.figures.stale, draft.figures.ageMinutes)}
        </p>
      )}
      <Review draft={draft} desk={desk} />
      {!draft.isOwn && <p class="quiet">{words.onlyMaker}</p>}
    </section>
  );
};

/** What is done with a document, in the order of the procedure. */
const isAboutDocuments = (step: number | null): boolean => step !== null && step >= 3 && step <= 8;

/** The drafts, their reviews, and everything that is done with them. */
export const Documents = ({ desk, choose }: DocumentsProps) => {
  const { words, status, actions } = desk;
  const drafts = status?.drafts ?? [];
  return (
    <>
      <h1 tabIndex={-1}>{words.panels.documents}</h1>
      {drafts.length === 0 && <p class="quiet">{words.noDrafts}</p>}
      {drafts.map((draft) => (
        <Draft key={draft.report} draft={draft} desk={desk} />
      ))}
      <section>
        <h2>{words.panels.actions}</h2>
        {actions
          .filter(({ step }) => isAboutDocuments(step))
          .map(({ name, title }, index) => (
            <button
              key={name}
              type="button"
              class={index === 0 && drafts.length === 0 ? 'main wide' : 'wide'}
              disabled={desk.work !== null}
              onClick={() => choose(name)}
            >
              {title}
            </button>
          ))}
      </section>
    </>
  );
};
