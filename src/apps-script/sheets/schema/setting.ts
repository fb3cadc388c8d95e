import type { Choice, ColumnKind } from './schema';

/** One row of the table `umum`: a setting of the office, found by its label. */
export interface SettingSchema {
  readonly key: string;
  readonly label: string;
  readonly kind: ColumnKind;
  /** Column `Penjelasan`. */
  readonly explanation: string;
  readonly initial: string | number;
  readonly choices?: readonly Choice[];
  /** Identity of the office or a policy; the identity is emptied with the practice year. */
  readonly group: 'identity' | 'policy' | 'add-on';
}
