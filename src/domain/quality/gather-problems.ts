import type { LapkinYear } from '../year/lapkin-year';
import type { Place } from '../year/place';
import type { GateProblem } from './gate';
import { tabs } from './places';
import type { Problem, Severity } from './problem';
import { ruleOf } from './rules';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const rowKey = ({ tab, row }: Place): string => `${tab}\n${row ?? ''}`;
const cellKey = (place: Place): string => `${rowKey(place)}\n${place.field ?? ''}`;

const isCell = ({ row, field }: Place): boolean => row !== undefined && field !== undefined;

/** What reading has said already: about which cells, and with which code about which row or id. */
const saidBy = (reading: readonly Problem[]): ReadonlySet<string> =>
  new Set(
    reading.flatMap(({ code, severity, place, data }) => [
      ...(severity === 'error' && isCell(place) ? [`cell ${cellKey(place)}`] : []),
      ...(place.row === undefined ? [] : [`${code} ${rowKey(place)}`]),
      ...(data.id === undefined ? [] : [`${code} ${data.id}`]),
    ]),
  );

const isSaid = (said: ReadonlySet<string>, { code, place, data }: GateProblem): boolean => {
  if (isCell(place) && said.has(`cell ${cellKey(place)}`)) return true;
  return (ruleOf(code)?.sameAs ?? []).some(
    (same) =>
      (place.row !== undefined && said.has(`${same} ${rowKey(place)}`)) ||
      (data.id !== undefined && said.has(`${same} ${data.id}`)),
  );
};

const byPlace = (year: Pick<LapkinYear, 'divisions'>) => {
  const order = [
    tabs.settings,
    tabs.roster,
    tabs.agreement,
    ...year.divisions.map(({ tab }) => tab),
    tabs.narratives,
  ];
  const rankOf = (tab: string): number => {
    const position = order.indexOf(tab);
    return position < 0 ? order.length : position;
  };
  return (first: Problem, second: Problem): number =>
    RANK[first.severity] - RANK[second.severity] ||
    rankOf(first.place.tab) - rankOf(second.place.tab) ||
    (first.place.row ?? 0) - (second.place.row ?? 0);
};

/**
 * Problems of reading and of the gate as one list: worst first, then in the order of the workbook. What a
 * rule finds about a cell that could not be read, or what reading has said in other words about the same
 * row, is left out, so that a person is told once.
 */
export const gatherProblems = (
  year: Pick<LapkinYear, 'divisions'>,
  reading: readonly Problem[],
  gate: readonly GateProblem[],
): readonly Problem[] => {
  const said = saidBy(reading);
  return [...reading, ...gate.filter((problem) => !isSaid(said, problem))].sort(byPlace(year));
};
