import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Question, QuestionAnswer, ShownPage } from '../protocol';
import type { Words } from './words';

/** A dialog over the page; closes with Escape. */
export const Dialog = ({
  title,
  children,
  onClose,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}) => {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    box.current?.showModal();
  }, []);
  return (
    <dialog
      ref={box}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2>{title}</h2>
      {children}
    </dialog>
  );
};

/** A page of the script: it may hand files over, and nothing else. */
export const PageDialog = ({
  page: { title, html },
  words,
  onClose,
}: {
  readonly page: ShownPage;
  readonly words: Words;
  readonly onClose: () => void;
}) => (
  <Dialog title={title} onClose={onClose}>
    <iframe class="page" title={title} sandbox="allow-downloads" srcDoc={html} />
    <div class="dialog-buttons">
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </div>
  </Dialog>
);

type Button = QuestionAnswer['button'];

const BUTTONS: Readonly<Record<string, readonly Button[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['CANCEL', 'OK'],
  YES_NO: ['NO', 'YES'],
};

const captionOf = (button: Button, words: Words): string => {
  const captions: Readonly<Record<Button, string>> = {
    OK: words.ok,
    YES: words.yes,
    NO: words.no,
    CANCEL: words.cancel,
    CLOSE: words.close,
  };
  return captions[button];
};

/** The script's own dialog, with the buttons it asked for. */
export const QuestionDialog = ({
  question,
  words,
  answer,
}: {
  readonly question: Question;
  readonly words: Words;
  readonly answer: (answer: QuestionAnswer) => void;
}) => {
  const [text, setText] = useState('');
  return (
    <Dialog title={question.title} onClose={() => answer({ button: 'CLOSE' })}>
      <p class="dialog-text">{question.text}</p>
      {question.kind === 'prompt' && (
        <input
          aria-label={question.title}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      )}
      <div class="dialog-buttons">
        {(BUTTONS[question.buttons] ?? ['OK']).map((button) => (
          <button
            key={button}
            type="button"
            class={button === 'OK' || button === 'YES' ? 'main' : ''}
            autofocus={button === 'OK' || button === 'YES'}
            onClick={() => answer({ button, text })}
          >
            {captionOf(button, words)}
          </button>
        ))}
      </div>
    </Dialog>
  );
};

const TOURED = 'lapkin-toured';

const wasToured = (): boolean => {
  try {
    return localStorage.getItem(TOURED) !== null;
  } catch {
    return true;
  }
};

const rememberTour = (): void => {
  try {
    localStorage.setItem(TOURED, 'yes');
  } catch {
    // A browser that keeps nothing shows the tour again, which does no harm.
  }
};

/** Whether this browser has not seen the tour yet. */
export const isFirstVisit = (): boolean => !wasToured();

/** A few sentences for the first visit, one at a time. */
export const Tour = ({ words, onEnd }: { readonly words: Words; readonly onEnd: () => void }) => {
  const [step, setStep] = useState(0);
  const isLast = step === words.tourSteps.length - 1;
  const end = (): void => {
    rememberTour();
    onEnd();
  };
  return (
    <section class="tour" role="dialog" aria-label={words.tour}>
      <p aria-live="polite">{words.tourSteps[step]}</p>
      <div class="tour-foot">
        <span>
          {step + 1} / {words.tourSteps.length}
        </span>
        {!isLast && (
          <button type="button" onClick={end}>
            {words.skip}
          </button>
        )}
        <button type="button" class="main" onClick={() => (isLast ? end() : setStep(step + 1))}>
          {isLast ? words.done : words.next}
        </button>
      </div>
    </section>
  );
};
