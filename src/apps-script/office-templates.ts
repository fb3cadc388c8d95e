import type { KeptTemplate, Templates } from '../application/template-port';
import { accept } from '../domain/result';
import { checkTemplate } from '../docx/template/check-template';
import { tagText } from '../docx/template/tags';
import type { Spreadsheet } from '../platform/spreadsheet';
import { templateStore } from './sheets/template-store';

/** Templates of one run: the one in the workbook is read once, however many reports are written with it. */
export const officeTemplates = (
  standard: () => string,
  spreadsheet: () => Spreadsheet,
  digest: (text: string) => string,
): Templates => {
  const store = templateStore(spreadsheet, digest);
  let seen: KeptTemplate | null = null;
  return {
    standard,
    read: () => {
      seen ??= store.read();
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
