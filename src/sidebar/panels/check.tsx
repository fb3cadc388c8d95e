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

const severityChoices = (problems: readonly ShownProblem[], words: Words): readonly Choice[] => [
  { value: '', label: `${words.all} (${String(problems.length)})` },
  ...SEVERITIES.map((value) => ({
    value,
    label: `${words.severity[value]} (${String(problems.filter((one) => one.severity === value).length)})`,
  })),
];

const tabChoices = (problems: readonly ShownProblem[], words: Words): readonly Choice[] => [
  { value: '', label: words.all },
  ...[...new Set(problems.map(({ tab }) => tab))].map((tab) => ({ value: tab, label: tab })),
];

const CheckAgain = ({ desk }: { readonly desk: Desk }) => (
  <div class="buttons">
    <button
      type="button"
      class="main"
      disabled={desk.work !== null}
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
      <CheckAgain desk={desk} />
      {problems !== null && (
        <>
          <div class="filters">
            <Filter
              label={words.filterSeverity}
              value={severity}
              choices={severityChoices(problems, words)}
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
    </>
  );
};
