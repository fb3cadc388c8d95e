import { doubtsEn } from './doubts.en';
import type { ProblemFacts, SomeSentences } from './sentence';

const inColumn = ({ header }: ProblemFacts): string =>
  header === '' ? '' : ` in the column “${header}”`;

const clauses: Readonly<Partial<Record<string, string>>> = doubtsEn;

const why = ({ say }: ProblemFacts): string => clauses[say('doubt')] ?? doubtsEn['unknown-text'];

const guess = ({ say }: ProblemFacts): string =>
  say('guess') === '' ? '' : ` Perhaps ${say('guess')} is meant.`;

/** Sentences about cells that could not be read, in English. */
export const readingSentencesEn = {
  'cell-ambiguous': (facts) =>
    `“${facts.found}”${inColumn(facts)} was not used because it has more than one meaning: ${why(facts)}.${guess(facts)} Write it again with dots between thousands and a comma before decimals.`,
  'cell-unreadable': (facts) =>
    `“${facts.found}”${inColumn(facts)} cannot be read: ${why(facts)}.${guess(facts)} Type the value alone; remarks belong in another column.`,
  'cell-remark': (facts) =>
    `“${facts.found}”${inColumn(facts)} is used as ${facts.say('value')}: ${why(facts)}. Please see whether that is meant.`,
  'number-as-text': (facts) =>
    `The number ${facts.say('value')}${inColumn(facts)} is stored as text, so the formulas of the sheet leave it out. Type it again without an apostrophe.`,
  'cell-error': (facts) =>
    `The cell${inColumn(facts)} shows the formula error ${facts.say('error')}. Replace it with the right value.`,
  'unit-conflict': (facts) =>
    `“${facts.found}”${inColumn(facts)} has another unit, but the unit of the row is ${facts.say('unit')}. Make them the same.`,
  'polarity-conflict': (facts) =>
    `“${facts.found}”${inColumn(facts)} does not fit the polarity “${facts.say('polarity')}”${facts.say('implied') === '' ? '' : `; its form says “${facts.say('implied')}”`}. Mend the target or the polarity.`,
  'kind-conflict': (facts) =>
    `“${facts.found}”${inColumn(facts)} is not the kind of value expected here. Type a value of the same kind as the target.`,
  'range-became-date': (facts) =>
    `The spreadsheet turned the value${inColumn(facts)} into a date (${facts.found}).${guess(facts)} Type it again with an apostrophe in front, such as '7-10.`,
  'text-became-date': (facts) =>
    `The spreadsheet turned the text${inColumn(facts)} into a date, read as ${facts.say('date')}. Please see whether that is meant.`,
  'digits-lost': (facts) =>
    `The code${inColumn(facts)} was typed as a number, so its last digits are lost. Type it again with an apostrophe in front.`,
  'date-unreadable': (facts) =>
    `“${facts.found}”${inColumn(facts)} is not a date. Write it like ${facts.say('expected')}.`,
  'date-ambiguous': (facts) =>
    `The date “${facts.found}”${inColumn(facts)} can be read in two ways.${guess(facts)} Write the month in letters.`,
  'unknown-choice': (facts) =>
    `“${facts.found}”${inColumn(facts)} is not among the choices. Choose one of: ${facts.say('expected')}.`,
  'table-missing': ({ say }) =>
    `The table “${say('table')}” is not on this tab. Run “Set up / repair workbook”; nothing else changes.`,
  'column-missing': ({ say }) =>
    `The column “${say('header')}” is not in the table “${say('table')}”. Run “Set up / repair workbook” or give the column its header back.`,
  'column-twice': ({ say }) =>
    `Two columns are headed “${say('header')}”; only the left one is read. Delete or rename the other one.`,
  'setting-missing': ({ say }) =>
    `The row “${say('label')}” is not on the tab Pengaturan, so its usual value is used. Run “Set up / repair workbook” to bring it back.`,
  'year-missing': () =>
    'The report year is not filled in. Type the year to be reported, such as 2023.',
  'required-missing': (facts) =>
    `The cell${inColumn(facts)} is empty, but its row needs it. Please fill it in.`,
  'code-missing': () => 'This row has no code. Give it a lasting code that no other row has.',
  'duplicate-id': ({ say }) =>
    `The code “${say('id')}” is taken by row ${say('firstRow')} of the tab ${say('firstTab')}. Give one of them another code.`,
  'unknown-indicator': ({ say }) =>
    `The indicator “${say('id')}” is not on the tab Perjanjian Kinerja. Mend the code or add the indicator.`,
  'unknown-sasaran': ({ say }) =>
    `The objective “${say('id')}” is not on the tab Perjanjian Kinerja. Mend the code or add the objective.`,
  'unknown-division': ({ say }) =>
    `The division “${say('id')}” is not on the tab Pengaturan. Mend the code or add the division.`,
  'unknown-program': ({ say }) =>
    `The programme ${say('code')} is not on the tab Pengaturan, so no report accounts for its money. Mend the code or add the programme.`,
  'budget-code-shape': ({ found }) =>
    `The budget code “${found}” is not built of programme, kegiatan, KRO and RO, such as 076.01.WA.3355.EBD.955. Please check it.`,
  'indicator-row-missing': ({ say }) =>
    `Indicator ${say('id')} is not on the tab ${say('tab')}. Run “Set up / repair workbook” to add its row.`,
  'indicator-elsewhere': ({ say }) =>
    `By the PK, indicator ${say('id')} belongs to the division ${say('division')}, not to the division of this tab. The row is not read; move what it holds.`,
  'target-differs': ({ found, say }) =>
    `The target of the worksheet (“${found}”) is not that of the PK (“${say('expected')}”). Make it the same as the PK.`,
  'numerator-disagrees': ({ found, say }) =>
    `The realisasi ${found} is not numerator over denominator, which is ${say('expected')}. Mend one of them.`,
  'quarter-sum-differs': ({ found, say }) =>
    `The spending of the year (${found}) is not the sum of the four quarters, which is ${say('expected')}. Mend one of them.`,
  'formula-differs': ({ found, say }) =>
    `The formula cell shows ${found}, but the report will print ${say('expected') === '' ? 'no figure' : say('expected')}. Run “Set up / repair workbook” to bring the formula back.`,
  'total-row-skipped': () =>
    'The row JUMLAH among the data is not counted. Totals are computed in the row below the headers.',
} as const satisfies SomeSentences;
