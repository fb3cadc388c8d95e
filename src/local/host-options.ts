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
  /** Clock of the host and of the script; the machine's own when absent. */
  readonly now?: () => Date;
  readonly onLog?: (line: string) => void;
  /** Writes to the disk; replaced to try a full one. */
  readonly write?: WriteBytes;
}
