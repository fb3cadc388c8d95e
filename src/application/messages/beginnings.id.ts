import { foundingId } from './founding/founding.id';
import { intakeId } from './intake/intake.id';
import { selfTestId } from './self-test.id';

/** What is said where an office begins: its own description, the worksheets it brings, the self-test. In Indonesian. */
export const beginningsId = {
  action: { ...foundingId.action, ...intakeId.action, ...selfTestId.action },
  option: { ...foundingId.option, ...intakeId.option },
  done: { ...foundingId.done, ...intakeId.done, ...selfTestId.done },
  refusal: { ...foundingId.refusal, ...intakeId.refusal, ...selfTestId.refusal },
  lines: intakeId.lines,
};
