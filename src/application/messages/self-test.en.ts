import type { SelfTestWords } from './self-test-words';
import { withLines } from './self-test-words';

/** Sentences around the self-test in English. */
export const selfTestEn: SelfTestWords = {
  action: {
    'self-test': {
      title: 'Self-test',
      description:
        'Tries, in a scratch tab and scratch documents, whether Google behaves as LAPKIN needs it. Data of the office are not touched.',
    },
  },
  done: {
    'self-tested': ({ met, differing, total, tab }) =>
      withLines(
        differing.length === 0
          ? `The self-test is finished: all ${String(total)} checks are met. Details are in the tab "${tab}".`
          : `The self-test is finished: ${String(met)} of ${String(total)} checks are met. Send the text in cell A3 of the tab "${tab}" to the maintainers. Different:`,
        differing,
      ),
    'self-test-paused': ({ met, differing, total, tab }) =>
      withLines(
        `The time that Google gives is nearly over: ${String(met + differing.length)} of ${String(total)} checks are done and kept in the tab "${tab}". Run it again to go on.`,
        differing,
      ),
  },
  refusal: {
    'self-test-tab-taken': ({ tab }) =>
      `There is a tab "${tab}" that the self-test did not make. Rename it, then run the self-test again.`,
    'self-test-running': ({ email }) =>
      `The self-test is being run by ${email}. Try again in some minutes.`,
    'self-test-needs-set-up': ({ locale }) =>
      `The locale of this workbook is ${locale}, not Indonesia. Run "Set up / repair workbook" first.`,
  },
};
