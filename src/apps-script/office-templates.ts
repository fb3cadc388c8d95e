import type { KeptTemplate, Templates } from '../application/template-port';
import { accept } from '../domain/result';
import { checkTemplate } from '../docx/template/check-template';
import { tagText } from '../docx/template/tags';
import type { Spreadsheet } from '../platform/spreadsheet';
import { hiddenTabs } from './sheets/hidden-tab';
import { sealedText } from './sheets/sealed-text';

const PLACE = { tab: hiddenTabs.template, heading: 'Templat laporan milik kantor; jangan diubah' };

/** Templates of one run: the one in the workbook is read once, however many reports are written with it. */
export const officeTemplates = (
  standard: () => string,
  spreadsheet: () => Spreadsheet,
  digest: (text: string) => string,
): Templates => {
  const store = sealedText(spreadsheet, digest, PLACE);
  let seen: KeptTemplate | null = null;
  return {
    standard,
    read: () => {
      if (seen !== null) return seen;
      const kept = store.read();
      seen = kept.state === 'kept' ? { state: 'own', base64: kept.text } : kept;
      return seen;
    },
    check: (base64) => {
      const checked = checkTemplate(base64);
      return checked.ok ? accept({ unused: checked.value.unused.map(tagText) }) : checked;
    },
    write: (base64) => {
      seen = null;
      store.write(base64);
    },
    remove: () => {
      seen = null;
      store.remove();
    },
  };
};

/** The template that a report is written with. A damaged one is refused before anything is written. */
export const templateInUse = (templates: Templates): string => {
  const kept = templates.read();
  return kept.state === 'own' ? kept.base64 : templates.standard();
};
