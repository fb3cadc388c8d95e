import type { Catalogue } from './catalogue';
import { checkSentence } from './check-sentence';

const severities = { error: 'error', warning: 'warning', info: 'note' } as const;

/** What a check found, in English. */
export const checkedEn = checkSentence({
  criteria: {
    standard: 'required chapters',
    completeness: 'all results reported',
    'annual-target': 'comparison with the annual target',
    'medium-term-target': 'comparison with the medium-term target',
    'earlier-years': 'comparison with earlier years',
    benchmark: 'comparison with the national value',
    'quality-of-result': 'success and failure explained',
    efficiency: 'use of resources',
    recommendation: 'plans for improvement',
  },
  counts: (count, severity) => `${String(count)} ${severities[severity]}${count === 1 ? '' : 's'}`,
  nothing: 'nothing to remark',
  total: (counts) => `Checked: ${counts}.`,
  elsewhere: 'Other tabs',
  share: (part, whole) => `${String(part)} of ${String(whole)}`,
  met: (report, share) => `Reporting criteria of ${report}: ${share} met.`,
  open: (names) => `Not complete: ${names}.`,
  withoutIndicators: (report) =>
    `The reporting criteria of ${report} cannot be judged yet: the performance agreement has no indicator of it.`,
});

/** What a check keeps from going on. */
export const checkRefusalsEn: Pick<
  Catalogue['refusal'],
  'errors-block-draft' | 'errors-block-worksheet' | 'requests-left'
> = {
  'errors-block-draft': ({ problems }) =>
    `This step cannot go on: ${String(problems.length)} errors remain. Mend the cells named below, or ask the responsible chair to run "Allow with a reason" from their account.`,
  'errors-block-worksheet': ({ divisionId, problems }) =>
    `The worksheet of ${divisionId} cannot be sent: ${String(problems.length)} errors remain. Mend the cells named below.`,
  'requests-left': ({ name, requests }) =>
    `"${name}" still asks for ${String(requests.length)} texts, among them: ${requests.slice(0, 3).join('; ')}. Write them in the document, or finalise it with a reason.`,
};
