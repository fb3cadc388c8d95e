import type { ShownAction, ShownStatus } from '../../application/server-api';
import type { PanelProps } from '../place';
import type { Desk } from '../use-desk';

/** Actions that belong together, under one heading. */
export interface ActionGroup {
  readonly key: string;
  readonly title: string;
  /** Somebody is at work here now: the group stands open. */
  readonly isCurrent: boolean;
  readonly actions: readonly ShownAction[];
}

/** Steps at which somebody holds the ball; the first one before the year has begun. */
const currentSteps = (status: ShownStatus | null): readonly number[] =>
  (status?.steps ?? [])
    .filter(({ tracks }) => tracks.some(({ holders }) => holders.length > 0))
    .map(({ number }) => number);

/** The actions of these steps, a group for each step. */
export const stepGroups = (
  { actions, status, words }: Desk,
  steps: readonly number[],
): readonly ActionGroup[] => {
  const current = currentSteps(status);
  return steps.map((step) => {
    const name = status?.steps.find(({ number }) => number === step)?.title ?? '';
    return {
      key: String(step),
      title: `${words.stepNumber(step)}${name === '' ? '' : ` – ${name}`}`,
      isCurrent: current.includes(step),
      actions: actions.filter((one) => one.step === step),
    };
  });
};

/** Actions around the office's own template. */
export const TEMPLATE: readonly string[] = [
  'download-template',
  'load-template',
  'remove-template',
];

/** What an office does with its template. */
export const templateGroup = ({ actions, words }: Desk): ActionGroup => ({
  key: 'template',
  title: words.templateGroup,
  isCurrent: false,
  actions: actions.filter(({ name }) => TEMPLATE.includes(name)),
});

/** Groups of actions; only what is at work stands open. */
export const ActionGroups = ({
  groups,
  desk,
  choose,
}: PanelProps & { readonly groups: readonly ActionGroup[] }) => (
  <div class="groups">
    {groups
      .filter(({ actions }) => actions.length > 0)
      .map(({ key, title, isCurrent, actions }) => (
        <details key={key} open={isCurrent}>
          <summary>
            <span class="title">{title}</span>
            {isCurrent && <span class="badge">{desk.words.now}</span>}
          </summary>
          <ul class="links">
            {actions.map(({ name, title: said, description }) => (
              <li key={name}>
                <button
                  type="button"
                  class="link"
                  aria-disabled={desk.work !== null}
                  onClick={() => choose(name)}
                >
                  {said}
                </button>
                <p class="quiet">{description}</p>
              </li>
            ))}
          </ul>
        </details>
      ))}
  </div>
);
