import { useEffect, useState } from 'preact/hooks';
import type { ShownProblem } from '../../application/server-api';
import type { Desk } from '../use-desk';
import type { Words } from '../words';
import { ProblemList } from './problem-list';

type Severity = ShownProblem['severity'];

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

interface Choice {
  readonly value: string;
  readonly label: string;
}

const Filter = ({
  label,
  value,
  choices,
  onValue,
}: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onValue: (value: string) => void;
}) => (
  <label>
    {label}
    <select value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  </label>
);

interface SeverityProps {
  readonly problems: readonly ShownProblem[];
  readonly words: Words;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** How many remarks of each severity there are; pressed, the others are left out. */
const SeverityFilter = ({ problems, words, value, onValue }: SeverityProps) => {
  const chip = (severity: Severity | '', label: string) => {
    const count = problems.filter((one) => severity === '' || one.severity === severity).length;
    return (
      <button
        key={severity}
        type="button"
        class={`chip ${severity}`}
        aria-pressed={value === severity}
        onClick={() => onValue(severity)}
      >
        {label} <b>{count}</b>
      </button>
    );
  };
  return (
    <div class="chips" role="group" aria-label={words.filterSeverity}>
      {chip('', words.all)}
      {SEVERITIES.map((severity) => chip(severity, words.severity[severity]))}
    </div>
  );
};

const tabChoices = (problems: readonly ShownProblem[], words: Words): readonly Choice[] => [
  { value: '', label: words.all },
  ...[...new Set(problems.map(({ tab }) => tab))].map((tab) => ({ value: tab, label: tab })),
];

const CheckAgain = ({ desk }: { readonly desk: Desk }) => (
  <div class="buttons">
    <button
      type="button"
      aria-disabled={desk.work !== null}
      onClick={() => void desk.run('check', {})}
    >
      {desk.words.checkAgain}
    </button>
  </div>
);

/** The quality gate: every remark by severity and tab, each with a link to its cell. */
export const Check = ({ desk }: { readonly desk: Desk }) => {
  const { words, problems } = desk;
  const [severity, setSeverity] = useState('');
  const [tab, setTab] = useState('');
  useEffect(() => {
    if (problems === null) void desk.run('check', {});
  }, []);
  const shown = (problems ?? []).filter(
    (one) => (severity === '' || one.severity === severity) && (tab === '' || one.tab === tab),
  );
  return (
    <>
      <h1 tabIndex={-1}>{words.panels.check}</h1>
      {problems !== null && (
        <>
          <div class="filters">
            <SeverityFilter
              problems={problems}
              words={words}
              value={severity}
              onValue={setSeverity}
            />
            <Filter
              label={words.filterTab}
              value={tab}
              choices={tabChoices(problems, words)}
              onValue={setTab}
            />
          </div>
          <ProblemList problems={shown} desk={desk} showsTab />
        </>
      )}
      <CheckAgain desk={desk} />
    </>
  );
};
