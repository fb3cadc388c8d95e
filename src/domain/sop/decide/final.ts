import { accept, refuse } from '../../result';
import type { Signer } from '../../office/office';
import type { Fingerprints } from '../events';
import type { Refusal } from '../refusals';
import { dayOf } from '../moment';
import { positionOf } from '../state';
import type { Freeze, SopState } from '../state';
import type { ReportKind } from '../../performance/indicator';
import { findingsOpen, firstRefusal, isFilled, overridable, worksheetsOut } from './proposal';
import type { Decider, OverridableObjection, Request } from './proposal';
import { correctionsOf, discussionOpen, inHand } from './review';

/** What keeps a report from being final, as far as the Ketua Divisi may let it pass. */
export const unfinished = (
  state: SopState,
  report: ReportKind,
  findings: readonly string[],
): readonly OverridableObjection[] => {
  const corrections = correctionsOf(state, report, ['terbuka', 'dilanjutkan']);
  return [
    ...worksheetsOut(state),
    ...(corrections.length > 0
      ? [overridable({ code: 'corrections-open', step: 7, corrections }, corrections)]
      : []),
    ...findingsOpen(findings),
  ];
};

/** Step 7: the draft becomes final and is frozen with the fingerprints of its text and of the data. */
export const finalise: Decider<'finalise'> = ({ state, payload, reason }) => {
  const { report: kind, version, fingerprints, findings } = payload;
  const report = state.reports[kind];
  const refusal = inHand(report, 7, version);
  return refusal !== null
    ? refuse(refusal)
    : accept({
        events: [{ type: 'finalised', payload: { report: kind, version, fingerprints, reason } }],
        objections: [...unfinished(state, kind, findings), ...discussionOpen(report)],
        step: 7,
        report: kind,
      });
};

/**
 * Opens a frozen report again as its next version, which goes back to step 6: Ketua and Sekretaris
 * approve what will be signed. Copies that were bound lose their ground; copies that left the office
 * forbid it.
 */
export const unfreeze: Decider<'unfreeze'> = ({ state, payload }) => {
  const report = state.reports[payload.report];
  if (report.freeze === null) {
    return refuse({ code: 'not-frozen', report: payload.report });
  }
  if (report.copies.some((one) => one.handedOver !== null)) {
    return refuse({ code: 'copies-handed-over', report: payload.report });
  }
  if (!isFilled(payload.reason)) {
    return refuse({ code: 'reason-needed' });
  }
  return accept({
    events: [{ type: 'unfrozen', payload: { ...payload, version: report.freeze.version + 1 } }],
    objections: [],
    step: 7,
    report: payload.report,
  });
};

/** What differs from the frozen state; null when nothing does. */
export const changeSince = (
  frozen: Fingerprints,
  now: Fingerprints,
): 'text' | 'data' | 'both' | null => {
  const text = frozen.text !== now.text;
  const data = frozen.data !== now.data;
  if (text && data) {
    return 'both';
  }
  return text ? 'text' : data ? 'data' : null;
};

/** Whether the last event about a frozen report says the same. */
const isKnownState = ({ noticed, fingerprints }: Freeze, now: Fingerprints): boolean =>
  changeSince((noticed ?? { fingerprints }).fingerprints, now) === null;

/** Somebody's action found that a frozen document or its data changed, or are as they were. Each is noted once. */
export const noticeFrozenChange: Decider<'notice-frozen-change'> = ({ state, payload }) => {
  const { freeze } = state.reports[payload.report];
  if (freeze === null) {
    return refuse({ code: 'not-frozen', report: payload.report });
  }
  if (isKnownState(freeze, payload.fingerprints)) {
    return refuse({ code: 'already-recorded', what: 'frozen-change' });
  }
  const changed = changeSince(freeze.fingerprints, payload.fingerprints) ?? 'none';
  const { version } = freeze;
  return accept({
    events: [{ type: 'frozen-change-noticed', payload: { ...payload, version, changed } }],
    objections: [],
    step: null,
    report: payload.report,
  });
};

const NIP = /^\d{18}$/;

const signerOf = ({ context, payload }: Request<'record-signature'>): Signer | Refusal => {
  const { report } = payload;
  const signers = context.signers.filter((one) => one.report === report && isFilled(one.name));
  const [signer] = signers;
  if (signer === undefined) {
    return { code: 'signer-missing', report };
  }
  if (signers.length > 1) {
    return { code: 'signer-ambiguous', report, count: signers.length };
  }
  const nip = signer.nip.replace(/\s/g, '');
  const isRight = report === 'KPU' ? nip === '' : NIP.test(nip);
  return isRight ? signer : { code: 'signer-nip', report, nip: signer.nip };
};

const signatureRefusal = ({ state, payload, context }: Request<'record-signature'>) => {
  const { report: kind, date, fingerprints } = payload;
  const report = state.reports[kind];
  const position = positionOf(report);
  const { freeze } = report;
  if (position !== 8 || freeze === null) {
    return { code: 'step-not-open', report: kind, step: 8, position } as const;
  }
  const changed = changeSince(freeze.fingerprints, fingerprints);
  return firstRefusal([
    changed === null ? null : { code: 'frozen-changed', report: kind, changed },
    date > dayOf(context.now) ? { code: 'date-in-future', date } : null,
    date < dayOf(freeze.at) ? { code: 'date-too-early', date, notBefore: dayOf(freeze.at) } : null,
  ]);
};

/**
 * Step 8: a report was signed on paper by the signer named in the settings. Findings (evidence that is
 * missing, PermenPANRB 53/2014) are the Ketua Divisi's to let pass; a document that changed after the
 * freeze is nobody's.
 */
export const recordSignature: Decider<'record-signature'> = (request) => {
  const { state, payload, context } = request;
  const signer = signerOf(request);
  const refusal = signatureRefusal(request) ?? ('code' in signer ? signer : null);
  if (refusal !== null || 'code' in signer) {
    return refuse(refusal ?? { code: 'signer-missing', report: payload.report });
  }
  const { report, date, scanUrl } = payload;
  const { position, name, nip, acting } = signer;
  const version = state.reports[report].freeze?.version ?? 0;
  const { destinations } = context;
  return accept({
    events: [
      {
        type: 'signed',
        payload: { report, version, position, name, nip, acting, date, scanUrl, destinations },
      },
    ],
    objections: findingsOpen(payload.findings),
    step: 8,
    report,
  });
};
