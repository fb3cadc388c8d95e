import type { ShownNext } from '../application/server-api';

const REPORTS = ['KPU', 'SEKRETARIAT'];

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
    const mayJoin = one.action === 'generate-draft' || one.action === 'log-reviews';
    const isPair = mayJoin && REPORTS.every((report) => isTwin(one, report));
    if (!isPair) return [one];
    return one.args['report'] === 'KPU' ? [{ ...one, args: { report: 'KEDUANYA' } }] : [];
  });
};
