import { scopesFor } from '../../../src/local/calls/scopes';

const names = (call: string): string =>
  scopesFor(call)
    .map((scope) => scope.replace('https://www.googleapis.com/auth/', ''))
    .join(' ');

describe('scopesFor', () => {
  test.each([
    ['SpreadsheetApp.Range.setValues', 'spreadsheets.currentonly spreadsheets'],
    ['Ui.alert', 'spreadsheets.currentonly spreadsheets'],
    ['Ui.showSidebar', 'script.container.ui'],
    ['Session.getActiveUser', 'userinfo.email'],
    ['Session.getActiveUserLocale', ''],
    ['Drive.Files.create', 'drive.file drive'],
    ['Drive.Files.list', 'drive.file drive.readonly drive'],
    ['Docs.Documents.batchUpdate', 'documents drive drive.file'],
    ['Charts.getAs', ''],
    ['LockService.tryLock', ''],
  ])('%s needs one of: %s', (call, scopes) => {
    expect(names(call)).toBe(scopes);
  });

  test.each(['MailApp.sendEmail', 'UrlFetchApp.fetch', 'DriveApp', 'toString'])(
    'does not know %s',
    (call) => {
      expect(() => scopesFor(call)).toThrow(`${call} has no line in the table of scopes`);
    },
  );
});
