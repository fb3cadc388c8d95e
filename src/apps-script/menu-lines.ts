import type { ActionName } from '../application/actions';

/** Actions that stand in the menu: all but those that only a front end asks for, or that have to be given a file. */
export type MenuAction = Exclude<ActionName, 'describe' | 'status' | 'show-cell' | 'load-template'>;

/** What belongs together in the menu; `daily` stands on top, the others are submenus. */
export type MenuGroup = 'daily' | 'gathering' | 'reviewing' | 'leaving' | 'workbook';

/** A line of the menu: an action and the top-level function Google calls for it. */
export interface MenuLine {
  readonly action: MenuAction;
  readonly functionName: string;
}

const line = (action: MenuAction): MenuLine => ({
  action,
  functionName: `menu${action
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}`,
});

/** The menu as data. Every function named here is exported by `main.ts`. */
export const menuGroups: Readonly<Record<MenuGroup, readonly MenuLine[]>> = {
  daily: [
    line('check'),
    line('generate-draft'),
    line('check-figures'),
    line('refresh-draft'),
    line('resolve-conflict'),
    line('download-draft'),
    line('download-chart'),
  ],
  gathering: [
    line('start-year'),
    line('submit-worksheet'),
    line('import-worksheet'),
    line('undo-import'),
    line('return-worksheet'),
    line('unlock-worksheet'),
    line('write-reminders'),
    line('resubmit-draft'),
  ],
  reviewing: [
    line('log-reviews'),
    line('decide-review'),
    line('plenary-pack'),
    line('record-plenary'),
    line('close-correction'),
    line('carry-correction'),
  ],
  leaving: [
    line('finalise'),
    line('give-override'),
    line('unfreeze'),
    line('endorsement-papers'),
    line('record-signature'),
    line('stamp-copies'),
    line('submission-papers'),
    line('stamp-submission'),
    line('record-receipt'),
    line('undo-stamp'),
  ],
  workbook: [
    line('set-up'),
    line('found-office'),
    line('load-practice-year'),
    line('remove-practice-year'),
    line('download-template'),
    line('remove-template'),
    line('revise-agreement'),
    line('reopen-year'),
    line('start-next-year'),
    line('adopt-copy'),
    line('verify-trail'),
    line('self-test'),
    line('declare-identity'),
  ],
};

/** Every line, from top to bottom. */
export const menuLines: readonly MenuLine[] = Object.values(menuGroups).flat();
