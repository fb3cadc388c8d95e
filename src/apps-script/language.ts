import type { Catalogue } from '../application/messages/catalogue';
import { english } from '../application/messages/en';
import { indonesian } from '../application/messages/id';
import { google } from './google';

/**
 * The interface language of the person at the keyboard: Indonesian for `id` and its old code `in`, English
 * for any other locale. Without a session (a simple trigger) the office's own language is used.
 */
export const catalogueFor = (): Catalogue => {
  try {
    return /^(id|in)/i.test(google.session().getActiveUserLocale()) ? indonesian : english;
  } catch {
    return indonesian;
  }
};
