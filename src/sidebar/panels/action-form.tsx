import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownAction } from '../../application/server-api';
import { todayHere } from '../dates';
import { argumentsOf, consentsIn, isReason, isTyped, lacking, memorable } from '../form-values';
import type { FormTexts } from '../form-values';
import { keepTyped, recallTyped } from '../memory';
import type { Arguments } from '../server';
import { TAB_TO_PREPARE } from '../tabs';
import type { Desk } from '../use-desk';
import { Field } from './field';

const asTexts = (args: Arguments): FormTexts =>
  Object.fromEntries(Object.entries(args).map(([name, value]) => [name, String(value)]));

/** Dates of what happened are usually today; a date to come is the person's to choose. */
const proposals = ({ name, options }: ShownAction, today: string): FormTexts =>
  name !== 'plenary-pack' && options.some((option) => option.name === 'date')
    ? { date: today }
    : {};

const TabToPrepare = ({ action, desk }: Pick<FormProps, 'action' | 'desk'>) => {
  const tab = TAB_TO_PREPARE[action.name];
  return tab === undefined ? null : (
    <button type="button" class="link" onClick={() => desk.showCell(tab, '')}>
      {desk.words.openTabNamed(tab)}
    </button>
  );
};

interface FormProps {
  readonly action: ShownAction;
  readonly given: Arguments;
  /** Whether the form is opened for its reason. */
  readonly needsReason: boolean;
  readonly desk: Desk;
  readonly onEnd: () => void;
}

/** What is typed into the form; it outlives a failure, a reload and a closed panel. */
const useTexts = ({ action, given, desk }: Pick<FormProps, 'action' | 'given' | 'desk'>) => {
  const [texts, setTexts] = useState<FormTexts>(() => ({
    ...proposals(action, desk.status?.today ?? todayHere()),
    ...asTexts(recallTyped(action.name)),
    ...asTexts(given),
  }));
  const type = (name: string, text: string): void => {
    const next = { ...texts, [name]: text };
    setTexts(next);
    keepTyped(action.name, memorable(action, next));
  };
  return { texts, type };
};

const Fields = ({
  action,
  desk,
  needsReason,
  texts,
  type,
}: Pick<FormProps, 'action' | 'desk' | 'needsReason'> & ReturnType<typeof useTexts>) => {
  const fields = action.options.filter(isTyped);
  const field = (option: (typeof fields)[number]) => (
    <Field
      key={option.name}
      option={option}
      text={texts[option.name] ?? ''}
      desk={desk}
      onText={(text) => type(option.name, text)}
    />
  );
  const reasons = fields.filter(isReason);
  return (
    <>
      {fields.filter((option) => !isReason(option)).map(field)}
      {reasons.length > 0 && (
        <details open={needsReason || reasons.some(({ name }) => (texts[name] ?? '') !== '')}>
          <summary>{desk.words.reasons}</summary>
          {reasons.map(field)}
        </details>
      )}
    </>
  );
};

const Buttons = ({ desk, onEnd }: Pick<FormProps, 'desk' | 'onEnd'>) => (
  <div class="buttons">
    <button type="submit" class="main" aria-disabled={desk.work !== null}>
      {desk.words.send}
    </button>
    <button type="button" onClick={onEnd}>
      {desk.words.back}
    </button>
  </div>
);

/** The keyboard begins at the heading, or at the reason that the form is opened for. */
const useFirstFocus = (needsReason: boolean) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const reason = needsReason ? document.getElementById('field-reason') : null;
    (reason ?? heading.current)?.focus();
  }, [needsReason]);
  return heading;
};

/** The form of one action. */
export const ActionForm = ({ action, given, needsReason, desk, onEnd }: FormProps) => {
  const { words } = desk;
  const { texts, type } = useTexts({ action, given, desk });
  const [complaint, setComplaint] = useState('');
  const heading = useFirstFocus(needsReason);
  const submit = async (): Promise<void> => {
    const [missing] = lacking(action, texts);
    setComplaint(missing === undefined ? '' : words.lacking);
    if (missing !== undefined) document.getElementById(`field-${missing}`)?.focus();
    else if (await desk.run(action.name, { ...consentsIn(given), ...argumentsOf(action, texts) })) {
      onEnd();
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      noValidate
    >
      <h1 ref={heading} tabIndex={-1}>
        {action.title}
      </h1>
      <p>{action.description}</p>
      {words.hints[action.name] !== undefined && <p class="hint">{words.hints[action.name]}</p>}
      <TabToPrepare action={action} desk={desk} />
      <Fields action={action} desk={desk} needsReason={needsReason} texts={texts} type={type} />
      {complaint !== '' && (
        <p role="alert" class="complaint">
          {complaint}
        </p>
      )}
      <Buttons desk={desk} onEnd={onEnd} />
    </form>
  );
};
