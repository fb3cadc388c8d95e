import { accept, refuse } from '../domain/result';
import type { ActionArguments } from './actions';
import { keepFresh } from './fresh-text';
import type { Outcome } from './outcome';
import type { Ports } from './ports';
import { each, fileBefore, merging, renewalsOf, shown } from './renew-draft';
import { reportsIn, standing } from './sop/asking';
import { isUpToDate, write } from './write-draft';

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
    const merged = renewals.value.map((one) => [one, merging(ports, one)] as const);
    const previews = merged.map(([one, found]) => shown(one, found));
    if (merged.every(([one, found]) => isUpToDate(one, found))) {
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
