import type { PanelProps } from '../place';
import type { PanelName } from '../words';

/** What stands on the first screen until the workbook has been read: the same places, still empty. */
const Skeleton = () => (
  <div class="skeleton" aria-hidden="true">
    <span />
    <span />
    <span />
    <span />
  </div>
);

/** What makes a workbook ready, the first being what is wanted most. */
const REMEDIES: Readonly<Record<string, readonly string[]>> = {
  'not-our-workbook': ['found-office', 'set-up', 'load-practice-year'],
  'tabs-missing': ['set-up'],
};

const Remedy = ({
  name,
  isMain,
  desk,
  choose,
}: PanelProps & { readonly name: string; readonly isMain: boolean }) => {
  const action = desk.actions.find((one) => one.name === name);
  return action === undefined ? null : (
    <div class="choice">
      <button
        type="button"
        class={isMain ? 'main wide' : 'wide'}
        aria-disabled={desk.work !== null}
        onClick={() => choose(name)}
      >
        {action.title}
      </button>
      <p class="quiet">{action.description}</p>
    </div>
  );
};

/** Why the workbook could not be read, and the way out: set it up, or read it again. */
export const Unreadable = ({ desk, choose, panel }: PanelProps & { readonly panel: PanelName }) => {
  const { refusal, words } = desk;
  const heading = <h1 tabIndex={-1}>{words.panels[panel]}</h1>;
  if (refusal === null) {
    return (
      <>
        {heading}
        <p role="status" class="quiet">
          {words.loading}
        </p>
        <Skeleton />
      </>
    );
  }
  const remedies = REMEDIES[refusal.code] ?? [];
  return (
    <section>
      {heading}
      <p class="notice" role="alert">
        <bdi>{refusal.message}</bdi>
      </p>
      {remedies.map((name, index) => (
        <Remedy key={name} name={name} isMain={index === 0} desk={desk} choose={choose} />
      ))}
      <button
        type="button"
        class={remedies.length > 0 ? 'wide' : 'main wide'}
        onClick={desk.reload}
      >
        {words.reload}
      </button>
    </section>
  );
};
