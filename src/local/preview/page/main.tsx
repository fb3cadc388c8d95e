import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Seat, Selection } from '../protocol';
import { answerQuestion } from './ask';
import { isFirstVisit, PageDialog, QuestionDialog, Tour } from './dialogs';
import { Documents } from './documents';
import { MenuBar } from './menu-bar';
import { marksOn } from './remarks';
import { firstSeat, keepSeat } from './seat';
import { SheetPane } from './sheet-pane';
import { TitleBar } from './title-bar';
import { useWorkbook, type WorkbookOnPage } from './use-workbook';
import { wordsOf, type Words } from './words';

/** Protections warn, as on Google: the person decides. */
const mayChange = (
  { sheet }: WorkbookOnPage,
  cells: readonly { readonly row: number; readonly column: number }[],
  words: Words,
): boolean =>
  cells.every(({ row, column }) => sheet?.cells[row - 1]?.[column - 1]?.guarded !== true) ||
  confirm(words.guarded);

const Tabs = ({ page, words }: { readonly page: WorkbookOnPage; readonly words: Words }) => (
  <nav class="tabs" aria-label={words.tabs}>
    {page.workbook?.tabs.map(({ name, color }) => (
      <button
        key={name}
        type="button"
        aria-current={name === page.sheet?.name ? 'page' : undefined}
        style={color === null ? {} : { borderBottomColor: color }}
        onClick={() => void page.openTab(name)}
      >
        {name}
      </button>
    ))}
  </nav>
);

const Sidebar = ({
  page,
  seat,
  words,
}: {
  readonly page: WorkbookOnPage;
  readonly seat: Seat;
  readonly words: Words;
}) => {
  useEffect(() => {
    const hear = ({ origin, data }: MessageEvent): void => {
      if (origin !== location.origin) return;
      const said = data as { readonly kind?: string; readonly selection?: Selection | null };
      if (said.kind === 'ran') page.moveTo(said.selection ?? null);
      if (said.kind === 'close-sidebar') page.closeSidebar();
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [page.moveTo]);
  if (page.sidebarTitle === null) return null;
  const place = new URLSearchParams({ as: seat.as, locale: seat.locale, window: seat.window });
  return (
    <aside class="sidebar" aria-label={page.sidebarTitle}>
      <header>
        <h2>{page.sidebarTitle}</h2>
        <button type="button" aria-label={words.close} onClick={page.closeSidebar}>
          ×
        </button>
      </header>
      <iframe
        key={place.toString()}
        title={page.sidebarTitle}
        src={`/sidebar?${place.toString()}`}
        sandbox="allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox"
      />
    </aside>
  );
};

interface WorkProps {
  readonly page: WorkbookOnPage;
  readonly seat: Seat;
  readonly words: Words;
}

/** The grid with the sidebar beside it. */
const Work = ({ page, seat, words }: WorkProps) => {
  const marks = useMemo(
    () => marksOn(page.sheet?.name ?? '', page.remarks),
    [page.sheet?.name, page.remarks],
  );
  return (
    <main class="work">
      {page.sheet ? (
        <SheetPane
          view={page.sheet}
          marks={marks}
          selection={page.selection}
          words={words}
          onTyped={(cells) => {
            if (mayChange(page, cells, words)) void page.type(cells);
          }}
        />
      ) : (
        <p class="loading">{words.loading}</p>
      )}
      <Sidebar page={page} seat={seat} words={words} />
    </main>
  );
};

/** What lies over the page: the script's question, the documents, the tour. */
const Overlays = ({
  page,
  seat,
  words,
  showsDocuments,
  isTouring,
  onEnd,
}: WorkProps & {
  readonly showsDocuments: boolean;
  readonly isTouring: boolean;
  readonly onEnd: (what: 'documents' | 'tour') => void;
}) => (
  <>
    <div class="toast" role="status" aria-live="polite">
      {page.notice}
    </div>
    {page.question && (
      <QuestionDialog
        key={page.question.text}
        question={page.question}
        words={words}
        answer={(answer) => {
          page.answered();
          void answerQuestion(answer);
        }}
      />
    )}
    {page.shownPage && <PageDialog page={page.shownPage} words={words} onClose={page.closePage} />}
    {showsDocuments && <Documents seat={seat} words={words} onClose={() => onEnd('documents')} />}
    {isTouring && page.sheet && <Tour words={words} onEnd={() => onEnd('tour')} />}
  </>
);

const App = () => {
  const [seat, setSeat] = useState(firstSeat);
  const [isTouring, setTouring] = useState(isFirstVisit);
  const [showsDocuments, showDocuments] = useState(false);
  const words = wordsOf(seat.locale);
  const page = useWorkbook(seat, words.gone);
  useEffect(() => {
    keepSeat(seat);
    document.documentElement.lang = seat.locale;
  }, [seat]);
  const shared = { page, seat, words };
  return (
    <>
      <TitleBar
        {...shared}
        onSeat={setSeat}
        onDocuments={() => showDocuments(true)}
        onTour={() => setTouring(true)}
      />
      <MenuBar
        menus={page.workbook?.menus ?? []}
        choose={(name) => void page.choose(name)}
        words={words}
      />
      <Work {...shared} />
      <Tabs page={page} words={words} />
      <Overlays
        {...shared}
        showsDocuments={showsDocuments}
        isTouring={isTouring}
        onEnd={(what) => (what === 'tour' ? setTouring(false) : showDocuments(false))}
      />
    </>
  );
};

const root = document.getElementById('app');
if (root) render(<App />, root);
