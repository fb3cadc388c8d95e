import { fieldLabelsEn } from './field-labels.en';
import { fieldHintsEn } from './field-hints.en';
import { hintsEn } from './hints.en';
import { someOf } from './some-of';
import type { Words } from './words';

const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

const ago = (minutes: number): string => {
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${counted(minutes, 'minute', 'minutes')} ago`;
  return minutes < 48 * 60
    ? `${counted(Math.round(minutes / 60), 'hour', 'hours')} ago`
    : `${counted(Math.round(minutes / 1440), 'day', 'days')} ago`;
};

/** The sidebar's own words in English. Names of tabs and posts stay Indonesian. */
export const wordsEn: Words = {
  language: 'en',
  panels: {
    home: 'Home',
    divisions: 'Divisions',
    check: 'Check',
    documents: 'Documents',
    actions: 'Actions',
  },
  navigation: 'Parts of the panel',
  loading: 'Reading the workbook …',
  reload: 'Reload',
  retry: 'Try again',
  back: 'Back',
  cancel: 'Cancel',
  goOn: 'Yes, go on',
  send: 'Run',
  close: 'Close message',
  working: (title) => `At work: ${title}`,
  seconds: (count) => counted(count, 'second', 'seconds'),
  lastTime: (seconds) => `last time ${counted(seconds, 'second', 'seconds')}`,
  stayHere: 'The corner of the sheet shows what is being done. You may go on working in the sheet.',
  trouble: {
    offline:
      'The browser is not connected to the internet. What you typed is kept; connect again, then try again.',
    connection:
      'The connection broke before the answer came. The work may have finished at Google; trying again reads the latest state, and nothing is recorded twice.',
    accounts:
      'Google refuses because this browser uses several accounts at once. Use the LAPKIN menu above the sheet, or open the sheet in a browser profile with one account.',
    consent:
      'LAPKIN lacks a permission. Choose any action from the LAPKIN menu above the sheet, accept the request, then reload this panel.',
    'too-long':
      'Google stopped the work because it took too long. What was finished is kept; try again to go on.',
    server: 'Google has a passing fault. What you typed is kept; try again in a moment.',
  },
  year: (year) => `LAPKIN ${String(year)}`,
  practice: 'Practice data',
  actingAs: (name, position) => (position === '' ? name : `${name}, ${position}`),
  notOnRoster: (email) =>
    `The account ${email} is not on the tab Peran. Check that you use the right account, or ask the planning sub-division to add it.`,
  notTold: 'Google does not tell which account you use. Pick your name, once.',
  yourTurn: 'Your turn',
  waitFor: (names) => `The work is with ${names}. There is nothing for you to do now.`,
  allDone: 'All steps are finished.',
  nobody: 'nobody yet',
  holder: 'Held by',
  people: (names) => someOf(names, (more) => `and ${String(more)} more`),
  since: 'Since',
  due: 'Due',
  expected: 'Expected',
  finished: 'Finished',
  stillMissing: 'Still missing',
  output: 'Output',
  dueIn: (days) => {
    if (days === 0) return 'today';
    return days > 0
      ? `in ${counted(days, 'working day', 'working days')}`
      : `${counted(-days, 'working day', 'working days')} late`;
  },
  steps: 'The ten steps',
  stepsDone: (done, of) => `${String(done)} of ${String(of)} steps finished`,
  now: 'now',
  allActions: 'Actions by step',
  yearGroup: 'Year and performance agreement',
  templateGroup: 'Template of the reports',
  settingTabs: 'Tabs that the planning sub-division fills',
  openTabNamed: (tab) => `Open the tab ${tab}`,
  stepNumber: (number) => `Step ${String(number)}`,
  stepActions: 'Actions of this step',
  stepStatus: {
    belum: 'not begun',
    berjalan: 'at work',
    terlambat: 'late',
    dikembalikan: 'returned',
    selesai: 'finished',
  },
  reports: { KPU: 'LAPKIN KPU', SEKRETARIAT: 'LAPKIN Sekretariat', KEDUANYA: 'Both' },
  otherChanges: (count) => `${counted(count, 'change', 'changes')} by the data`,
  downloadChart: 'Download the chart',
  choices: {
    setujui: 'Approve',
    kembalikan: 'Return with notes',
    dijilid: 'Bound',
    diserahkan: 'Handed over',
    'tanda-terima': 'Receipt',
    suntingan: 'Keep the edit',
    data: "Take the data's text",
    KABUPATEN: 'Regency',
    KOTA: 'City',
    KEGIATAN: 'Activities and budget',
    INDIKATOR: 'Indicators',
    BIARKAN: 'Leave them',
    TIMPA: 'Replace them',
    semua: 'All copies',
    terpilih: 'Rows selected on the tab',
  },
  divisionStatus: {
    belum: 'not begun',
    draf: 'draft',
    terkirim: 'submitted',
    dikembalikan: 'returned',
  },
  ownDivision: 'Your division',
  otherDivisions: 'Other divisions',
  openTab: 'Open the tab',
  filled: (filled, total) => `${String(filled)} of ${counted(total, 'row', 'rows')} filled in`,
  returnedBecause: 'Returned or opened again because:',
  noRemarks: 'No remarks.',
  severity: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
  oneOf: { error: 'Error', warning: 'Warning', info: 'Note' },
  counts: (errors, warnings) =>
    `${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}`,
  filterSeverity: 'Severity',
  filterTab: 'Tab',
  all: 'All',
  checkAgain: 'Check again',
  row: (row) => `Row ${row}`,
  wholeTab: 'This tab',
  showMore: (count) => `Show ${String(count)} more`,
  noDrafts: 'No draft yet.',
  olderVersions: 'Older versions',
  checklist: (answered, of) =>
    `Review checklist: ${String(answered)} of ${String(of)} statements answered.`,
  copies: 'Copies of the reports',
  copySums: ({ planned, bound, leaving, handedOver, received }) =>
    `${String(bound)} of ${String(planned)} copies bound, ${String(handedOver)} of ${String(leaving)} handed over, ${String(received)} confirmed by receipt.`,
  draftVersion: (version) => `Version ${String(version)}`,
  openDocument: 'Open in Google Docs',
  madeBy: (name) => `Made by ${name}.`,
  leftBehind:
    'This document was made from the original workbook and cannot be worked on from this copy. Generate a new draft to go on.',
  pastReports: (year) => `Reports of ${String(year)}`,
  pastNote:
    'They open through their links if shared with you, but this workbook does not work on them.',
  onlyMaker: 'Only the maker of a draft can pull its comments and refresh it through LAPKIN.',
  frozen: 'Final and frozen',
  reviewNever: 'Its comments were never pulled.',
  reviewAge: (minutes) => `Comments last pulled ${ago(minutes)}.`,
  staleFigures: (count, minutes) =>
    `${count === 0 ? 'All figures agree with the tabs' : `${counted(count, 'figure no longer agrees', 'figures no longer agree')} with the tabs`}; document last read ${ago(minutes)}.`,
  openPoints: (threads, suggestions) =>
    `${counted(threads, 'open comment', 'open comments')}, ${counted(suggestions, 'suggestion', 'suggestions')} waiting`,
  fields: fieldLabelsEn,
  choose: 'Choose …',
  required: 'required',
  lacking: 'Fill in the required fields first.',
  reasons: 'Go on with a reason',
  withoutStep: 'Workbook',
  hints: hintsEn,
  fieldHints: fieldHintsEn,
};
