import { accept, refuse } from '../../result';
import type { Result } from '../../result';
import type { Person, Role } from '../../office/office';
import type { Command, CommandOf, CommandType, Context } from '../commands';
import { LONGEST_PAYLOAD, payloadLength } from '../event-record';
import type { EventBody, SopEvent } from '../events';
import type { Refusal } from '../refusals';
import type { SopState } from '../state';
import { stampOf } from './actor';
import { bindCopies, handOverCopies, recordReceipt, undoStamp } from './copies';
import { carryCorrection, closeCorrection } from './corrections';
import { generateDraft, recordPull, recordRefresh, resubmitDraft } from './drafts';
import { fileEvidence } from './evidence';
import { finalise, noticeFrozenChange, recordSignature, unfreeze } from './final';
import { adoptCopy, reopenYear, reviseAgreement, rollYear } from './next-year';
import { roleAsDrafter } from './own-document';
import { actingRole, permissionOf } from './permissions';
import { giveOverride, isAllowed, overrideEvent } from './overrides';
import { recordPlenary, schedulePlenary } from './plenary';
import type { Decider, Objection, Proposal } from './proposal';
import { overridable } from './proposal';
import { decideReview } from './review';
import { whoAsks } from './who-asks';
import { returnWorksheet, submitWorksheet, unlockWorksheet } from './worksheets';
import { declareIdentity, reviseDivisions, startYear } from './year';

const DECIDERS: { readonly [T in CommandType]: Decider<T> } = {
  'declare-identity': declareIdentity,
  'start-year': startYear,
  'roll-year': rollYear,
  'adopt-copy': adoptCopy,
  'revise-agreement': reviseAgreement,
  'reopen-year': reopenYear,
  'revise-divisions': reviseDivisions,
  'submit-worksheet': submitWorksheet,
  'return-worksheet': returnWorksheet,
  'unlock-worksheet': unlockWorksheet,
  'generate-draft': generateDraft,
  'resubmit-draft': resubmitDraft,
  'record-refresh': recordRefresh,
  'record-pull': recordPull,
  'decide-review': decideReview,
  'schedule-plenary': schedulePlenary,
  'record-plenary': recordPlenary,
  'close-correction': closeCorrection,
  'carry-correction': carryCorrection,
  finalise,
  'give-override': giveOverride,
  unfreeze,
  'notice-frozen-change': noticeFrozenChange,
  'record-signature': recordSignature,
  'bind-copies': bindCopies,
  'hand-over-copies': handOverCopies,
  'record-receipt': recordReceipt,
  'undo-stamp': undoStamp,
  'file-evidence': fileEvidence,
};

const OVERRIDER: Role = 'ketua-divisi-rendatin';

/** Who gives the command; who declares themselves is whom they choose. */
const identify = (state: SopState, command: Command, context: Context): Result<Person, Refusal> => {
  if (command.type === 'declare-identity') {
    const { personId } = command.payload;
    const chosen = context.people.find((one) => one.id === personId);
    return chosen === undefined
      ? refuse({ code: 'unknown', what: 'orang', id: personId })
      : accept(chosen);
  }
  return whoAsks(state, context);
};

interface Standing {
  readonly role: Role;
  /** Set when the person acts in another's place. */
  readonly objections: readonly Objection[];
}

const authorise = (
  state: SopState,
  command: Command,
  person: Person,
): Result<Standing, Refusal> => {
  const permission = permissionOf(command);
  const role = actingRole(permission, person.roles) ?? roleAsDrafter(state, command, person);
  if (role !== null) {
    return accept({ role, objections: [] });
  }
  const refusal = { code: 'wrong-role', step: permission.step, allowed: permission.roles } as const;
  return permission.overridable && person.roles.includes(OVERRIDER)
    ? accept({ role: OVERRIDER, objections: [overridable(refusal)] })
    : refuse(refusal);
};

interface Argument {
  readonly state: SopState;
  readonly reason: string;
  readonly overrideReason: string;
  readonly person: Person;
}

/** Meets every objection with the reason it needs; what is set aside by override comes first, as events. */
const settle = (proposal: Proposal, argument: Argument): Result<readonly EventBody[], Refusal> => {
  const overrides: EventBody[] = [];
  const report = proposal.report === null ? null : argument.state.reports[proposal.report];
  for (const objection of proposal.objections) {
    if (objection.waivedBy === 'override' && report !== null && isAllowed(objection, report)) {
      continue;
    }
    if (objection.waivedBy === 'reason') {
      if (argument.reason === '') {
        return refuse(objection.refusal);
      }
    } else if (argument.overrideReason === '') {
      return refuse(objection.refusal);
    } else if (!argument.person.roles.includes(OVERRIDER)) {
      return refuse({ code: 'override-not-allowed', rule: objection.refusal.code });
    } else {
      overrides.push(overrideEvent(objection, argument.overrideReason, proposal));
    }
  }
  return accept([...overrides, ...proposal.events]);
};

/** Every event has to fit into its row. */
const recordable = (events: readonly SopEvent[]): Result<readonly SopEvent[], Refusal> => {
  const long = events.find((event) => payloadLength(event) > LONGEST_PAYLOAD);
  return long === undefined
    ? accept(events)
    : refuse({
        code: 'event-too-long',
        type: long.type,
        characters: payloadLength(long),
        most: LONGEST_PAYLOAD,
      });
};

/** Commands that need no procedure under way; a PK is changed before the year is reported on. */
const BEFORE_START: readonly CommandType[] = [
  'start-year',
  'declare-identity',
  'roll-year',
  'adopt-copy',
  'revise-agreement',
];

/** Nothing is recorded of a year that has not begun, or of another one than that which has. */
const yearRefusal = (
  { year: started }: SopState,
  { type }: Command,
  { year }: Context,
): Refusal | null => {
  if (BEFORE_START.includes(type)) return null;
  if (started === null) return { code: 'year-not-started' };
  return year === started ? null : { code: 'year-changed', year, started };
};

/**
 * Decides a command: the events it causes, in order and stamped, or the first reason why not. Changes
 * nothing; the same question may be asked before the work is done (to spare a person the wait) and
 * again when the facts are there. An override by the Ketua Divisi is an event before the others.
 */
export const decide = <T extends CommandType>(
  state: SopState,
  command: CommandOf<T> & Command,
  context: Context,
): Result<readonly SopEvent[], Refusal> => {
  const identity = identify(state, command, context);
  if (!identity.ok) {
    return identity;
  }
  const person = identity.value;
  const standing = authorise(state, command, person);
  if (!standing.ok) {
    return standing;
  }
  const amiss = yearRefusal(state, command, context);
  if (amiss !== null) {
    return refuse(amiss);
  }
  const { role, objections } = standing.value;
  const reason = (command.reason ?? '').trim();
  const decider: Decider<T> = DECIDERS[command.type];
  const proposal = decider({ state, payload: command.payload, context, person, role, reason });
  if (!proposal.ok) {
    return proposal;
  }
  const overrideReason = (command.overrideReason ?? '').trim();
  const all = { ...proposal.value, objections: [...objections, ...proposal.value.objections] };
  const bodies = settle(all, { state, reason, overrideReason, person });
  const stampBody = (body: EventBody): SopEvent => ({
    ...body,
    stamp: stampOf(context, person, body.type === 'override-given' ? OVERRIDER : role),
  });
  return bodies.ok ? recordable(bodies.value.map(stampBody)) : bodies;
};
