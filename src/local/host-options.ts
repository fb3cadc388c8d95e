import type { WriteBytes } from './disk/write-file';
import type { ScreenOptions } from './screen';

/** What a host is made of. */
export interface HostOptions extends ScreenOptions {
  /** Folder with the workbook and the documents; made when it is missing. */
  readonly workspace: string;
  /** Folder with exactly what would be pushed to Google. */
  readonly dist: string;
  /** E-mail of the person at the keyboard; empty as when Google does not tell. */
  readonly as: string;
  /** Language of that person's account. */
  readonly locale?: string;
  /** Name that the account behind an e-mail shows in comments; what stands before the @ when absent. */
  readonly nameOf?: (email: string) => string;
  /** Clock of the host and of the script; the machine's own when absent. */
  readonly now?: () => Date;
  readonly onLog?: (line: string) => void;
  /** Writes to the disk; replaced to try a full one. */
  readonly write?: WriteBytes;
}

/** Google shows a name in comments, never an address. */
export const displayNameOf = ({ nameOf }: HostOptions, email: string): string =>
  nameOf?.(email) ?? email.replace(/@.*$/, '');
