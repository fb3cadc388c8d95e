import type { Host } from '../../host';

/** Arguments of an action, as a command line gives them. */
export type MoveArguments = Readonly<Record<string, string | boolean>>;

/** One thing that somebody does in the practice year. */
export type Move =
  | {
      readonly kind: 'action';
      readonly as: string;
      readonly action: string;
      readonly args: MoveArguments;
    }
  /** Work by hand, in the workbook or in a document, as people do it without the script. */
  | {
      readonly kind: 'by-hand';
      readonly as: string;
      readonly what: string;
      readonly work: (host: Host) => void;
    };

/** The moves of one step of the procedure, on one day. */
export interface Scene {
  readonly step: number;
  /** Moment at which it happens, e.g. `2024-01-02T09:00:00+08:00`. */
  readonly at: string;
  readonly moves: readonly Move[];
}

/** Account of a person of the practice roster. */
export const account = (id: string): string => `${id}@example.org`;

/** A person performs an action. */
export const performs = (id: string, action: string, args: MoveArguments = {}): Move => ({
  kind: 'action',
  as: account(id),
  action,
  args,
});

/** A person works by hand. */
export const worksByHand = (id: string, what: string, work: (host: Host) => void): Move => ({
  kind: 'by-hand',
  as: account(id),
  what,
  work,
});
