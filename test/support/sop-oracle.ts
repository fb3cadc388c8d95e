import type { ReportKind } from '../../src/domain/performance/indicator';
import type { EventType, SopEvent } from '../../src/domain/sop/events';
import { REPORTS } from '../../src/domain/sop/state';

/**
 * What the SOP forbids, told in the words of the SOP and from the list of events alone. It shares no code
 * with the rules it watches: it remembers facts, not positions.
 */
interface ReportFacts {
  version: number;
  corrected: boolean;
  discussed: boolean;
  approvals: Map<string, string>;
  final: boolean;
  signed: boolean;
  bound: Set<string>;
  out: Set<string>;
  receipts: Set<string>;
}

const blank = (): ReportFacts => ({
  version: 0,
  corrected: false,
  discussed: false,
  approvals: new Map(),
  final: false,
  signed: false,
  bound: new Set(),
  out: new Set(),
  receipts: new Set(),
});

export interface Oracle {
  /** Takes the events of one accepted command; throws when they break the SOP. */
  readonly witness: (batch: readonly SopEvent[]) => void;
  /** Facts on a report, to see how far a run came. */
  readonly facts: (report: ReportKind) => Readonly<ReportFacts>;
}

const ROLES: Partial<Record<EventType, readonly string[]>> = {
  'year-started': ['ketua-divisi-rendatin'],
  'draft-generated': ['kasubag-rendatin', 'staf-rendatin'],
  'draft-resubmitted': ['kasubag-rendatin', 'staf-rendatin'],
  finalised: ['kasubag-rendatin', 'staf-rendatin'],
  'copies-bound': ['kasubag-rendatin', 'staf-rendatin'],
  'copy-handed-over': ['kasubag-rendatin', 'staf-rendatin'],
  'receipt-recorded': ['kasubag-rendatin', 'staf-rendatin'],
  'plenary-recorded': ['kasubag-rendatin', 'staf-rendatin', 'kasubag', 'sekretaris'],
  'override-given': ['ketua-divisi-rendatin'],
};

const insist = (holds: boolean, rule: string): void => {
  if (!holds) {
    throw new Error(`The SOP forbids: ${rule}`);
  }
};

