import { foundingId } from './founding/founding.id';
import { intakeId } from './intake/intake.id';

/** What is said where an office begins: its own description, and the worksheets it brings along. In Indonesian. */
export const beginningsId = {
  action: { ...foundingId.action, ...intakeId.action },
  option: { ...foundingId.option, ...intakeId.option },
  done: { ...foundingId.done, ...intakeId.done },
  refusal: { ...foundingId.refusal, ...intakeId.refusal },
  lines: intakeId.lines,
};
