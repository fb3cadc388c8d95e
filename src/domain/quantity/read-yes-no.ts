import type { Measure } from '../performance/indicator';
import type { RawCell } from './cell-quantity';
import { cleanText, isBlank } from './clean-text';
import { ambiguous, certain, nothing } from './finding';
import type { Found } from './finding';

const YES: ReadonlySet<string> = new Set(['ya', 'y', 'ada', 'sudah', 'true', '✓', '✔', 'v']);
const NO: ReadonlySet<string> = new Set(['tidak', 't', 'tidak ada', 'belum', 'belum ada', 'false']);

const yesNo = (value: boolean): Measure => ({ kind: 'yes-no', value });

/** Reads whether something exists or was done: a tick box, `Ya`, `Belum ada`. 1 and 0 are only guesses. */
export const readYesNo = (raw: RawCell): Found<Measure> => {
  if (typeof raw === 'boolean') {
    return certain(yesNo(raw));
  }
  const text = cleanText(String(raw))?.text.toLowerCase() ?? 'unknown';
  if (isBlank(text)) {
    return null;
  }
  if (text === '1' || text === '0') {
    return ambiguous(yesNo(text === '1'), 'kind-conflict');
  }
  if (YES.has(text) || NO.has(text)) {
    return certain(yesNo(YES.has(text)));
  }
  return nothing(typeof raw === 'number' ? 'kind-conflict' : 'unknown-text');
};
