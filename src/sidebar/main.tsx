import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ActionForm } from './panels/action-form';
import { Actions } from './panels/actions';
import { Check } from './panels/check';
import { Divisions } from './panels/divisions';
import { Documents } from './panels/documents';
import { Home } from './panels/home';
import { Navigation } from './panels/navigation';
import { Tray } from './panels/tray';
import { Unreadable } from './panels/unreadable';
import { usePlace } from './place';
import type { Place } from './place';
import { useDesk } from './use-desk';
import type { Desk } from './use-desk';

interface Shown {
  readonly desk: Desk;
  readonly place: Place;
}

const Panel = ({ desk, place: { panel, choose, open } }: Shown) => {
  switch (panel) {
    case 'home':
      return <Home desk={desk} choose={choose} open={open} />;
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

/** Puts the focus on the heading of what is opened, and shows it from its beginning. */
const useHeadingFocus = ({ panel, form }: Place) => {
  const body = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) {
      body.current?.scrollTo(0, 0);
      if (form?.needsReason !== true) body.current?.querySelector<HTMLElement>('h1')?.focus();
    }
    isFirst.current = false;
  }, [panel, form?.action]);
  return body;
};

const Body = ({ desk, place }: Shown) => {
  const { form, choose, endForm } = place;
  const action = form === null ? undefined : desk.actions.find(({ name }) => name === form.action);
  if (form !== null && action !== undefined) {
    return (
      <ActionForm
        key={`${form.action} ${String(form.needsReason)}`}
        action={action}
        given={form.given}
        needsReason={form.needsReason}
        desk={desk}
        onEnd={endForm}
      />
    );
  }
  return desk.status === null ? (
    <Unreadable desk={desk} choose={choose} panel={place.panel} />
  ) : (
    <Panel desk={desk} place={place} />
  );
};

const App = () => {
  const desk = useDesk();
  const place = usePlace(desk);
  const body = useHeadingFocus(place);
  return (
    <>
      <Navigation desk={desk} place={place} />
      <main ref={body} aria-busy={desk.work !== null}>
        <Body desk={desk} place={place} />
      </main>
      <Tray desk={desk} place={place} />
    </>
  );
};

const root = document.getElementById('app');
if (root) render(<App />, root);
