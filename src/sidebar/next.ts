import type { ShownNext } from '../application/server-api';

const REPORTS = ['KPU', 'SEKRETARIAT'];

/** Actions that take both reports at once. */
const FOR_BOTH = ['generate-draft', 'log-reviews', 'stamp-copies', 'stamp-submission'];

/** The plenary, for one, is held for both reports at once. */
const distinct = (next: readonly ShownNext[]): readonly ShownNext[] => {
  const keys = next.map(({ action, args }) => JSON.stringify([action, args]));
  return next.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
};

/** What is done for both reports in one go is offered once. */
export const merged = (next: readonly ShownNext[]): readonly ShownNext[] => {
  const isTwin = ({ action }: ShownNext, report: string): boolean =>
    next.some((one) => one.action === action && one.args['report'] === report);
  return distinct(next).flatMap((one) => {
    const isPair = FOR_BOTH.includes(one.action) && REPORTS.every((report) => isTwin(one, report));
    if (!isPair) return [one];
    return one.args['report'] === 'KPU' ? [{ ...one, args: { report: 'KEDUANYA' } }] : [];
  });
};
