import type { TemplateProblem } from '../../domain/report/template-problem';
import type { TemplateDone, TemplateRefusal } from '../template-outcome';
import type { templateActions } from '../template-actions';
import type { Catalogue, SentencesFor } from './catalogue';

/** One sentence for each reason to refuse a template, with the place. */
export type TemplateSentences = SentencesFor<TemplateProblem>;

type TemplateActionName = (typeof templateActions)[number]['name'];

/** Everything said around the office's own template, in one language. */
export interface TemplateWords {
  readonly action: Pick<Catalogue['action'], TemplateActionName>;
  readonly option: Readonly<Record<string, string>>;
  readonly done: SentencesFor<TemplateDone>;
  readonly refusal: SentencesFor<TemplateRefusal>;
}
