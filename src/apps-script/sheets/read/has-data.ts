import type { OpenTab } from '../layout/open-tab';
import type { OpenWorkbook } from '../layout/open-workbook';
import { settingSchemas } from '../schema/settings';
import { settingValue } from '../layout/settings-values';

/** True when one of the named columns of a table holds anything. */
const holds = (tab: OpenTab, tableKey: string, keys: readonly string[]): boolean => {
  const layout = tab.layout.tables[tableKey];
  if (layout === undefined) return false;
  const columns = keys.flatMap((key) => layout.columns[key] ?? []);
  return tab.grid
    .slice(layout.firstRow - 1, layout.lastRow)
    .some((row) => columns.some((column) => (row[column - 1] ?? '') !== ''));
};

const typedKeys = (tab: OpenTab, tableKey: string): readonly string[] =>
  tab.schema.tables
    .filter(({ key }) => key === tableKey)
    .flatMap(({ columns }) => columns)
    .filter(({ formula }) => formula === undefined)
    .map(({ key }) => key);

/** True when a worksheet holds work of people. */
export const holdsWork = (tab: OpenTab): boolean =>
  ['indikator', 'kegiatan'].some((table) => holds(tab, table, typedKeys(tab, table)));

/** True when the workbook holds work of people that loading a year would replace. */
export const hasData = ({
  settings,
  roster,
  agreement,
  worksheets,
  narratives,
}: OpenWorkbook): boolean =>
  settingSchemas.some(
    ({ key, group }) => group === 'identity' && settingValue(settings, key) !== '',
  ) ||
  holds(settings, 'penandatangan', ['nama', 'jabatan', 'nip']) ||
  holds(roster, 'orang', typedKeys(roster, 'orang')) ||
  holds(agreement, 'sasaran', typedKeys(agreement, 'sasaran')) ||
  holds(agreement, 'indikator', typedKeys(agreement, 'indikator')) ||
  worksheets.some(({ tab }) => holdsWork(tab)) ||
  holds(narratives, 'teks', ['teks']);
