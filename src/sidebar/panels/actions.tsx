import type { ShownAction } from '../../application/server-api';
import type { Desk } from '../use-desk';
import type { Choose } from './home';

/** Actions that the panels do by themselves. */
const HIDDEN: readonly string[] = ['describe', 'status', 'show-cell'];

/** Every action, by the step it belongs to. */
export const Actions = ({ desk, choose }: { readonly desk: Desk; readonly choose: Choose }) => {
  const { words, actions, status } = desk;
  const shown = actions.filter(({ name }) => !HIDDEN.includes(name));
  const steps = [...new Set(shown.map(({ step }) => step))].sort(
    (one, other) => (one ?? 99) - (other ?? 99),
  );
  const titleOf = (step: number | null): string => {
    if (step === null) return words.withoutStep;
    const name = status?.steps.find(({ number }) => number === step)?.title ?? '';
    return `${words.stepNumber(step)}${name === '' ? '' : ` – ${name}`}`;
  };
  const line = ({ name, title, description }: ShownAction) => (
    <li key={name}>
      <button type="button" class="link" onClick={() => choose(name)}>
        {title}
      </button>
      <p class="quiet">{description}</p>
    </li>
  );
  return (
    <>
      <h1 tabIndex={-1}>{words.panels.actions}</h1>
      {steps.map((step) => (
        <section key={step ?? 0}>
          <h2>{titleOf(step)}</h2>
          <ul class="links">{shown.filter((one) => one.step === step).map(line)}</ul>
        </section>
      ))}
    </>
  );
};
