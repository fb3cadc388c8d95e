import { beginningsEn } from './beginnings.en';
import type { Catalogue } from './catalogue';
import { checkedEn, checkRefusalsEn } from './check.en';
import { downloadDraftEn } from './download-draft.en';
import { eventSentence } from './events.en';
import { figuresEn } from './figures.en';
import { missingEn } from './missing.en';
import { nameList } from './name-list';
import { nextYearEn } from './next-year.en';
import { problemSentence } from './problem-sentence';
import { procedureSentence } from './procedure.en';
import {
  refreshActionsEn,
  refreshDoneEn,
  refreshLinesEn,
  refreshOptionsEn,
  refreshRefusalsEn,
} from './refresh.en';
import { setUpEn } from './set-up.en';
import { sopActionsEn, sopDoneEn, sopOptionsEn, sopRefusalsEn } from './sop-actions.en';
import { draftsMadeEn } from './succession.en';
import { templateEn } from './template.en';
import { trailVerified, unreadText } from './trail-findings.en';
import { reportNames, strung } from './words';
import { troubleEn } from './trouble.en';

/** Every sentence in English. Tabs, documents and papers stay Indonesian. */
export const english: Catalogue = {
  language: 'en',
  done: {
    ...templateEn.done,
    ...beginningsEn.done,
    ...nextYearEn.done,
    'workbook-set-up': setUpEn,
    'practice-year-loaded': ({ year }) =>
      `The practice year ${String(year)} is loaded. Every document is marked CONTOH until it is removed.`,
    'practice-year-removed': () => 'The practice data is gone. The workbook is ready to be filled.',
    checked: checkedEn,
    recorded: ({ events, unread = [] }) =>
      [strung(events.map(eventSentence)), ...unread.map(unreadText)].join('\n'),
    status: () => 'As it stands now.',
    'cell-shown': ({ tab }) => `Tab "${tab}" opened.`,
    ...sopDoneEn,
    'trail-verified': trailVerified,
    ...refreshDoneEn,
    ...figuresEn.done,
    'drafts-made': draftsMadeEn,
    ...downloadDraftEn.done,
  },
  refusal: {
    ...templateEn.refusal,
    ...beginningsEn.refusal,
    ...nextYearEn.refusal,
    'not-our-workbook': () =>
      'This workbook is not prepared for LAPKIN. Run "Describe the office" to begin work, or "Load the practice year" to practise.',
    'settings-missing': () =>
      'The tab "Pengaturan" is missing, though this workbook has other tabs of LAPKIN. If it was renamed, give its name back; if it was deleted, restore it through File → Version history. Nothing was changed.',
    'tabs-missing': ({ tabs }) =>
      `These tabs are missing: ${nameList(tabs)}. If one was renamed, give its name back; if one was deleted, run "Set up / repair workbook"; other tabs stay as they are.`,
    'year-out-of-range': ({ year }) =>
      `The year ${String(year)} cannot be used. Give a report year between 2015 and 2100.`,
    'data-would-be-replaced': () =>
      'The workbook already holds data. Loading the practice year would replace it. Go on?',
    'data-would-be-removed': () => 'All practice data will be removed from the workbook. Go on?',
    'procedure-under-way': () =>
      'The procedure is already under way in this workbook, so the practice data was not loaded. Use another workbook to practise.',
    'no-practice-year': () => 'There is no practice data in this workbook; nothing was removed.',
    'no-indicators': () =>
      'The tab "Perjanjian Kinerja" has no indicators yet. Fill in objectives and indicators first.',
    'report-too-long': ({ report, characters, most }) =>
      `${reportNames[report]} would have ${String(Math.ceil(characters / 1000))} thousand characters, but a Google Doc holds ${String(most / 1000)} thousand. No draft was made; put similar activities together or shorten what they say.`,
    'new-version-needs-consent': ({ name, version, drafter }) =>
      `"${name}" exists${drafter === '' ? '' : `, made by ${drafter},`} and will not be overwritten. Make version ${String(version)} as a new document?`,
    ...downloadDraftEn.refusal,
    ...checkRefusalsEn,
    'only-the-drafter': ({ drafter, name }) =>
      `Only ${drafter} can work on "${name}" through LAPKIN, because that account made it. Ask that person to run this action. When the account is gone, make a new version; a final report goes on in a copy of the workbook with "Go on in this copy".`,
    ...refreshRefusalsEn,
    ...figuresEn.refusal,
    'plenary-incomplete': ({ problems }) =>
      `The tab "Pleno" is not complete: ${String(problems.length)} entries are missing.`,
    ...sopRefusalsEn,
    procedure: ({ refusal }) => procedureSentence(refusal),
    'trail-broken': ({ row }) =>
      `The trail is broken from row ${String(row)}. Restore the tab "Jejak" from File → Version history and run "Verify the trail" before going on.`,
    'trail-unmarked': ({ tab, cell }) =>
      `The mark of the trail on the tab "Tahapan" is gone or was changed, and cell ${cell} of the tab "${tab}" does not say what the trail says. Restore the tabs "Jejak" and "Tahapan" from File → Version history and run "Verify the trail" before going on.`,
    'place-not-found': ({ tab }) => `There is no tab "${tab}".`,
    'unknown-action': ({ name }) => `There is no action "${name}".`,
    'bad-request': ({ detail }) => `The request cannot be read: ${detail}.`,
    'bad-argument': ({ argument }) => `The value of "${argument}" does not fit. Please check it.`,
  },
  copyNotice: nextYearEn.copyNotice,
  problem: (problem, header) => problemSentence('en', problem, header),
  trouble: troubleEn,
  instead: downloadDraftEn.instead,
  action: {
    ...sopActionsEn,
    ...templateEn.action,
    ...beginningsEn.action,
    describe: { title: 'List of actions', description: 'Shows every action.' },
    status: { title: 'Where we stand', description: 'Shows the step at work and who holds it.' },
    'show-cell': { title: 'Open the cell', description: 'Opens a tab and selects a cell.' },
    'set-up': {
      title: 'Set up / repair workbook',
      description:
        'Builds all tabs or repairs what is missing; no cell a person filled is changed.',
    },
    'load-practice-year': {
      title: 'Load the practice year',
      description: 'Fills the workbook with an invented year to practise on.',
    },
    'remove-practice-year': {
      title: 'Remove the practice year',
      description: 'Empties the practice data so that real work can start.',
    },
    'start-year': {
      title: 'Start the year',
      description: 'The responsible chair opens the work on the report.',
    },
    'submit-worksheet': {
      title: 'Submit division worksheet',
      description: 'A division declares its worksheet finished.',
    },
    'return-worksheet': {
      title: 'Return division worksheet',
      description: 'A worksheet goes back to its division with a reason.',
    },
    'unlock-worksheet': {
      title: 'Unlock division worksheet',
      description: 'A submitted worksheet is opened again with a reason.',
    },
    check: {
      title: 'Check the data',
      description: 'Checks every tab and names the cells that need mending.',
    },
    ...downloadDraftEn.action,
    'generate-draft': {
      title: 'Generate LAPKIN draft',
      description: 'Makes the drafts LAPKIN KPU and LAPKIN Sekretariat from the workbook.',
    },
    ...refreshActionsEn,
    ...figuresEn.action,
  },
  option: {
    ...sopOptionsEn,
    ...templateEn.option,
    ...beginningsEn.option,
    ...refreshOptionsEn,
    ...figuresEn.option,
    apply: 'agree to write the changes that are shown',
    tab: 'name of the tab',
    cell: 'address of the cell, e.g. D14',
    year: 'report year, e.g. 2023',
    date: 'date (YYYY-MM-DD), today unless given',
    division: 'code of the division, e.g. D-TEK',
    reason: 'reason',
    replaceData: 'replace the data that is there',
    removeData: 'agree to remove the practice data',
    report: 'report to make: KPU, SEKRETARIAT or KEDUANYA (both)',
    newVersion: 'agree to make a new version as a new document',
    overrideReason: 'reason to go on although errors remain (responsible chair)',
  },
  intake: beginningsEn.lines,
  refresh: refreshLinesEn,
  missing: missingEn,
  step: {
    1: 'Order to start',
    2: 'Monitoring and evaluation',
    3: 'Drafting',
    4: 'Correction by the chair',
    5: 'Plenary',
    6: 'Correction by Ketua and Sekretaris',
    7: 'Finalisation',
    8: 'Signing',
    9: 'Copies',
    10: 'Submission',
  },
  progress: {
    reading: () => 'Reading all tabs …',
    writing: (name) => `Writing ${name} …`,
    comparing: (name) => `Comparing ${name} with the data …`,
  },
  menu: {
    openSidebar: 'Open the LAPKIN panel',
    optional: 'may be left empty',
    group: {
      gathering: 'Steps 1–3: start, worksheets, draft',
      reviewing: 'Steps 4–6: review and plenary',
      leaving: 'Steps 7–10: final, signatures, submission',
      workbook: 'Workbook',
    },
    moreProblems: (count) => `… and ${String(count)} more; see the LAPKIN panel.`,
  },
};
