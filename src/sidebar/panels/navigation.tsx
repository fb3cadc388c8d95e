import type { Place } from '../place';
import type { Desk } from '../use-desk';
import type { PanelName } from '../words';

const PANELS: readonly PanelName[] = ['home', 'divisions', 'check', 'documents', 'actions'];

/** The parts of the sidebar. */
export const Navigation = ({ desk, place }: { readonly desk: Desk; readonly place: Place }) => (
  <nav aria-label={desk.words.navigation}>
    {PANELS.map((name) => (
      <button
        key={name}
        type="button"
        aria-current={name === place.panel ? 'page' : undefined}
        onClick={() => place.open(name)}
      >
        {desk.words.panels[name]}
      </button>
    ))}
  </nav>
);
