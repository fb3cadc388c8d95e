import type { ShownDraft } from '../../application/server-api';
import { merged } from '../next';
import type { PanelProps } from '../place';
import { CHECKLIST_TAB } from '../tabs';
import type { Desk } from '../use-desk';
import { NextButtons } from './next-actions';

interface DraftProps {
  readonly draft: ShownDraft;
  readonly desk: Desk;
}

const Review = ({ draft: { review, checklist }, desk }: DraftProps) => {
  const { words } = desk;
  return (
    <>
      {review === null ? (
        <p class="quiet">{words.reviewNever}</p>
      ) : (
        <>
          <p>{words.openPoints(review.openThreads, review.suggestions)}</p>
          <p class="quiet">{words.reviewAge(review.ageMinutes)}</p>
        </>
      )}
      {checklist !== null && (
        <p>
          {words.checklist(checklist.answered, checklist.of)}{' '}
          <button type="button" class="link" onClick={() => desk.showCell(CHECKLIST_TAB, '')}>
            {words.openTab}
          </button>
        </p>
      )}
    </>
  );
};

const Older = ({ draft: { older }, desk: { words } }: DraftProps) =>
  older.length === 0 ? null : (
    <details>
      <summary>{words.olderVersions}</summary>
      <ul class="links">
        {older.map(({ version, name, url }) => (
          <li key={version}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {words.draftVersion(version)}: <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );

const Facts = ({ draft, desk }: DraftProps) => {
  const { words } = desk;
  const { figures } = draft;
  return (
    <>
      {draft.isLeftBehind ? (
        <p class="notice warn">{words.leftBehind}</p>
      ) : (
        <p class="quiet">
          <bdi>{words.madeBy(draft.madeBy)}</bdi>
          {!draft.isOwn && ` ${words.onlyMaker}`}
        </p>
      )}
      {figures !== null && (
        <p class={figures.stale > 0 ? 'notice warn' : 'quiet'}>
          {words.staleFigures(figures.stale, figures.ageMinutes)}
        </p>
      )}
    </>
  );
};

/** One report: its document, what is known about it, and what waits for this person. */
export const Draft = ({
  draft,
  desk,
  choose,
  hasMain,
}: DraftProps & PanelProps & { readonly hasMain: boolean }) => {
  const { words, status } = desk;
  const own = (status?.next ?? []).filter(({ args }) => args['report'] === draft.report);
  return (
    <section class="card" aria-label={words.reports[draft.report]}>
      <h2>
        {words.reports[draft.report]}
        <span class="badge">{words.draftVersion(draft.version)}</span>
        {draft.isFrozen && <span class="badge good">{words.frozen}</span>}
      </h2>
      <p>
        <a href={draft.url} target="_blank" rel="noopener noreferrer" title={draft.name}>
          {words.openDocument}
        </a>
      </p>
      {draft.frozenNotice !== '' && <p class="notice warn">{draft.frozenNotice}</p>}
      {!draft.isFrozen && <Review draft={draft} desk={desk} />}
      <Facts draft={draft} desk={desk} />
      <Older draft={draft} desk={desk} />
      <NextButtons
        desk={desk}
        choose={choose}
        next={merged(own)}
        showsSubject={false}
        hasMain={hasMain}
      />
    </section>
  );
};
