import type { Role } from '../../office/office';
import type { Command, CommandType } from '../commands';
import { COMPILERS } from '../steps';
import type { StepNumber } from '../steps';
import { stepOf } from '../step-wording';

/** Who may give a command. */
export interface Permission {
  readonly step: StepNumber | null;
  readonly roles: readonly Role[];
  /** True when the Ketua Divisi may do it in another's place, with a reason. */
  readonly overridable: boolean;
}

/** Everybody on the roster except the outside receivers. */
export const INSIDERS: readonly Role[] = [
  'ketua',
  'ketua-divisi-rendatin',
  'sekretaris',
  'ketua-divisi',
  'anggota',
  'kasubag-rendatin',
  'kasubag',
  'staf-rendatin',
  'staf',
];

const atStep = (step: StepNumber, overridable: boolean): Permission => ({
  step,
  roles: stepOf(step).actors,
  overridable,
});

const byCompilers = (overridable: boolean): Permission => ({
  step: null,
  roles: COMPILERS,
  overridable,
});

const bySupervisors = (step: StepNumber | null): Permission => ({
  step,
  roles: ['ketua-divisi-rendatin', ...COMPILERS],
  overridable: false,
});

const PERMISSIONS: Readonly<Record<CommandType, Permission>> = {
  'declare-identity': { step: null, roles: [...INSIDERS, 'penerima'], overridable: false },
  'start-year': atStep(1, false),
  'roll-year': bySupervisors(null),
  'adopt-copy': bySupervisors(null),
  'revise-agreement': bySupervisors(null),
  'reopen-year': bySupervisors(null),
  'revise-divisions': atStep(1, false),
  'submit-worksheet': atStep(2, true),
  'return-worksheet': bySupervisors(2),
  'unlock-worksheet': bySupervisors(2),
  'generate-draft': atStep(3, true),
  'resubmit-draft': atStep(3, true),
  'record-refresh': atStep(3, false),
  'record-pull': byCompilers(false),
  'decide-review': atStep(4, false),
  'schedule-plenary': atStep(5, true),
  'record-plenary': atStep(5, false),
  'close-correction': bySupervisors(6),
  'carry-correction': bySupervisors(6),
  finalise: atStep(7, true),
  'give-override': { step: null, roles: ['ketua-divisi-rendatin'], overridable: false },
  unfreeze: bySupervisors(7),
  'notice-frozen-change': { step: null, roles: INSIDERS, overridable: false },
  'record-signature': atStep(8, false),
  'bind-copies': atStep(9, true),
  'hand-over-copies': atStep(10, true),
  'record-receipt': atStep(10, true),
  'undo-stamp': byCompilers(true),
  'file-evidence': byCompilers(false),
};

/**
 * Who may give this very command. A correction belongs to the reviewer it names; a signature is recorded
 * by the one who signs that report or by the subbagian that compiles.
 */
export const permissionOf = (command: Command): Permission => {
  if (command.type === 'decide-review') {
    const { step, reviewer } = command.payload;
    const owners: readonly Role[] = stepOf(step).actors.filter((role) => role === reviewer);
    return { step, roles: owners, overridable: false };
  }
  if (command.type === 'record-signature') {
    const signer: Role = command.payload.report === 'KPU' ? 'ketua' : 'sekretaris';
    return { step: 8, roles: [signer, ...COMPILERS], overridable: false };
  }
  return PERMISSIONS[command.type];
};

/** The first of the allowed roles that a person holds; null when they hold none. */
export const actingRole = (
  permission: Pick<Permission, 'roles'>,
  held: readonly Role[],
): Role | null => permission.roles.find((role) => held.includes(role)) ?? null;
