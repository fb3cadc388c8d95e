import type { TemplateProblem } from '../domain/report/template-problem';
import type { Result } from '../domain/result';

/** What is kept in the workbook as the office's own template. */
export type KeptTemplate =
  | { readonly state: 'none' }
  | { readonly state: 'own'; readonly base64: string }
  /** Somebody changed the cells it is kept in. */
  | { readonly state: 'damaged' };

/** The template of the reports: ours, and the one that an office may keep in its workbook. Files are base64. */
export interface Templates {
  /** The template that comes with the add-on. */
  standard(): string;
  read(): KeptTemplate;
  /** Tags that a good template leaves out, as they are typed; every problem of a bad one. */
  check(base64: string): Result<{ readonly unused: readonly string[] }, readonly TemplateProblem[]>;
  write(base64: string): void;
  remove(): void;
}
