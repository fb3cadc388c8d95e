import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ActionArguments } from '../application/actions';
import type { Answer, ShownAction } from '../application/server-api';
import { call } from './server';

const textOf = (answer: Answer): string => {
  const { message, problems = [] } = answer.ok ? answer.value : answer.error;
  return [message, ...problems.map(({ tab, cell, message: said }) => `${tab} ${cell}: ${said}`)].join(
    '\n',
  );
};

const App = () => {
  const [actions, setActions] = useState<readonly ShownAction[]>([]);
  const [busy, setBusy] = useState(true);
  const [said, setSaid] = useState('…');

  const perform = async (name: string, args: ActionArguments): Promise<void> => {
    setBusy(true);
    const answer = await call(name, args);
    const consent = answer.ok ? undefined : answer.error.confirm;
    if (consent !== undefined && window.confirm(textOf(answer))) {
      await perform(name, { ...args, [consent]: true });
      return;
    }
    setSaid(textOf(answer));
    setBusy(false);
  };

  useEffect(() => {
    void call('describe', {}).then((answer) => {
      if (answer.ok) setActions(answer.value.actions ?? []);
      setSaid(answer.ok ? '' : textOf(answer));
      setBusy(false);
    });
  }, []);

  return (
    <>
      {actions
        .filter(({ name }) => name !== 'describe')
        .map(({ name, title, description }) => (
          <section key={name}>
            <button type="button" disabled={busy} onClick={() => void perform(name, {})}>
              {title}
            </button>
            <p>{description}</p>
          </section>
        ))}
      <div role="status" aria-live="polite">
        {said}
      </div>
    </>
  );
};

const root = document.getElementById('app');
if (root) render(<App />, root);
