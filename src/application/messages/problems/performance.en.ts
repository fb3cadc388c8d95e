import { reportName } from './names';
import type { SomeSentences } from './sentence';

/** Sentences about the PK, indicators and their explanations, in English. */
export const performanceSentencesEn = {
  'report-without-indicators': ({ say }) =>
    `${reportName(say('report'), 'and')} has no indicator yet. See the column “Laporan” on the tab Perjanjian Kinerja.`,
  'sasaran-without-indicators': ({ say }) =>
    `Objective ${say('id')} has no indicator, but every objective of the PK must be measured. Add its indicator or remove the objective.`,
  'sasaran-not-in-agreement': ({ say }) =>
    `Indicator ${say('id')} names the objective “${say('sasaran')}”, which is not in the table of objectives. Mend the code.`,
  'indicator-not-on-worksheet': ({ say }) =>
    `Indicator ${say('id')} is not on the worksheet (tab ${say('tab')}). Run “Set up / repair workbook” to add its row.`,
  'indicator-worded-differently': ({ say, found }) =>
    `Indicator ${say('id')} reads “${found}” on the worksheet but “${say('expected')}” in the PK. Make it the same as the signed PK.`,
  'unit-worded-differently': ({ say, found }) =>
    `The unit of indicator ${say('id')} is “${found}” on the worksheet but “${say('expected')}” in the PK. Make it the same as the PK.`,
  'person-in-charge-missing': ({ say }) =>
    `Nobody answers for indicator ${say('id')} yet. Name the post that answers for its data.`,
  'data-source-missing': ({ say }) =>
    `The data source of indicator ${say('id')} is not named. Name the document or application its data comes from.`,
  'division-not-in-settings': ({ say }) =>
    `Row ${say('id')} names the division “${say('division')}”, which is not on the tab Pengaturan. Mend the code.`,
  'id-repeated': ({ say }) =>
    `The code “${say('id')}” stands in ${say('times')} rows. Every row needs a code of its own; change the wrong ones.`,
  'weights-not-whole': ({ say }) =>
    `The weights of ${reportName(say('report'), 'and')} sum to ${say('sum')} and ${say('missing')} indicators have none, so a plain mean is used. Give all indicators weights that sum to 100, or none.`,
  'target-missing': ({ say }) =>
    `Indicator ${say('id')} has no target, but its realisasi is ${say('realisasi')}. Fill in the target of the PK, or say why it is not measured.`,
  'target-negative': ({ say, found }) =>
    `The target of indicator ${say('id')} is negative (${found}), so no capaian can be computed. Word the indicator so that its target is not negative.`,
  'not-measured-without-reason': ({ say }) =>
    `Indicator ${say('id')} has no realisasi. Fill it in, or say why the indicator is not measured.`,
  'denominator-zero': ({ say }) =>
    `The denominator of indicator ${say('id')} is zero, so there is nothing to measure. Check the figure, or say why it is not measured.`,
  'target-and-realisasi-not-comparable': ({ say }) =>
    `Target (${say('target')}) and realisasi (${say('realisasi')}) of indicator ${say('id')} are of different kinds and cannot be compared. Give both in the same unit.`,
  'reason-beside-realisasi': ({ say }) =>
    `Indicator ${say('id')} has the realisasi ${say('realisasi')} and also a reason why it is not measured. Empty one of them.`,
  'share-above-whole': ({ say }) =>
    `The realisasi of indicator ${say('id')} (${say('realisasi')}) is more than its whole; a share is 100% at most. Check numerator, denominator and realisasi.`,
  'percentage-above-100': ({ say }) =>
    `The realisasi of indicator ${say('id')} is ${say('realisasi')}. If it measures a share of a whole it cannot be more than 100%; please check.`,
  'above-scale': ({ say }) =>
    `The realisasi of indicator ${say('id')} (${say('realisasi')}) is above its scale of ${say('scale')}. Check the decimal comma.`,
  'numerator-differs': ({ say }) =>
    `The realisasi of indicator ${say('id')} (${say('realisasi')}) is not numerator over denominator, which is ${say('expected')}. Mend one of them.`,
  'zero-target': ({ say }) =>
    `The target of indicator ${say('id')} is zero and its realisasi ${say('realisasi')}, so the measuring policy sets the capaian to ${say('capaian')}. Make sure that the PK means this.`,
  'shortfall-without-cause': ({ say }) =>
    `The capaian of indicator ${say('id')} is ${say('capaian')}, but its cause is not explained. Write what stood in the way of the target.`,
  'shortfall-without-solution': ({ say }) =>
    `The capaian of indicator ${say('id')} is ${say('capaian')}, but no solution is written. Write what has been done about it.`,
  'shortfall-without-plan': ({ say }) =>
    `The capaian of indicator ${say('id')} is ${say('capaian')}, but no plan is written. Write the steps for next year.`,
  'decline-without-cause': ({ say }) =>
    `Indicator ${say('id')} worsened from ${say('before')} in ${say('lastYear')} to ${say('now')}, but the cause is not explained. Write why it did.`,
  'decline-without-solution': ({ say }) =>
    `Indicator ${say('id')} worsened from ${say('before')} in ${say('lastYear')} to ${say('now')}, but no solution is written. Write what has been done about it.`,
  'above-cap-unexplained': ({ say }) =>
    `Before the cap of ${say('cap')} the capaian of indicator ${say('id')} is ${say('capaian')}. Explain why, such as a modest target or special circumstances.`,
  'success-unexplained': ({ say }) =>
    `Indicator ${say('id')} reached its target (${say('capaian')}), but what helped is not written. Write what made it succeed.`,
  'indicator-without-activity': ({ say }) =>
    `No activity is linked to indicator ${say('id')}. Put its code into the column “Indikator Terkait” of the activities.`,
  'improvement-missing': ({ say }) =>
    `${reportName(say('report'), 'and')} has no steps for improvement. Fill in plans on the worksheets, or the text Langkah Perbaikan on the tab Narasi.`,
  'history-missing': ({ say }) =>
    `Indicator ${say('id')} has no realisasi of earlier years. Fill it in if it was measured; otherwise the report calls it newly measured.`,
  'renstra-target-missing': ({ say }) =>
    `Indicator ${say('id')} has no Renstra target. Fill it in if the Renstra sets one; otherwise the report says that none is set.`,
  'national-value-missing': ({ say }) =>
    `Indicator ${say('id')} has no national value. Fill it in if there is one; otherwise the report says that there is no national standard to compare with.`,
  'national-source-missing': ({ say }) =>
    `The national value of indicator ${say('id')} has no source. Name the document it comes from.`,
  'target-below-national': ({ say }) =>
    `The target of indicator ${say('id')} (${say('target')}) is weaker than the national value (${say('national')}). From the Renstra 2025–2029 on, a regional target must not be below the national one; check it or prepare an explanation.`,
  'renstra-year-outside-period': ({ say, found }) =>
    `The Renstra year of indicator ${say('id')} (${found}) is outside the period ${say('start')}–${say('end')}. Mend the year, or the period on the tab Pengaturan.`,
  'formula-missing': ({ say }) =>
    `It is not written how indicator ${say('id')} is calculated. Fill in its formula, or the document that sets its value, so that the table of the main indicators is complete.`,
} as const satisfies SomeSentences;
