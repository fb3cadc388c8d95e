import type { MeasureDoubt } from '../../../domain/quantity/read-cell';

/** Why a cell is in doubt, as a clause after a colon. */
export const doubtsEn: Readonly<Record<MeasureDoubt, string>> = {
  'dot-as-decimal': 'the dot seems to part decimals, which a comma does here',
  'english-format': 'the number is written the English way, with commas between thousands',
  'thousands-or-decimal': 'the dot or comma may part thousands or decimals',
  'letter-for-digit': 'there is a letter where a digit belongs, such as O for zero',
  'space-in-number': 'there is a blank inside the number',
  'nihil-read-as-zero': '“nihil” is read as zero',
  'number-stored-as-text': 'the number is stored as text',
  'more-than-two-decimals': 'the number has more than two decimals',
  'fraction-or-percent': 'a fraction without a percent sign may mean a part of one or a percentage',
  'strict-bound': '“less than” is read as “at most”',
  'reversed-range': 'the upper limit stands before the lower one',
  'unknown-unit': 'the unit behind the number is not known',
  'refers-elsewhere': 'it points at another cell, such as “idem” or “sda”',
  'formula-error': 'a formula failed',
  'unit-conflict': 'its unit is not the unit of the row',
  'polarity-conflict': 'the form of the target does not fit the polarity of the row',
  'kind-conflict': 'it is not the kind of value that belongs here',
  'words-differ': 'the amount in digits is not the amount in words',
  'unknown-text': 'the text cannot be read as a value',
  'month-first': 'the month seems to stand before the day',
  'two-digit-year': 'the year has two digits only',
  'weekday-differs': 'the weekday does not fit the date',
  'no-such-day': 'the calendar has no such day',
};
