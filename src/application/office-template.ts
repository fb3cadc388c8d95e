import { accept, refuse } from '../domain/result';
import type { ActionArguments } from './actions';
import { MEDIA_TYPES } from './given-file';
import type { Outcome } from './outcome';
import type { Ports } from './ports';

const FILE_NAME = 'Templat LAPKIN.docx';

/** Gives the template that drafts are written with: the office's own, or ours when it has none. */
const downloadTemplate = ({ templates }: Ports): Outcome => {
  const kept = templates.read();
  if (kept.state === 'damaged') return refuse({ code: 'template-damaged' });
  const base64 = kept.state === 'own' ? kept.base64 : templates.standard();
  return accept({
    code: 'template-given',
    own: kept.state === 'own',
    file: { name: FILE_NAME, type: MEDIA_TYPES.docx, base64 },
  });
};

/** Keeps a template that an office has edited, after checking it. A refused one leaves everything as it was. */
const loadTemplate = ({ templates }: Ports, args: ActionArguments): Outcome => {
  const base64 = String(args.file).replace(/\s/g, '');
  const checked = templates.check(base64);
  if (!checked.ok) return refuse({ code: 'template-refused', found: checked.refusal });
  templates.write(base64);
  return accept({ code: 'template-loaded', unused: checked.value.unused });
};

/** Goes back to our template. */
const removeTemplate = ({ templates }: Ports): Outcome => {
  if (templates.read().state === 'none') return refuse({ code: 'no-own-template' });
  templates.remove();
  return accept({ code: 'template-removed' });
};

/** What the three actions do. */
export const templatePerformers = {
  'download-template': downloadTemplate,
  'load-template': loadTemplate,
  'remove-template': removeTemplate,
};
