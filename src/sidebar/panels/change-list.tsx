import { useState } from 'preact/hooks';
import type { ShownChange } from '../../application/server-api';
import type { Desk } from '../use-desk';

const PAGE = 20;

interface ListProps {
  readonly changes: readonly ShownChange[];
  readonly desk: Desk;
}

const Decide = ({ change, desk }: { readonly change: ShownChange; readonly desk: Desk }) => {
  const { words } = desk;
  const { report = '', code = '' } = change;
  const choose = (choice: string): void =>
    void desk.run('resolve-conflict', { report, conflict: code, choice });
  return (
    <div class="buttons">
      <button type="button" aria-disabled={desk.work !== null} onClick={() => choose('suntingan')}>
        {words.choices['suntingan']}
      </button>
      {change.chart !== undefined && (
        <button
          type="button"
          aria-disabled={desk.work !== null}
          onClick={() => void desk.run('download-chart', { report, chart: change.chart ?? '' })}
        >
          {words.downloadChart}
        </button>
      )}
      {change.takesData === true && (
        <button type="button" aria-disabled={desk.work !== null} onClick={() => choose('data')}>
          {words.choices['data']}
        </button>
      )}
    </div>
  );
};

const Lines = ({ changes, desk }: ListProps) => {
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

/**
 * What a refresh or an import writes, and what it has left for people: each part of that is decided with one
 * button, and stands before everything that decides itself.
 */
export const ChangeList = ({ changes, desk }: ListProps) => {
  const open = changes.filter(({ code }) => code !== undefined);
  const settled = changes.filter(({ code }) => code === undefined);
  if (open.length === 0 || settled.length === 0) return <Lines changes={changes} desk={desk} />;
  return (
    <>
      <Lines changes={open} desk={desk} />
      <details>
        <summary>{desk.words.otherChanges(settled.length)}</summary>
        <Lines changes={settled} desk={desk} />
      </details>
    </>
  );
};
