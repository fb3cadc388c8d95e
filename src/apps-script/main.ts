import { catalogueFor } from './language';
import { compose } from './compose';
import { google } from './google';
import { buildMenu, runFromMenu } from './menu';
import type { MenuAction } from './menu-lines';
import { dispatch } from './rpc';

/*
 * The entry: every export becomes a top-level function that Google can see. Nothing here runs at load.
 */

/** Simple trigger: builds the menu when the workbook is opened. */
export const onOpen = (): void => buildMenu(google.ui(), catalogueFor(), __VERSION__);

/** Runs once after installation, then the workbook behaves as if it had just been opened. */
export const onInstall = (): void => onOpen();

/** The door for the sidebar and the command line. */
export const rpc = (json: string): string => dispatch(json, compose);

const run = (action: MenuAction): void =>
  runFromMenu(action, { ui: google.ui(), html: google.html() }, compose);

/** Opens the sidebar: one self-contained page, never a template. */
export const menuOpenSidebar = (): void =>
  google.ui().showSidebar(google.html().createHtmlOutputFromFile('Sidebar').setTitle('LAPKIN'));

export const menuCheck = (): void => run('check');
export const menuGenerateDraft = (): void => run('generate-draft');
export const menuCheckFigures = (): void => run('check-figures');
export const menuRefreshDraft = (): void => run('refresh-draft');
export const menuResolveConflict = (): void => run('resolve-conflict');
export const menuDownloadDraft = (): void => run('download-draft');
export const menuDownloadChart = (): void => run('download-chart');
export const menuStartYear = (): void => run('start-year');
export const menuSubmitWorksheet = (): void => run('submit-worksheet');
export const menuImportWorksheet = (): void => run('import-worksheet');
export const menuUndoImport = (): void => run('undo-import');
export const menuReturnWorksheet = (): void => run('return-worksheet');
export const menuUnlockWorksheet = (): void => run('unlock-worksheet');
export const menuWriteReminders = (): void => run('write-reminders');
export const menuResubmitDraft = (): void => run('resubmit-draft');
export const menuLogReviews = (): void => run('log-reviews');
export const menuDecideReview = (): void => run('decide-review');
export const menuPlenaryPack = (): void => run('plenary-pack');
export const menuRecordPlenary = (): void => run('record-plenary');
export const menuCloseCorrection = (): void => run('close-correction');
export const menuCarryCorrection = (): void => run('carry-correction');
export const menuFinalise = (): void => run('finalise');
export const menuGiveOverride = (): void => run('give-override');
export const menuUnfreeze = (): void => run('unfreeze');
export const menuEndorsementPapers = (): void => run('endorsement-papers');
export const menuRecordSignature = (): void => run('record-signature');
export const menuStampCopies = (): void => run('stamp-copies');
export const menuSubmissionPapers = (): void => run('submission-papers');
export const menuStampSubmission = (): void => run('stamp-submission');
export const menuRecordReceipt = (): void => run('record-receipt');
export const menuUndoStamp = (): void => run('undo-stamp');
export const menuSetUp = (): void => run('set-up');
export const menuFoundOffice = (): void => run('found-office');
export const menuLoadPracticeYear = (): void => run('load-practice-year');
export const menuRemovePracticeYear = (): void => run('remove-practice-year');
export const menuDownloadTemplate = (): void => run('download-template');
export const menuRemoveTemplate = (): void => run('remove-template');
export const menuReviseAgreement = (): void => run('revise-agreement');
export const menuReopenYear = (): void => run('reopen-year');
export const menuStartNextYear = (): void => run('start-next-year');
export const menuAdoptCopy = (): void => run('adopt-copy');
export const menuSelfTest = (): void => run('self-test');
export const menuVerifyTrail = (): void => run('verify-trail');
export const menuDeclareIdentity = (): void => run('declare-identity');
