import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownAction } from '../../application/server-api';
import { todayHere } from '../dates';
import { argumentsOf, isReason, isTyped, lacking, memorable } from '../form-values';
import type { FormTexts } from '../form-values';
import { keepTyped, recallTyped } from '../memory';
import type { Arguments } from '../server';
import type { Desk } from '../use-desk';
import { Field } from './field';

const asTexts = (args: Arguments): FormTexts =>
  Object.fromEntries(Object.entries(args).map(([name, value]) => [name, String(value)]));

/** Dates of what happened are usually today; a date to come is the person's to choose. */
const proposals = ({ name, options }: ShownAction): FormTexts =>
  name !== 'plenary-pack' && options.some((option) => option.name === 'date')
    ? { date: todayHere() }
    : {};

/** The form of one action. What is typed outlives a failure, a reload and a closed panel. */
export const ActionForm = ({
  action,
  given,
  desk,
  onEnd,
}: {
  readonly action: ShownAction;
  readonly given: Arguments;
  readonly desk: Desk;
  readonly onEnd: () => void;
}) => {
  const { words } = desk;
  const [texts, setTexts] = useState<FormTexts>(() => ({
    ...proposals(action),
    ...asTexts(recallTyped(action.name)),
    ...asTexts(given),
  }));
  const [complaint, setComplaint] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [action.name]);
  const type = (name: string, text: string): void => {
    const next = { ...texts, [name]: text };
    setTexts(next);
    keepTyped(action.name, memorable(action, next));
  };
  const submit = async (): Promise<void> => {
    const missing = lacking(action, texts);
    setComplaint(missing.length === 0 ? '' : words.lacking);
    const [first] = missing;
    if (first !== undefined) return document.getElementById(`field-${first}`)?.focus();
    if (await desk.run(action.name, argumentsOf(action, texts))) onEnd();
  };
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
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      noValidate
    >
      <h2 ref={heading} tabIndex={-1}>
        {action.title}
      </h2>
      <p>{action.description}</p>
      {words.hints[action.name] !== undefined && <p class="hint">{words.hints[action.name]}</p>}
      {fields.filter((option) => !isReason(option)).map(field)}
      {fields.some(isReason) && (
        <details open={fields.some((one) => isReason(one) && (texts[one.name] ?? '') !== '')}>
          <summary>{words.reasons}</summary>
          {fields.filter(isReason).map(field)}
        </details>
      )}
      {complaint !== '' && (
        <p role="alert" class="complaint">
          {complaint}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="main" disabled={desk.work !== null}>
          {words.send}
        </button>
        <button type="button" onClick={onEnd}>
          {words.back}
        </button>
      </div>
    </form>
  );
};
