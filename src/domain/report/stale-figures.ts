import { commonPairs } from '../merge/differ';
import type { Differ } from '../merge/differ';
import { stretchBetween } from '../merge/locate';
import { matchPeople } from '../merge/match';
import type { Match } from '../merge/match';
import type { TextLine } from '../merge/text-lines';
import { lineUnit } from '../merge/unit';
import type { Unit } from '../merge/unit';
import { textOf } from '../merge/words';
import type { Place } from '../year/place';
import type { ReportModel } from './model';
import { reportLines } from './report-lines';
import type { ReportLine } from './report-lines';

/** A figure of a document that is not what the workbook says. */
export interface StaleFigure {
  /** Heading that it stands under. */
  readonly section: string;
  /** What the document says. */
  readonly said: string;
  /** What it would say by the workbook as it is now. */
  readonly now: string;
  /** Cells that it rests on; empty for a mean over all indicators. */
  readonly places: readonly Place[];
}

const FIGURE = /\d/;

/** Both texts, unit by unit, and where the report's words stand in the document. */
interface Both {
  readonly ours: readonly Unit[];
  readonly theirs: readonly Unit[];
  readonly match: Match;
}

/** What stands in the document in the place of a token of ours, with our text over the same stretch. */
const around = (
  { ours, theirs, match }: Both,
  index: number,
  token: number,
): { readonly said: string; readonly now: string } | null => {
  const spots = match.spots[index] ?? [];
  let low = token - 1;
  while (low >= 0 && spots[low] === undefined) low -= 1;
  let high = token + 1;
  while (high < spots.length && spots[high] === undefined) high += 1;
  const stretch = stretchBetween(low < 0 ? undefined : spots[low], spots[high]);
  if (stretch === null) return null;
  const text = (unit: Unit | undefined, from: number, to: number): string =>
    textOf((unit?.tokens ?? []).slice(from, to).map((one) => one.text)).trim();
  return {
    said: text(theirs[stretch.unit], stretch.from, stretch.to),
    now: text(ours[index], low + 1, high),
  };
};

const staleInText = (both: Both, index: number, line: ReportLine): readonly StaleFigure[] => {
  const [cell] = line.cells;
  const spots = both.match.spots[index] ?? [];
  const found = new Map<string, StaleFigure>();
  (both.ours[index]?.tokens ?? []).forEach(({ text, offset }, token) => {
    const spot = cell?.spots.find(({ from, to }) => from <= offset && offset < to);
    if (spot === undefined || spots[token] !== undefined || !FIGURE.test(text)) return;
    const texts = around(both, index, token);
    if (texts === null || !FIGURE.test(texts.said)) return;
    const key = `${texts.said}|${texts.now}`;
    const places = [...(found.get(key)?.places ?? []), ...spot.places];
    found.set(key, { section: line.section, ...texts, places });
  });
  return [...found.values()];
};

const staleInRow = ({ section, cells }: ReportLine, live: TextLine): readonly StaleFigure[] =>
  cells.flatMap(({ text, spots }, column) => {
    const said = (live[column] ?? '').trim();
    const isStale = said !== text.trim() && FIGURE.test(said) && FIGURE.test(text);
    const places = spots.flatMap((spot) => spot.places);
    return isStale && spots.length > 0 ? [{ section, said, now: text, places }] : [];
  });

/** Lines that do not stand word for word in both texts: only among these can a figure differ. */
const unlike = (
  lines: readonly ReportLine[],
  live: readonly TextLine[],
  differ: Differ,
): { readonly lines: readonly ReportLine[]; readonly live: readonly TextLine[] } => {
  const said = lines.map(({ cells }) => cells.map(({ text }) => text).join('|'));
  const common = commonPairs(
    differ,
    said,
    live.map((line) => line.join('|')),
  );
  const [ours, theirs] = [new Set(common.map(([a]) => a)), new Set(common.map(([, b]) => b))];
  return {
    lines: lines.filter((_, index) => !ours.has(index)),
    live: live.filter((_, index) => !theirs.has(index)),
  };
};

/**
 * Figures of a document that no longer agree with the workbook, each with its cells. Sentences and rows are found by
 * their words, so what people reworded or moved is compared as well; what they removed is not missed.
 */
export const staleFigures = (
  model: ReportModel,
  document: readonly TextLine[],
  differ: Differ,
): readonly StaleFigure[] => {
  const { lines, live } = unlike(reportLines(model), document, differ);
  const ours = lines.map(({ cells }) => lineUnit(cells.map(({ text }) => text)));
  const theirs = live.map(lineUnit);
  const both = { ours, theirs, match: matchPeople(differ, ours, theirs) };
  return lines.flatMap((line, index) => {
    const partner = both.match.partners[index];
    const said = partner === undefined ? [] : (live[partner] ?? []);
    if (line.cells.length === 1) return staleInText(both, index, line);
    return said.length === line.cells.length ? staleInRow(line, said) : [];
  });
};
