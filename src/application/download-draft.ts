import { accept, refuse } from '../domain/result';
import type { ActionArguments } from './actions';
import { draftFile } from './draft-file';
import { MEDIA_TYPES } from './given-file';
import type { Outcome, Refusal } from './outcome';
import { planDrafts } from './plan-drafts';
import type { Ports } from './ports';

/** Where a document exists, it is the one that people work in: a person may want its text, not the tabs'. */
const aboutDownload = (refusal: Refusal): Refusal =>
  refusal.code === 'new-version-needs-consent'
    ? { code: 'draft-is-in-docs', confirm: refusal.confirm, name: refusal.name }
    : refusal;

/**
 * Step 3 where Drive refuses: hands a report over as a .docx, by the rules of generating. Nothing is recorded, since the
 * add-on cannot follow a file on somebody's computer.
 */
export const downloadDraft = (ports: Ports, args: ActionArguments): Outcome => {
  const planned = planDrafts(ports, args);
  if (!planned.ok) return refuse(aboutDownload(planned.refusal));
  const [draft] = planned.value.drafts;
  if (draft === undefined) return refuse({ code: 'bad-request', detail: 'report' });
  const { name, base64 } = draftFile(ports, draft);
  return accept({
    code: 'draft-downloaded',
    report: draft.report,
    file: { name: `${name}.docx`, type: MEDIA_TYPES.docx, base64 },
    problems: planned.value.problems,
  });
};
