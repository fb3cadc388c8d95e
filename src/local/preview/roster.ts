import type { Host } from '../host';
import type { PersonView } from './protocol';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const partOf = (value: unknown, name: string): unknown =>
  isRecord(value) ? value[name] : undefined;

/** The roster as the script tells it; empty while the workbook cannot be read. */
export const rosterOf = (host: Host): readonly PersonView[] => {
  const status = partOf(partOf(host.rpc('status'), 'value'), 'status');
  const people = partOf(status, 'people');
  return Array.isArray(people) ? (people as readonly PersonView[]) : [];
};

/** The name that documents show for an account; what stands before the @ for a stranger. */
export const docsNameOf = (people: readonly PersonView[], email: string): string => {
  const person = people.find((one) => one.email === email);
  return person?.docsName || person?.name || email.replace(/@.*$/, '');
};
