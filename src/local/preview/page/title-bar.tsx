import { useEffect } from 'preact/hooks';
import type { Seat } from '../protocol';
import type { WorkbookOnPage } from './use-workbook';
import type { Words } from './words';

interface TitleBarProps {
  readonly page: WorkbookOnPage;
  readonly seat: Seat;
  readonly words: Words;
  readonly onSeat: (seat: Seat) => void;
  readonly onDocuments: () => void;
  readonly onTour: () => void;
}

const PersonSwitch = ({ page, seat, words, onSeat }: TitleBarProps) => (
  <label>
    <span>{words.person}</span>
    <select
      value={seat.as}
      onChange={({ currentTarget }) => onSeat({ ...seat, as: currentTarget.value })}
    >
      {page.workbook?.people.some(({ email }) => email === seat.as) === false && (
        <option value={seat.as}>{seat.as}</option>
      )}
      {page.workbook?.people
        .filter(({ email }) => email !== '')
        .map(({ email, name, position }) => (
          <option key={email} value={email}>
            {`${name} — ${position}`}
          </option>
        ))}
      <option value="tamu@example.org">tamu@example.org</option>
    </select>
  </label>
);

const LanguageSwitch = ({ seat, words, onSeat }: TitleBarProps) => (
  <label>
    <span>{words.language}</span>
    <select
      value={seat.locale}
      onChange={({ currentTarget }) =>
        onSeat({ ...seat, locale: currentTarget.value === 'en' ? 'en' : 'id' })
      }
    >
      <option value="id">Indonesia</option>
      <option value="en">English</option>
    </select>
  </label>
);

/** The line on top: the workbook's name, the documents, and who sits here in which language. */
export const TitleBar = (props: TitleBarProps) => {
  const { page, words, onDocuments, onTour } = props;
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  const restart = async (): Promise<void> => {
    if (confirm(words.restartQuestion) && (await page.restart())) page.say(words.restarted);
  };
  return (
    <header class="title-bar">
      <h1>
        <span class="mark" aria-hidden="true">
          L
        </span>
        {page.workbook?.fileName ?? words.title}
      </h1>
      <p class={page.unsaved === 0 ? 'saved' : 'unsaved'} role="status">
        {page.unsaved === null ? '' : page.unsaved === 0 ? words.saved : words.saving}
      </p>
      <button type="button" onClick={onDocuments}>
        {words.documents}
      </button>
      <button type="button" onClick={() => void restart()}>
        {words.restart}
      </button>
      <button type="button" onClick={onTour}>
        {words.tour}
      </button>
      <PersonSwitch {...props} />
      <LanguageSwitch {...props} />
    </header>
  );
};
