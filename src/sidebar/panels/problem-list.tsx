import { useState } from 'preact/hooks';
import type { ShownProblem } from '../../application/server-api';
import type { Desk } from '../use-desk';

const PAGE = 40;

const rowOf = ({ cell }: ShownProblem): string => /\d+$/.exec(cell)?.[0] ?? '';

interface Group {
  readonly key: string;
  readonly tab: string;
  readonly row: string;
  readonly problems: readonly ShownProblem[];
}

/** Remarks on one row stand together; rows keep the order in which the server names them. */
const grouped = (problems: readonly ShownProblem[]): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const problem of problems) {
    const row = rowOf(problem);
    const key = `${problem.tab}\n${row}`;
    const group = groups.get(key) ?? { key, tab: problem.tab, row, problems: [] };
    groups.set(key, { ...group, problems: [...group.problems, problem] });
  }
  return [...groups.values()];
};

const Remark = ({ problem, desk }: { readonly problem: ShownProblem; readonly desk: Desk }) => (
  <li class={`remark ${problem.severity}`}>
    <button type="button" onClick={() => desk.showCell(problem.tab, problem.cell)}>
      <span class="tag">
        {desk.words.oneOf[problem.severity]}
        {problem.cell === '' ? '' : ` · ${problem.cell}`}
      </span>
      <bdi>{problem.message}</bdi>
    </button>
  </li>
);

/** Remarks with links that select their cells, grouped by row. */
export const ProblemList = ({
  problems,
  desk,
  showsTab,
}: {
  readonly problems: readonly ShownProblem[];
  readonly desk: Desk;
  readonly showsTab: boolean;
}) => {
  const [limit, setLimit] = useState(PAGE);
  const { words } = desk;
  if (problems.length === 0) return <p class="quiet">{words.noRemarks}</p>;
  const rest = problems.length - limit;
  return (
    <>
      {grouped(problems.slice(0, limit)).map(({ key, tab, row, problems: own }) => (
        <section key={key} class="remarks">
          <h2 class="row">
            {showsTab && <bdi>{tab}</bdi>}
            {showsTab && ' · '}
            {row === '' ? words.wholeTab : words.row(row)}
          </h2>
          <ul>
            {own.map((problem, index) => (
              <Remark key={index} problem={problem} desk={desk} />
            ))}
          </ul>
        </section>
      ))}
      {rest > 0 && (
        <button type="button" onClick={() => setLimit(limit + PAGE)}>
          {words.showMore(Math.min(rest, PAGE))}
        </button>
      )}
    </>
  );
};
