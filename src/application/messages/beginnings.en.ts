import { foundingEn } from './founding/founding.en';
import { intakeEn } from './intake/intake.en';
import { selfTestEn } from './self-test.en';

/** What is said where an office begins: its own description, the worksheets it brings, the self-test. In English. */
export const beginningsEn = {
  action: { ...foundingEn.action, ...intakeEn.action, ...selfTestEn.action },
  option: { ...foundingEn.option, ...intakeEn.option },
  done: { ...foundingEn.done, ...intakeEn.done, ...selfTestEn.done },
  refusal: { ...foundingEn.refusal, ...intakeEn.refusal, ...selfTestEn.refusal },
  lines: intakeEn.lines,
};
