import type { ShownAction, ShownStatus } from '../../application/server-api';
import { usualChoice } from '../form-values';
import type { Desk } from '../use-desk';
import { FileControl } from './file-control';

type Option = ShownAction['options'][number];

interface FieldProps {
  readonly option: Option;
  readonly text: string;
  readonly desk: Desk;
  readonly onText: (text: string) => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Options that name something of the workbook, and what can be named. */
const NAMED: Readonly<Record<string, (status: ShownStatus) => readonly Choice[]>> = {
  division: ({ divisions }) => divisions.map(({ id, name }) => ({ value: id, label: name })),
  destination: ({ destinations }) =>
    destinations.map(({ id, name }) => ({ value: id, label: name })),
  person: ({ people }) =>
    people.map(({ id, name, position }) => ({ value: id, label: `${name} (${position})` })),
  correction: ({ corrections }) =>
    corrections.map(({ id, text }) => ({ value: id, label: `${id}: ${text}` })),
};

/** Codes that the server wants and the names that people know; null for free text. */
const choicesFor = (
  { name, choices }: Option,
  { words, status }: Desk,
): readonly Choice[] | null => {
  if (choices) {
    const labels: Readonly<Record<string, string>> = { ...words.choices, ...words.reports };
    return choices.map((value) => ({ value, label: labels[value] ?? value }));
  }
  const named = NAMED[name];
  return named && status ? named(status) : null;
};

/** Texts that people write at length. */
const LONG: readonly string[] = ['notes', 'note', 'reason', 'overrideReason'];

const INPUT_TYPES: Readonly<Partial<Record<Option['kind'], string>>> = { date: 'date' };

/** Ties a control to its hint, where it has one. */
const describedBy = ({ name }: Option, { words }: Desk) =>
  words.fieldHints[name] === undefined ? {} : { 'aria-describedby': `hint-${name}` };

const sharedOf = ({ option, text, desk }: FieldProps) => ({
  id: `field-${option.name}`,
  value: text,
  required: option.required,
  ...describedBy(option, desk),
});

const Selection = (props: FieldProps & { readonly choices: readonly Choice[] }) => {
  const { option, text, desk, onText, choices } = props;
  const usual = usualChoice(option);
  const empty = { value: '', label: option.required ? desk.words.choose : desk.words.all };
  const offered = usual === null ? [empty, ...choices] : choices;
  return (
    <select
      {...sharedOf(props)}
      value={text === '' ? (usual ?? '') : text}
      onChange={({ currentTarget }) => onText(currentTarget.value)}
    >
      {offered.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
};

const Control = (props: FieldProps) => {
  const { option, desk, onText } = props;
  const choices = choicesFor(option, desk);
  if (choices) return <Selection {...props} choices={choices} />;
  if (LONG.includes(option.name)) {
    return (
      <textarea
        {...sharedOf(props)}
        dir="auto"
        rows={3}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    );
  }
  return (
    <input
      {...sharedOf(props)}
      dir="auto"
      type={INPUT_TYPES[option.kind] ?? 'text'}
      inputMode={option.kind === 'number' ? 'numeric' : undefined}
      onInput={({ currentTarget }) => onText(currentTarget.value)}
    />
  );
};

/** One field of an action's form, with its label and what it takes. */
export const Field = (props: FieldProps) => {
  const { option, desk } = props;
  const label = desk.words.fields[option.name] ?? option.description;
  const hint = desk.words.fieldHints[option.name];
  return (
    <div class="field">
      <label for={`field-${option.name}`}>
        {label}
        {option.required && <span class="quiet"> ({desk.words.required})</span>}
      </label>
      {option.kind === 'file' ? (
        <FileControl name={option.name} onFile={props.onText} />
      ) : (
        <Control {...props} />
      )}
      {hint !== undefined && (
        <p id={`hint-${option.name}`} class="quiet">
          {hint}
        </p>
      )}
    </div>
  );
};
