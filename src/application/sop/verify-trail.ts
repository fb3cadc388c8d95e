import { readRecord } from '../../domain/audit/read-record';
import { GENESIS } from '../../domain/audit/record';
import type { AuditRecord } from '../../domain/audit/record';
import { verifyChain } from '../../domain/audit/verify';
import { accept } from '../../domain/result';
import { changedFrozen, changedWorksheets } from '../../domain/sop/changes';
import { readEvent } from '../../domain/sop/event-record';
import type { Outcome, TrailFinding } from '../outcome';
import { worksheetFingerprints } from '../fingerprints';
import type { Ports } from '../ports';
import { frozenFingerprints } from './finalise';
import { standing } from './asking';

/** First row of `Jejak` that is not as it was written, or null. */
const brokenRow = ({ trail, digest }: Pick<Ports, 'trail' | 'digest'>): TrailFinding | null => {
  const records: AuditRecord[] = [];
  for (const cells of trail.read()) {
    const record = readRecord(cells);
    if (!record.ok) return { kind: 'row', sequence: records.length + 1, damage: 'garbled' };
    records.push(record.value);
  }
  const first = records[0] === undefined ? null : readEvent(records[0]);
  const genesis =
    first?.ok === true && first.value.type === 'year-started'
      ? first.value.payload.previousChain
      : GENESIS;
  const verdict = verifyChain(records, digest, { genesis });
  return verdict.ok ? null : { kind: 'row', sequence: verdict.sequence, damage: verdict.damage };
};

/**
 * Any time: checks the seals of `Jejak`, worksheets against what was handed in, and frozen documents that
 * this account can read against what was frozen. Changes nothing.
 */
export const verifyTrail = (ports: Ports): Outcome => {
  const rows = ports.trail.read().length;
  const broken = brokenRow(ports);
  if (broken !== null) return accept({ code: 'trail-verified', rows, findings: [broken] });
  const now = standing(ports);
  if (!now.ok) return now;
  const { state, year } = now.value;
  const worksheets = changedWorksheets(state, worksheetFingerprints(year, ports.digest)).map(
    (divisionId) => ({ kind: 'worksheet', divisionId }) as const,
  );
  const frozen = changedFrozen(state, frozenFingerprints(ports, now.value)).map(
    ({ report, changed }) => ({ kind: 'frozen', report, changed }) as const,
  );
  return accept({ code: 'trail-verified', rows, findings: [...worksheets, ...frozen] });
};
