import { accept, refuse } from '../domain/result';
import type { ActionArguments } from './actions';
import { keepFresh } from './fresh-text';
import type { Outcome } from './outcome';
import type { Ports } from './ports';
import { each, fileBefore, isUpToDate, merging, renewalsOf, shown, write } from './renew-draft';
import { reportsIn, standing } from './sop/asking';

/**
 * Steps 3–7: brings new data into drafts that people have worked on, and keeps every word of theirs. Without consent it
 * only tells what would change.
 */
export const refreshDraft = (ports: Ports, args: ActionArguments): Outcome => {
  const now = standing(ports);
  if (!now.ok) return now;
  const renewals = renewalsOf(ports, now.value, reportsIn(args));
  if (!renewals.ok) return renewals;
  if (args.apply !== true) {
    const plans = renewals.value.map((one) => [one, merging(ports, one).plan] as const);
    const previews = plans.map(([one, plan]) => shown(one, plan));
    if (plans.every(([one, plan]) => isUpToDate(one, plan))) {
      return accept({ code: 'drafts-refreshed', drafts: previews });
    }
    for (const one of renewals.value) keepFresh(ports, one);
    return refuse({ code: 'refresh-needs-consent', confirm: 'apply', drafts: previews });
  }
  const filed = fileBefore(ports, now.value);
  if (!filed.ok) return filed;
  const written = each(renewals.value, (one) => write(ports, now.value.year, one));
  return written.ok ? accept({ code: 'drafts-refreshed', drafts: written.value }) : written;
};
