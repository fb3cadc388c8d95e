import { useState } from 'preact/hooks';
import type { ShownChange } from '../../application/server-api';
import type { Desk } from '../use-desk';

const PAGE = 20;

const Decide = ({ change, desk }: { readonly change: ShownChange; readonly desk: Desk }) => {
  const { words } = desk;
  const { report = '', code = '' } = change;
  const choose = (choice: string): void =>
    void desk.run('resolve-conflict', { report, conflict: code, choice });
  return (
    <div class="buttons">
      <button type="button" disabled={desk.work !== null} onClick={() => choose('suntingan')}>
        {words.choices['suntingan']}
      </button>
      {change.chart !== undefined && (
        <button
          type="button"
          disabled={desk.work !== null}
          onClick={() => void desk.run('download-chart', { report, chart: change.chart ?? '' })}
        >
          {words.downloadChart}
        </button>
      )}
      {change.takesData === true && (
        <button type="button" disabled={desk.work !== null} onClick={() => choose('data')}>
          {words.choices['data']}
        </button>
      )}
    </div>
  );
};

/** What a refresh writes, and what it has left for people: each part is decided with one button. */
export const ChangeList = ({
  changes,
  desk,
}: {
  readonly changes: readonly ShownChange[];
  readonly desk: Desk;
}) => {
  const [limit, setLimit] = useState(PAGE);
  const rest = changes.length - limit;
  return (
    <>
      <ul class="changes">
        {changes.slice(0, limit).map((change, index) => (
          <li key={`${change.code ?? ''} ${String(index)}`}>
            <bdi>{change.message}</bdi>
            {change.code !== undefined && <Decide change={change} desk={desk} />}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" onClick={() => setLimit(limit + PAGE)}>
          {desk.words.showMore(Math.min(rest, PAGE))}
        </button>
      )}
    </>
  );
};
