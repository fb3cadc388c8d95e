import type { Result } from '../../domain/result';
import { accept, refuse } from '../../domain/result';
import { openTemplatePackage } from './package-check';
import { syntaxProblems } from './syntax-check';
import { findTags, tagProblems } from './tag-check';
import type { TemplateTag } from './tags';
import { tagText, templateTags } from './tags';
import type { TemplateProblem } from '../../domain/report/template-problem';

/** What a template that was accepted will show. */
export interface TemplateTags {
  /** Tags that it uses, in the order of the list of tags. */
  readonly used: readonly TemplateTag[];
  /** Optional tags that it leaves out. */
  readonly unused: readonly TemplateTag[];
}

/**
 * Checks a .docx that an office wants to use as its own template. Every problem is named with its place, so that all
 * of them can be mended in one go; nothing of a refused file is kept.
 */
export const checkTemplate = (base64: string): Result<TemplateTags, readonly TemplateProblem[]> => {
  const opened = openTemplatePackage(base64);
  if (!opened.ok) return opened;
  const broken = syntaxProblems(opened.value);
  if (broken.length > 0) return refuse(broken);
  const found = findTags(opened.value);
  const problems = tagProblems(found);
  if (problems.length > 0) return refuse(problems);
  const isUsed = (tag: TemplateTag): boolean => found.some(({ text }) => text === tagText(tag));
  return accept({
    used: templateTags.filter(isUsed),
    unused: templateTags.filter((tag) => !isUsed(tag)),
  });
};
