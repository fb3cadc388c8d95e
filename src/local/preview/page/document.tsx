import { renderAsync } from 'docx-preview';
import { render } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Deed, DocumentPage, PreviewAnswer, Seat } from '../protocol';
import { ask, listen } from './ask';
import { Discussion, SelectedWords } from './discussion';
import { documentWordsOf } from './document-words';
import type { DocumentWords } from './document-words';

const given = new URLSearchParams(location.search);
const id = given.get('id') ?? '';

const firstSeat = (): Seat => ({
  as: given.get('as') ?? '',
  locale: given.get('locale') === 'en' ? 'en' : 'id',
  window: crypto.randomUUID(),
});

/** Longer selections than a paragraph cannot be found again as one piece. */
const selectedIn = (box: HTMLElement): string => {
  const selection = getSelection();
  if (!selection || !box.contains(selection.anchorNode)) return '';
  return selection.toString().trim().split('\n')[0]?.trim() ?? '';
};

const draw = async (box: HTMLElement): Promise<void> => {
  const response = await fetch(`/document-bytes?${new URLSearchParams({ id }).toString()}`);
  await renderAsync(await response.blob(), box, undefined, {
    renderChanges: true,
    renderComments: false,
    useBase64URL: true,
    ignoreLastRenderedPageBreak: true,
  });
};

/** The pages of the document, drawn again whenever the file changes. */
const Pages = ({
  revision,
  words,
  onSelect,
}: {
  readonly revision: string;
  readonly words: DocumentWords;
  readonly onSelect: (quote: string) => void;
}) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) void draw(box.current);
  }, [revision]);
  return (
    <main
      class="pages"
      aria-label={words.text}
      tabIndex={0}
      ref={box}
      onPointerUp={({ currentTarget }) => onSelect(selectedIn(currentTarget))}
      onKeyUp={({ currentTarget }) => onSelect(selectedIn(currentTarget))}
    />
  );
};

interface OpenDocument {
  readonly page: DocumentPage | null;
  readonly trouble: string;
  readonly act: (deed: Deed) => Promise<boolean>;
}

const useDocument = (seat: Seat, gone: string): OpenDocument => {
  const [page, setPage] = useState<DocumentPage | null>(null);
  const [trouble, setTrouble] = useState('');
  const take = (answer: PreviewAnswer<DocumentPage>): boolean => {
    if (answer.ok) setPage(answer.value);
    setTrouble(answer.ok ? '' : answer.message || gone);
    return answer.ok;
  };
  const load = useCallback((): void => {
    void ask(seat, { kind: 'document', id }).then(take);
  }, [seat]);
  useEffect(load, [load]);
  useEffect(() => listen(seat.window, ({ kind }) => kind === 'changed' && load()), [load]);
  return { page, trouble, act: async (deed) => take(await ask(seat, { kind: 'hand', id, deed })) };
};

const Head = ({
  page,
  seat,
  words,
  onSeat,
}: {
  readonly page: DocumentPage;
  readonly seat: Seat;
  readonly words: DocumentWords;
  readonly onSeat: (seat: Seat) => void;
}) => (
  <header>
    <h1>
      <bdi>{page.name}</bdi>
    </h1>
    <label>
      <span>{words.person}</span>
      <select
        value={seat.as}
        onChange={({ currentTarget }) => onSeat({ ...seat, as: currentTarget.value })}
      >
        {page.people
          .filter(({ email }) => email !== '')
          .map(({ email, name, position }) => (
            <option key={email} value={email}>{`${name} — ${position}`}</option>
          ))}
      </select>
    </label>
  </header>
);

const App = () => {
  const [seat, setSeat] = useState(firstSeat);
  const [quote, setQuote] = useState('');
  const words = documentWordsOf(seat.locale);
  const { page, trouble, act } = useDocument(seat, words.gone);
  useEffect(() => {
    document.documentElement.lang = seat.locale;
    document.title = page?.name ?? 'LAPKIN';
  }, [seat, page?.name]);
  return (
    <>
      {page && <Head page={page} seat={seat} words={words} onSeat={setSeat} />}
      {trouble !== '' && <p role="alert">{trouble}</p>}
      <div class="desk">
        {page ? (
          <Pages revision={page.revision} words={words} onSelect={setQuote} />
        ) : (
          <p class="quiet">{words.loading}</p>
        )}
        <aside aria-label={words.discussion}>
          <h2>{words.discussion}</h2>
          <p class="quiet">{page?.isFrozen ? words.frozen : words.howTo}</p>
          {quote !== '' && !page?.isFrozen && (
            <SelectedWords
              key={quote}
              quote={quote}
              words={words}
              act={act}
              onEnd={() => setQuote('')}
            />
          )}
          {page && <Discussion page={page} words={words} act={act} />}
        </aside>
      </div>
    </>
  );
};

const root = document.getElementById('app');
if (root) render(<App />, root);
