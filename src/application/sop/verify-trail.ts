import { readRecord } from '../../domain/audit/read-record';
import type { AuditRecord } from '../../domain/audit/record';
import { verifyChain } from '../../domain/audit/verify';
import type { Anchor } from '../../domain/audit/verify';
import { accept } from '../../domain/result';
import { genesisOf } from '../../domain/sop/chain-start';
import { changedFrozen, changedWorksheets } from '../../domain/sop/changes';
import type { Command } from '../../domain/sop/commands';
import type { Fingerprints } from '../../domain/sop/events';
import { REPORTS } from '../../domain/sop/state';
import type { ReportKind } from '../../domain/performance/indicator';
import type { Outcome, TrailFinding } from '../outcome';
import { worksheetFingerprints } from '../fingerprints';
import type { Ports } from '../ports';
import { frozenFingerprints, unreadTexts } from './frozen';
import { boardFacts, contextOf, foresee, record } from '../process';
import { standing } from './asking';
import type { Standing } from './asking';

/**
 * First row of `Jejak` that is not as it was written, or null. Rows cut off at the end and a last row sealed
 * anew leave a sound chain; only the boards drawn from them still know.
 */
const brokenRow = (
  { trail, digest }: Pick<Ports, 'trail' | 'digest'>,
  mark: Anchor | null,
): TrailFinding | null => {
  const records: AuditRecord[] = [];
  for (const cells of trail.read()) {
    const record = readRecord(cells);
    if (!record.ok) return { kind: 'row', sequence: records.length + 1, damage: 'garbled' };
    records.push(record.value);
  }
  const genesis = genesisOf(records[0]);
  const verdict = verifyChain(records, digest, { genesis, anchor: mark });
  return verdict.ok ? null : { kind: 'row', sequence: verdict.sequence, damage: verdict.damage };
};

/** Boards that an interrupted run left behind the trail are no forgery; the next run draws them. */
const forgedBoards = (
  ports: Ports,
  { state, year }: Standing,
  mark: Anchor | null,
): readonly TrailFinding[] => {
  if (mark !== null && mark.sequence < state.eventCount) return [];
  const facts = boardFacts(ports, year, state);
  const deviations = [
    ...ports.trail.deviations(state, facts),
    ...ports.trail.statusDeviations(state, facts),
  ].map((deviation) => ({ kind: 'board', ...deviation }) as const);
  return mark === null && state.eventCount > 0 ? [{ kind: 'mark' }, ...deviations] : deviations;
};

/**
 * Notes in the trail what became of final reports, so that the boards show it to everybody. Who may not write into the
 * trail is told all the same.
 */
const noteFrozen = (
  ports: Ports,
  { state, year }: Standing,
  now: Partial<Record<ReportKind, Fingerprints>>,
): void => {
  const context = contextOf(ports, year);
  const commands = REPORTS.flatMap((report): readonly Command[] => {
    const fingerprints = now[report];
    return fingerprints === undefined
      ? []
      : [{ type: 'notice-frozen-change', payload: { report, fingerprints } }];
  }).filter((command) => foresee({ state }, [command], context).ok);
  if (commands.length > 0) record(ports, year, commands);
};

/**
 * Any time: checks the seals of `Jejak`, the boards drawn from it, worksheets against what was handed in,
 * and final reports against what was frozen, their text where this account can read it.
 */
export const verifyTrail = (ports: Ports): Outcome => {
  // First of all: events that come in between leave the mark behind the trail, never ahead.
  const mark = ports.trail.mark();
  const rows = ports.trail.read().length;
  const broken = brokenRow(ports, mark);
  if (broken !== null)
    return accept({ code: 'trail-verified', rows, findings: [broken], unread: [] });
  const now = standing(ports);
  if (!now.ok) return now;
  const { state, year } = now.value;
  const worksheets = changedWorksheets(state, worksheetFingerprints(year, ports.digest)).map(
    (divisionId) => ({ kind: 'worksheet', divisionId }) as const,
  );
  const seen = frozenFingerprints(ports, now.value);
  const frozen = changedFrozen(state, seen).map(
    ({ report, changed }) => ({ kind: 'frozen', report, changed }) as const,
  );
  const findings = [...worksheets, ...forgedBoards(ports, now.value, mark), ...frozen];
  noteFrozen(ports, now.value, seen);
  return accept({ code: 'trail-verified', rows, findings, unread: unreadTexts(ports, now.value) });
};
