import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlOutput, HtmlService } from '../../platform/ui';
import { GoogleException, wrongSignature } from '../exceptions';
import { guard } from '../guard';

/** A page as the browser would get it. */
export interface Page {
  readonly title: string;
  readonly html: string;
}

/** The service, and the way from the object the bundle holds to the page it stands for. */
export interface Pages {
  readonly service: HtmlService;
  /** Throws Google's text when the object is not one of ours. */
  pageOf(output: unknown, method: string): Page;
}

/** Makes pages, and reads those of the folder that would be pushed. */
export const createPages = (dist: string): Pages => {
  const pages = new WeakMap<object, Page>();
  const make = (html: string): HtmlOutput => {
    const output: HtmlOutput = guard<HtmlOutput>('HtmlOutput', {
      setTitle: (title) => {
        pages.set(output, { title, html });
        return output;
      },
    });
    pages.set(output, { title: '', html });
    return output;
  };
  const load = (name: string): HtmlOutput => {
    const path = join(dist, `${name}.html`);
    if (!existsSync(path)) throw new GoogleException(`No HTML file named ${name} was found.`);
    return make(readFileSync(path, 'utf8'));
  };
  return {
    service: guard<HtmlService>('HtmlService', {
      createHtmlOutput: make,
      createHtmlOutputFromFile: load,
    }),
    pageOf: (output, method) => {
      const page = typeof output === 'object' && output !== null ? pages.get(output) : undefined;
      if (page === undefined) {
        throw wrongSignature([typeof output], `Ui.${method}`);
      }
      return page;
    },
  };
};
