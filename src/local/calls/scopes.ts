const PREFIX = 'https://www.googleapis.com/auth/';
const scope = (name: string): string => `${PREFIX}${name}`;

const WORKBOOK = ['spreadsheets.currentonly', 'spreadsheets'].map(scope);
const FILE_WRITE = ['drive.file', 'drive'].map(scope);
const FILE_READ = ['drive.file', 'drive.readonly', 'drive'].map(scope);
const DOCUMENT = ['documents', 'drive', 'drive.file'].map(scope);

/**
 * Which scopes open which call, from the per-method lists of Google's reference: any one of them is enough,
 * none needed when the list is empty. A call is looked up by its longest known beginning.
 */
const scopesByCall = new Map<string, readonly string[]>(
  Object.entries({
    SpreadsheetApp: WORKBOOK,
    Ui: WORKBOOK,
    Menu: WORKBOOK,
    'Ui.showSidebar': [scope('script.container.ui')],
    'Ui.showModalDialog': [scope('script.container.ui')],
    'Session.getActiveUser': [scope('userinfo.email')],
    'Session.getEffectiveUser': [scope('userinfo.email')],
    Session: [],
    'Drive.Files.create': FILE_WRITE,
    'Drive.Files.update': FILE_WRITE,
    'Drive.Comments': FILE_READ,
    'Drive.Comments.create': FILE_WRITE,
    'Drive.Replies': FILE_WRITE,
    'Drive.Files': FILE_READ,
    'Docs.Documents': DOCUMENT,
    Charts: [],
    HtmlService: [],
    LockService: [],
    PropertiesService: [],
    Utilities: [],
  }),
);

/** The scopes of one call; throws for a service that the table does not name. */
export const scopesFor = (call: string): readonly string[] => {
  for (let name = call; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const scopes = scopesByCall.get(name);
    if (scopes !== undefined) return scopes;
  }
  throw new TypeError(`${call} has no line in the table of scopes`);
};
