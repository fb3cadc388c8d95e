import { accept } from '../../domain/result';
import type { Command } from '../../domain/sop/commands';
import type { SopEvent } from '../../domain/sop/events';
import { isSaidAgain } from '../../domain/sop/said-again';
import type { CreatedDocument, Ports } from '../ports';
import type { Outcome } from '../outcome';
import type { Process } from '../process';
import { mendBoards } from '../refresh-boards';
import { recordAll } from './asking';
import type { Standing } from './asking';

/** Commands that cause one event each, the events in the same order, and the papers written before. */
interface Foreseen {
  readonly commands: readonly Command[];
  readonly events: readonly SopEvent[];
  readonly documents: readonly CreatedDocument[];
}

/** Records what the trail does not say yet, and tells of all of it: a second run answers like the first. */
export const recordOnce = (
  ports: Ports,
  now: Standing,
  process: Process,
  { commands, events, documents }: Foreseen,
): Outcome => {
  const again = events.filter((event) => isSaidAgain(process, event));
  const fresh = commands.filter((_, index) => !again.some((event) => event === events[index]));
  const told = recordAll(ports, now, fresh);
  if (!told.ok || told.value.code !== 'recorded') return told;
  if (fresh.length === 0) mendBoards(ports);
  return accept({ ...told.value, events: [...told.value.events, ...again], documents });
};
