import type { CorrectionOrder } from './events';

/** Longest text of a correction that a sentence takes; the whole stands on the tab `Pleno`. */
const LONGEST_TEXT = 120;

const inOneLine = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line;
};

/** Chapter and what is to be mended: `Bab IV: Langkah perbaikan diurutkan`. */
export const correctionSubject = ({ part, text }: Pick<CorrectionOrder, 'part' | 'text'>): string =>
  [part, text]
    .map(inOneLine)
    .filter((one) => one !== '')
    .join(': ');

/** A correction as people know it: its code and, since nobody remembers codes, what it is about. */
export const correctionName = (order: Pick<CorrectionOrder, 'id' | 'part' | 'text'>): string =>
  `${order.id} (${correctionSubject(order)})`;