export const oracle = (): Oracle => {
  const reports: Record<ReportKind, ReportFacts> = { KPU: blank(), SEKRETARIAT: blank() };
  const submitted = new Map<string, boolean>();
  let started = false;

  const newVersion = (kind: ReportKind, version: number): void => {
    const before = reports[kind];
    insist(version === before.version + 1, 'a gap or a repetition in the versions');
    insist(!before.final, 'changing a frozen report');
    reports[kind] = { ...blank(), version };
  };

  const overridden = (batch: readonly SopEvent[], rule: string): boolean =>
    batch.some((one) => one.type === 'override-given' && one.payload.rule === rule);

  /** Divisions that the Ketua Divisi let pass for a report, as long as it has not moved. */
  const allowed: Record<ReportKind, Set<string>> = { KPU: new Set(), SEKRETARIAT: new Set() };
  const movedBy = (event: SopEvent): readonly ReportKind[] => {
    switch (event.type) {
      case 'draft-generated':
      case 'draft-resubmitted':
      case 'finalised':
      case 'unfrozen':
      case 'signed':
        return [event.payload.report];
      case 'review-decided': {
        const { report, step, outcome } = event.payload;
        const waits = step === 6 && outcome === 'setujui' && reports[report].approvals.size < 2;
        return waits ? [] : [report];
      }
      case 'plenary-recorded':
        return event.payload.verdicts.map(({ report }) => report);
      default:
        return [];
    }
  };

  const watchRole = (event: SopEvent, batch: readonly SopEvent[]): void => {
    const allowed = ROLES[event.type];
    insist(event.stamp.role !== 'penerima', 'an outsider acting');
    insist(
      allowed === undefined ||
        allowed.includes(event.stamp.role) ||
        overridden(batch, 'wrong-role'),
      `${event.type} by ${event.stamp.role}`,
    );
  };

  const worksheetsIn = (report: ReportKind, batch: readonly SopEvent[]): boolean =>
    [...submitted].every(([id, isIn]) => isIn || allowed[report].has(id)) ||
    overridden(batch, 'worksheets-missing');

  const watch = (event: SopEvent, batch: readonly SopEvent[]): void => {
    insist(
      started || event.type === 'year-started' || event.type === 'identity-declared',
      'acting before step 1',
    );
    watchRole(event, batch);
    switch (event.type) {
      case 'year-started':
        insist(!started, 'starting twice');
        started = true;
        event.payload.divisionIds.forEach((id) => submitted.set(id, false));
        return;
      case 'worksheet-submitted':
        submitted.set(event.payload.divisionId, true);
        return;
      case 'override-given':
        insist(event.payload.reason.trim() !== '', 'setting a rule aside without reason');
        if (event.payload.report !== null && event.payload.rule === 'worksheets-missing') {
          event.payload.items?.forEach((id) => allowed[event.payload.report ?? 'KPU'].add(id));
        }
        return;
      case 'worksheet-returned':
      case 'worksheet-unlocked':
        insist(
          REPORTS.every((kind) => !reports[kind].final),
          'opening data under a frozen report',
        );
        insist(event.payload.reason.trim() !== '', 'reopening without reason');
        submitted.set(event.payload.divisionId, false);
        return;
      case 'draft-generated':
      case 'draft-resubmitted':
        insist(worksheetsIn(event.payload.report, batch), 'drafting without the worksheets');
        newVersion(event.payload.report, event.payload.version);
        return;
      case 'draft-refreshed':
        insist(!reports[event.payload.report].final, 'refreshing a frozen report');
        return;
      case 'review-decided': {
        const { report: kind, version, step, reviewer, outcome } = event.payload;
        const facts = reports[kind];
        insist(
          version === facts.version && version > 0,
          'deciding on a version that is not current',
        );
        insist(!facts.final, 'correcting a frozen report');
        insist(event.stamp.role === reviewer, 'deciding for somebody else');
        if (step === 4) {
          insist(reviewer === 'ketua-divisi-rendatin', 'step 4 by another');
          insist(!facts.corrected && !facts.discussed, 'step 4 twice');
          facts.corrected = outcome === 'setujui';
        } else {
          insist(facts.discussed, 'step 6 before the plenary');
          insist(reviewer === 'ketua' || reviewer === 'sekretaris', 'step 6 by another');
          insist(!facts.approvals.has(reviewer), 'one voice twice');
          insist(
            ![...facts.approvals.values()].includes(event.stamp.actor),
            'one person, two voices',
          );
          facts.approvals.set(reviewer, event.stamp.actor);
        }
        if (outcome === 'kembalikan') {
          insist(event.payload.notes.length > 0, 'returning without notes');
          // Nothing but a new version may follow.
          reports[kind] = { ...blank(), version };
          reports[kind].approvals.set('returned', '');
        }
        return;
      }
      case 'plenary-recorded':
        insist(event.payload.presentIds.length >= 3, 'a plenary without quorum');
        for (const { report: kind, outcome, version } of event.payload.verdicts) {
          const facts = reports[kind];
          insist(facts.corrected && facts.version === version, 'a plenary before step 4');
          insist(!facts.discussed, 'a second plenary on one version');
          facts.discussed = outcome === 'setujui';
          facts.corrected = outcome === 'setujui';
        }
        return;
      case 'finalised': {
        const facts = reports[event.payload.report];
        insist(facts.version === event.payload.version, 'freezing another version');
        insist(
          facts.approvals.has('ketua') && facts.approvals.has('sekretaris'),
          'finalising without both',
        );
        insist(worksheetsIn(event.payload.report, batch), 'finalising without the worksheets');
        facts.final = true;
        return;
      }
      case 'unfrozen': {
        const facts = reports[event.payload.report];
        insist(facts.final && facts.out.size === 0, 'unfreezing what is not frozen or has left');
        insist(event.payload.reason.trim() !== '', 'unfreezing without reason');
        facts.final = false;
        newVersion(event.payload.report, event.payload.version);
        Object.assign(reports[event.payload.report], { corrected: true, discussed: true });
        return;
      }
      case 'signed': {
        const facts = reports[event.payload.report];
        insist(facts.final && !facts.signed, 'signing what is not final');
        facts.signed = true;
        return;
      }
      case 'copies-bound': {
        const facts = reports[event.payload.report];
        insist(facts.signed, 'binding what is not signed');
        event.payload.destinationIds.forEach((id) => {
          insist(!facts.bound.has(id), 'binding a copy twice');
          facts.bound.add(id);
        });
        insist(facts.bound.size <= 3, 'more than three copies');
        return;
      }
      case 'copy-handed-over': {
        const { report: kind, destinationId, throughId } = event.payload;
        const facts = reports[kind];
        insist(facts.bound.size === 3, 'handing over before all are bound');
        insist(destinationId !== 'arsip', 'giving the archive away');
        insist(!facts.out.has(destinationId), 'handing over twice');
        insist(
          destinationId !== 'kpu-ri' || throughId === 'kpu-provinsi',
          'passing the province by',
        );
        facts.out.add(destinationId);
        insist(facts.out.size <= 2, 'more than two copies out');
        return;
      }
      case 'receipt-recorded':
        for (const kind of event.payload.reports) {
          insist(
            reports[kind].out.has(event.payload.destinationId),
            'a receipt for a copy that is here',
          );
          insist(!reports[kind].receipts.has(event.payload.destinationId), 'a second receipt');
          reports[kind].receipts.add(event.payload.destinationId);
        }
        return;
      case 'stamp-undone': {
        const { report: kind, destinationId: id, stamp } = event.payload;
        const { bound, out, receipts } = reports[kind];
        insist(event.payload.reason.trim() !== '', 'undoing without reason');
        insist(stamp === 'tanda-terima' || !receipts.has(id), 'undoing below a receipt');
        insist(stamp !== 'dijilid' || out.size === 0, 'unbinding what is out');
        const stamps = { dijilid: bound, diserahkan: out, 'tanda-terima': receipts }[stamp];
        insist(stamps.delete(id), 'undoing a stamp that is not there');
        return;
      }
      default:
        return;
    }
  };

  return {
    witness: (batch) =>
      batch.forEach((event) => {
        watch(event, batch);
        movedBy(event).forEach((report) => allowed[report].clear());
      }),
    facts: (report) => reports[report],
  };
};
