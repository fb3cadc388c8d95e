/** The checklist of a review. */
export const CHECKLIST_TAB = 'Checklist Reviu';

/** The bound copies and where they went. */
export const COPIES_TAB = 'Penggandaan & Penyerahan';

const PLENARY_TAB = 'Pleno';
const AGREEMENT_TAB = 'Perjanjian Kinerja';

/** Tabs that the planning sub-division fills by hand. */
export const TABS_TO_FILL: readonly string[] = [
  'Pengaturan',
  'Peran',
  'Hari Libur',
  AGREEMENT_TAB,
  'Narasi',
];

/** Tabs in which people prepare what an action then records, by the action. */
export const TAB_TO_PREPARE: Readonly<Record<string, string>> = {
  'decide-review': CHECKLIST_TAB,
  'record-plenary': PLENARY_TAB,
  'plenary-pack': PLENARY_TAB,
  'log-reviews': 'Log Reviu',
  'close-correction': PLENARY_TAB,
  'carry-correction': PLENARY_TAB,
  'stamp-copies': COPIES_TAB,
  'stamp-submission': COPIES_TAB,
  'record-receipt': COPIES_TAB,
  'declare-identity': 'Peran',
  'revise-agreement': AGREEMENT_TAB,
};
