import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DocumentView, Seat, Selection } from '../protocol';
import { answerQuestion, ask } from './ask';
import { Dialog, isFirstVisit, QuestionDialog, Tour } from './dialogs';
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

const Documents = ({
  seat,
  words,
  onClose,
}: {
  readonly seat: Seat;
  readonly words: Words;
  readonly onClose: () => void;
}) => {
  const [documents, setDocuments] = useState<readonly DocumentView[] | null>(null);
  useEffect(() => {
    void ask(seat, { kind: 'documents' }).then((answer) =>
      setDocuments(answer.ok ? answer.value : []),
    );
  }, []);
  return (
    <Dialog title={words.documents} onClose={onClose}>
      {documents?.length === 0 && <p>{words.noDocuments}</p>}
      <ul class="documents">
        {documents?.map(({ id, name }) => (
          <li key={id}>
            <a
              href={`/document?${new URLSearchParams({ id, as: seat.as, locale: seat.locale }).toString()}`}
              target="_blank"
              rel="noopener"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
      <div class="dialog-buttons">
        <button type="button" class="main" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </Dialog>
  );
};

const App = () => {
  const [seat, setSeat] = useState(firstSeat);
  const [isTouring, setTouring] = useState(isFirstVisit);
  const [showsDocuments, showDocuments] = useState(false);
  const words = wordsOf(seat.locale);
  const page = useWorkbook(seat, words.gone);
  const marks = useMemo(
    () => marksOn(page.sheet?.name ?? '', page.remarks),
    [page.sheet?.name, page.remarks],
  );
  useEffect(() => {
    keepSeat(seat);
    document.documentElement.lang = seat.locale;
  }, [seat]);
  return (
    <>
      <TitleBar
        page={page}
        seat={seat}
        words={words}
        onSeat={setSeat}
        onDocuments={() => showDocuments(true)}
        onTour={() => setTouring(true)}
      />
      <MenuBar
        menus={page.workbook?.menus ?? []}
        choose={(name) => void page.choose(name)}
        words={words}
      />
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
      <Tabs page={page} words={words} />
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
      {showsDocuments && (
        <Documents seat={seat} words={words} onClose={() => showDocuments(false)} />
      )}
      {isTouring && page.sheet && <Tour words={words} onEnd={() => setTouring(false)} />}
    </>
  );
};

const root = document.getElementById('app');
if (root) render(<App />, root);
