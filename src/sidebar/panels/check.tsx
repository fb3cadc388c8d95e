import { useEffect, useState } from 'preact/hooks';
import type { ShownProblem } from '../../application/server-api';
import type { Desk } from '../use-desk';
import { ProblemList } from './problem-list';

type Severity = ShownProblem['severity'];

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const Filters = ({
  desk,
  severity,
  tab,
  onSeverity,
  onTab,
}: {
  readonly desk: Desk;
  readonly severity: string;
  readonly tab: string;
  readonly onSeverity: (severity: string) => void;
  readonly onTab: (tab: string) => void;
}) => {
  const { words, problems } = desk;
  const all = problems ?? [];
  const tabs = [...new Set(all.map((one) => one.tab))];
  const countOf = (wanted: Severity): number => all.filter((one) => one.severity === wanted).length;
  return (
    <div class="filters">
      <label>
        {words.filterSeverity}
        <select value={severity} onChange={({ currentTarget }) => onSeverity(currentTarget.value)}>
          <option value="">{`${words.all} (${String(all.length)})`}</option>
          {SEVERITIES.map((one) => (
            <option key={one} value={one}>
              {`${words.severity[one]} (${String(countOf(one))})`}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.filterTab}
        <select value={tab} onChange={({ currentTarget }) => onTab(currentTarget.value)}>
          <option value="">{words.all}</option>
          {tabs.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
};

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
      <h2 tabIndex={-1}>{words.panels.check}</h2>
      <div class="buttons">
        <button
          type="button"
          class="main"
          disabled={desk.work !== null}
          onClick={() => void desk.run('check', {})}
        >
          {words.checkAgain}
        </button>
      </div>
      {problems !== null && (
        <>
          <Filters
            desk={desk}
            severity={severity}
            tab={tab}
            onSeverity={setSeverity}
            onTab={setTab}
          />
          <ProblemList problems={shown} desk={desk} showsTab />
        </>
      )}
    </>
  );
};
