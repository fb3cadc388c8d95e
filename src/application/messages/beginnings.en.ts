import { foundingEn } from './founding/founding.en';
import { intakeEn } from './intake/intake.en';

/** What is said where an office begins: its own description, and the worksheets it brings along. In English. */
export const beginningsEn = {
  action: { ...foundingEn.action, ...intakeEn.action },
  option: { ...foundingEn.option, ...intakeEn.option },
  done: { ...foundingEn.done, ...intakeEn.done },
  refusal: { ...foundingEn.refusal, ...intakeEn.refusal },
  lines: intakeEn.lines,
};
