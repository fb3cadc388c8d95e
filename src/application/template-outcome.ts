import type { TemplateProblem } from '../domain/report/template-problem';
import type { GivenFile } from './given-file';

/** What came of an action around the office's own template. */
export type TemplateDone =
  | { readonly code: 'template-given'; readonly own: boolean; readonly file: GivenFile }
  /** `unused` are tags of our list that the template leaves out. */
  | { readonly code: 'template-loaded'; readonly unused: readonly string[] }
  | { readonly code: 'template-removed' };

/** Why such an action said no. */
export type TemplateRefusal =
  | { readonly code: 'template-refused'; readonly found: readonly TemplateProblem[] }
  | { readonly code: 'template-damaged' }
  | { readonly code: 'no-own-template' };
