import type { Catalogue } from './catalogue';

/** What went wrong with the platform and what helps, in English. */
export const troubleEn: Catalogue['trouble'] = {
  busy: 'Somebody else is saving in this workbook. Nothing was recorded; try again in a minute. Documents that were made already will be used then.',
  clock: 'The time of the workbook cannot be read. Check the time zone under File, Settings.',
  permission:
    'A permission is missing. Open the LAPKIN menu again and accept the request. With several accounts signed in, use a browser profile with one account.',
  'document-not-found':
    'Your account cannot find the document. Only the account that made a draft can work on it through LAPKIN; ask that person to run this action.',
  quota: "Google's daily limit is reached. Nothing is lost; try again tomorrow.",
  'too-long':
    'Google stopped the run because it took too long. Nothing is lost; run it again for each report on its own.',
  'protected-cell':
    'The owner of the workbook has locked a cell. Ask the owner to turn the protection to warning only.',
  'service-off':
    'A Google service that is needed is off. Repeat the step "manifest" of the installation guide.',
  transient: 'Google has a passing fault. Nothing is lost; try again.',
  unexpected:
    'Something unexpected happened. The workbook is as it was. Please send these words to the maintainers:',
};
