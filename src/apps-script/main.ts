import { catalogueFor } from './language';
import { compose } from './compose';
import { google } from './google';
import { buildMenu, runFromMenu } from './menu';
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

/** Opens the sidebar: one self-contained page, never a template. */
export const menuOpenSidebar = (): void =>
  google.ui().showSidebar(google.html().createHtmlOutputFromFile('Sidebar').setTitle('LAPKIN'));

export const menuStartYear = (): void => runFromMenu('start-year', google.ui(), compose);
export const menuCheck = (): void => runFromMenu('check', google.ui(), compose);
export const menuGenerateDraft = (): void => runFromMenu('generate-draft', google.ui(), compose);
export const menuRefreshDraft = (): void => runFromMenu('refresh-draft', google.ui(), compose);
export const menuSetUp = (): void => runFromMenu('set-up', google.ui(), compose);
export const menuLoadPracticeYear = (): void =>
  runFromMenu('load-practice-year', google.ui(), compose);
export const menuRemovePracticeYear = (): void =>
  runFromMenu('remove-practice-year', google.ui(), compose);
