import type { SomeSentences } from './sentence';

/** Sentences about the source of an import, in English. */
export const intakeSentencesEn = {
  'intake-column-doubtful': ({ found }) =>
    `The header “${found}” is only a little like that of our column. Check whether it is meant; the columns can be changed.`,
  'intake-columns-unused': ({ say }) => `Columns that are not taken over: ${say('columns')}.`,
  'intake-columns-lacking': ({ say }) =>
    `Columns that are usually needed are not in the source: ${say('columns')}. Fill them in afterwards, or name the columns.`,
  'intake-money-scaled': ({ found, say }) =>
    `Amounts in the source (${found}) are written in units of ${say('factor')} and will be written out in full. Check the figures.`,
  'intake-totals-skipped': ({ say }) => `Rows of sums are not taken over: rows ${say('rows')}.`,
  'intake-sections-skipped': ({ say }) =>
    `Headings, rows that sum up others and lines outside the table are not taken over: rows ${say('rows')}.`,
  'intake-rows-unnamed': ({ say }) =>
    `Rows without a description are not taken over: rows ${say('rows')}. Describe them in the source, then import again.`,
  'intake-code-carried': ({ say }) =>
    `The budget code was taken from the row above for rows ${say('rows')}. Check it.`,
  'intake-total-differs': ({ found, say, header }) =>
    `The source shows ${found} as the sum of column “${header}”, but the rows that are taken over add up to ${say('expected')}. Check whether rows are left out or counted twice.`,
  'intake-unmatched': ({ found, say }) =>
    `The indicator “${found}” is not on the worksheet of this division and is left out.${say('guess') === '' ? '' : ` Perhaps ${say('guess')} is meant.`} Use the code or wording of the Perjanjian Kinerja.`,
  'intake-matched-by-name': ({ found, say }) =>
    `“${found}” was taken for ${say('id')} “${say('name')}” by its wording. Check whether that is meant.`,
  'intake-row-twice': ({ found, say }) =>
    `“${found}” (${say('id')}) stands in the source more than once; only the first is taken over.`,
  'intake-unit-differs': ({ found, say }) =>
    `The unit in the source is “${found}”, in the Perjanjian Kinerja “${say('unit')}”. The row is left out; use the same unit.`,
  'intake-target-differs': ({ found, say }) =>
    `The target in the source is “${found}”, in the Perjanjian Kinerja “${say('expected')}”. The Perjanjian Kinerja applies.`,
} as const satisfies SomeSentences;
