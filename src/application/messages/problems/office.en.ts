import { partName, reportName, roleName, settingLabel } from './names';
import type { SomeSentences } from './sentence';

/** Sentences about budget, evidence, office, signers and texts, in English. */
export const officeSentencesEn = {
  'figure-stale': ({ say, found }) =>
    `${reportName(say('report'), 'and')}, “${say('section')}”: the document says “${found}”, the tabs say “${say('now')}” (${say('cells')}). Run "Refresh the draft", or correct the cell.`,
  'spending-above-pagu': ({ say }) =>
    `Activity ${say('id')} spent ${say('realisasi')}, which is ${say('over')} more than its pagu of ${say('pagu')}. Check the spending, or bring the pagu up to the last revision of the DIPA.`,
  'quarters-differ-from-total': ({ say }) =>
    `The year's spending of activity ${say('id')} (${say('realisasi')}) is not the sum of its quarters (${say('sum')}). Mend one of them.`,
  'pagu-missing': ({ say }) =>
    `Activity ${say('id')} has no pagu, but its spending is ${say('realisasi')}. Fill in the pagu of the last revision of the DIPA.`,
  'spending-missing': ({ say }) =>
    `Activity ${say('id')} has no spending, but its pagu is ${say('pagu')}. Fill it in; type 0 if nothing was spent.`,
  'amount-negative': ({ say, found }) =>
    `Activity ${say('id')} has a negative amount (${found}). See whether it is a repayment or a slip.`,
  'program-without-report': ({ say }) =>
    `No report accounts for the programme ${say('program')} of activity ${say('id')}. Add the programme on the tab Pengaturan, or mend its code.`,
  'indicator-of-activity-unknown': ({ say }) =>
    `Activity ${say('id')} names the indicator “${say('indicator')}”, which is not in the PK. Mend the code.`,
  'activity-without-indicator': ({ say }) =>
    `Activity ${say('id')} is linked to no indicator. Fill in the codes of those it supports, if any.`,
  'volume-missing': ({ say }) =>
    `The volume of activity ${say('id')} is incomplete, but its money was spent. Fill in planned and realised volume so that efficiency can be computed.`,
  'low-absorption-unexplained': ({ say }) =>
    `Activity ${say('id')} spent only ${say('percent')} of its pagu, but no obstacle is written. Write why; an obstacle is due below 90%.`,
  'low-volume-unexplained': ({ say }) =>
    `Activity ${say('id')} reached only ${say('percent')} of its volume, but no obstacle is written. Write why; an obstacle is due below 100%.`,
  'obstacle-without-solution': ({ say }) =>
    `The obstacle of activity ${say('id')} is written, its solution is not. Write what was done about it.`,
  'indicator-evidence-missing': ({ say }) =>
    `The realisasi of indicator ${say('id')} has no evidence. Fill in the names of files or links.`,
  'activity-evidence-missing': ({ say }) =>
    `Activity ${say('id')} was carried out but has no evidence. Fill in the names of files or links.`,
  'evidence-not-named': ({ say, found }) =>
    `The evidence of ${say('id')} says only “${found}”. Name the file or link so that it can be found.`,
  'identity-missing': ({ say }) =>
    `“${settingLabel(say('setting'))}” on the tab Pengaturan is empty, but cover, foreword or letters print it. Please fill it in.`,
  'identity-incomplete': ({ say }) =>
    `“${settingLabel(say('setting'))}” on the tab Pengaturan is empty. Fill it in so that report and letters are whole.`,
  'budget-document-of-other-year': ({ say }) =>
    `The budget document is of ${say('of')}, but the report is on ${say('year')}. Fill in the DIPA of ${say('year')} with its last revision.`,
  'report-without-budget': ({ say }) =>
    `${reportName(say('report'), 'and')} has no activity with money. See the programmes on the tab Pengaturan and the budget codes on the worksheets.`,
  'renstra-period-unsound': ({ found }) =>
    `The Renstra period (${found}) is not right. Fill in the first and last year of the Renstra behind the targets.`,
  'year-outside-renstra': ({ say }) =>
    `The report year ${say('year')} is outside the Renstra period ${say('start')}–${say('end')}, which the legal basis and chapter II name. Update the period if a new Renstra is in force; leave it if the targets still come from that one.`,
  'cap-unusual': ({ say }) =>
    `A cap of ${say('cap')}% is unusual; it is mostly between 100% and 120%. Check the setting.`,
  'division-without-head': ({ say }) =>
    `${say('name')} has no chair on the tab Peran. Add the person with the division code ${say('id')}.`,
  'role-without-person': ({ say }) =>
    `Nobody on the tab Peran has the role ${roleName(say('role'))}, which the procedure needs. Complete the roster.`,
  'account-shared': ({ say, found }) =>
    `${say('name')} has the account ${found}, which already belongs to ${say('first')}: every action would be recorded as done by ${say('first')}. Give each person an account of their own.`,
  'division-named-otherwise': ({ say, found }) =>
    `“${found}” does not name its division as the tab Pengaturan does, “${say('name')}”. Make them alike, or the report bears two names.`,
  'deadline-missing': ({ say }) =>
    `The deadline of submission in ${say('of')} is empty, so nobody can be reminded of it. Fill it in on the tab Pengaturan.`,
  'holidays-missing': ({ say }) =>
    `The tab Hari Libur has no holidays and days of joint leave of ${say('of')}, so due dates may be wrong. Fill them in from the joint decree.`,
  'signer-missing': ({ say }) =>
    `The signer of ${reportName(say('report'), 'and')} is incomplete. Fill in name and position on the tab Pengaturan.`,
  'signer-repeated': ({ say }) =>
    `${reportName(say('report'), 'and')} has more than one signer. Keep one row; a substitute is marked Plh. or Plt.`,
  'nip-missing': ({ say }) =>
    `The NIP of ${say('name')} is missing, but it is printed below the signature of ${reportName(say('report'), 'and')}. Please fill it in.`,
  'nip-misshapen': ({ say, found }) =>
    `The NIP of ${say('name')} (“${found}”) does not have 18 digits. Please check it.`,
  'narrative-missing': ({ say }) =>
    `The text “${partName(say('part'))}” for ${reportName(say('report'), 'and')} is not written. Write it on the tab Narasi; until then the draft asks for it.`,
  'narrative-not-confirmed': ({ say }) =>
    `The text “${partName(say('part'))}” was last confirmed for ${say('confirmed')}. Read it again, bring it up to date and type ${say('year')} as its year of confirmation.`,
  'leftover-year': ({ say, found }) =>
    `The year ${say('of')} in “${found}” seems to be left over from an earlier report; this one is on ${say('year')}. Mend it if it is wrong; leave it if it is meant.`,
  'placeholder-left': ({ say, found }) =>
    `The placeholder “${say('mark')}” was left in “${found}”. Replace it with the real text.`,
  'gap-left': ({ say, found }) =>
    `The mark “${say('mark')}” in “${found}” seems to be a gap. Fill it, or remove the mark.`,
  'practice-words-left': ({ found }) =>
    `Words of the practice data were left in “${found}”. Replace them with the office's own.`,
  'identity-number': () =>
    'This text holds a number of 16 digits that looks like a NIK or a family card number. Personal data must not go into a report; remove the number.',
} as const satisfies SomeSentences;
