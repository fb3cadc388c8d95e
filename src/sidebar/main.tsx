import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isReason, isTyped } from './form-values';
import { ActionForm } from './panels/action-form';
import { Actions } from './panels/actions';
import { Check } from './panels/check';
import { Divisions } from './panels/divisions';
import { Documents } from './panels/documents';
import { Home } from './panels/home';
import type { Choose } from './panels/home';
import { AtWork, EndingMessage } from './panels/messages';
import type { Arguments } from './server';
import { useDesk } from './use-desk';
import type { Desk } from './use-desk';
import type { PanelName } from './words';

const PANELS: readonly PanelName[] = ['home', 'divisions', 'check', 'documents', 'actions'];

interface Form {
  readonly action: string;
  readonly given: Arguments;
}

const Navigation = ({
  desk,
  panel,
  open,
}: {
  readonly desk: Desk;
  readonly panel: PanelName;
  readonly open: (panel: PanelName) => void;
}) => (
  <nav aria-label={desk.words.navigation}>
    {PANELS.map((name) => (
      <button
        key={name}
        type="button"
        aria-current={name === panel ? 'page' : undefined}
        onClick={() => open(name)}
      >
        {desk.words.panels[name]}
      </button>
    ))}
  </nav>
);

const Panel = ({
  name,
  desk,
  choose,
}: {
  readonly name: PanelName;
  readonly desk: Desk;
  readonly choose: Choose;
}) => {
  switch (name) {
    case 'home':
      return <Home desk={desk} choose={choose} />;
    case 'divisions':
      return <Divisions desk={desk} choose={choose} />;
    case 'check':
      return <Check desk={desk} />;
    case 'documents':
      return <Documents desk={desk} choose={choose} />;
    case 'actions':
      return <Actions desk={desk} choose={choose} />;
  }
};

/** Why the workbook could not be read, and the way out: set it up, or read it again. */
const Unreadable = ({ desk, choose }: { readonly desk: Desk; readonly choose: Choose }) => {
  const { refusal, words, actions } = desk;
  if (refusal === null) {
    return (
      <p role="status" class="quiet">
        {words.loading}
      </p>
    );
  }
  const isUnprepared = refusal.code === 'not-our-workbook' || refusal.code === 'tabs-missing';
  const offered = isUnprepared ? ['set-up', 'load-practice-year'] : [];
  return (
    <section>
      <p class="notice" role="alert">
        <bdi>{refusal.message}</bdi>
      </p>
      {actions
        .filter(({ name }) => offered.includes(name))
        .map(({ name, title }) => (
          <button
            key={name}
            type="button"
            class={name === 'set-up' ? 'main wide' : 'wide'}
            disabled={desk.work !== null}
            onClick={() => choose(name)}
          >
            {title}
          </button>
        ))}
      <button type="button" class="wide" onClick={desk.reload}>
        {words.reload}
      </button>
    </section>
  );
};

/** Nothing of the action is open but reasons that nobody has asked for. */
const isSettled = ({ actions }: Desk, name: string, given: Arguments): boolean =>
  actions
    .find((action) => action.name === name)
    ?.options.every((one) => !isTyped(one) || isReason(one) || one.name in given) ?? false;

/** Puts the focus on the heading of a panel when another one is opened. */
const useHeadingFocus = (panel: PanelName) => {
  const body = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) body.current?.querySelector<HTMLElement>('h1')?.focus();
    isFirst.current = false;
  }, [panel]);
  return body;
};

interface Shown {
  readonly panel: PanelName;
  readonly form: Form | null;
  readonly endForm: () => void;
}

const Body = ({
  desk,
  choose,
  shown: { panel, form, endForm },
}: {
  readonly desk: Desk;
  readonly choose: Choose;
  readonly shown: Shown;
}) => {
  const action = form === null ? undefined : desk.actions.find(({ name }) => name === form.action);
  if (form !== null && action !== undefined) {
    return (
      <ActionForm
        key={form.action}
        action={action}
        given={form.given}
        desk={desk}
        onEnd={endForm}
      />
    );
  }
  return desk.status === null ? (
    <Unreadable desk={desk} choose={choose} />
  ) : (
    <Panel name={panel} desk={desk} choose={choose} />
  );
};

const App = () => {
  const desk = useDesk();
  const [panel, setPanel] = useState<PanelName>('home');
  const [form, setForm] = useState<Form | null>(null);
  const body = useHeadingFocus(panel);
  const endForm = (): void => setForm(null);
  const open = (name: PanelName): void => {
    endForm();
    setPanel(name);
  };
  const choose: Choose = (action, given = {}) => {
    // Where nothing is left to type, the button itself is the decision.
    if (isSettled(desk, action, given)) void desk.run(action, given);
    else setForm({ action, given });
  };
  return (
    <>
      <Navigation desk={desk} panel={panel} open={open} />
      <main ref={body} aria-busy={desk.work !== null}>
        {desk.work !== null && <AtWork work={desk.work} words={desk.words} />}
        {desk.ending !== null && <EndingMessage ending={desk.ending} desk={desk} />}
        <Body desk={desk} choose={choose} shown={{ panel, form, endForm }} />
      </main>
    </>
  );
};

const root = document.getElementById('app');
if (root) render(<App />, root);
