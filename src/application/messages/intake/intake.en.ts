import type { IntakeReport } from '../../intake/outcome';
import { additionFacts, quotedCell, shownCell } from './intake-words';
import type { IntakeWords } from './intake-words';

const columnLines = ({ columns }: IntakeReport): readonly string[] =>
  columns.map(({ letters, header, goesTo }) => `• ${letters} “${header}” → ${goesTo}`);

const counted = ({ additions, changes, kept, same }: IntakeReport): string => {
  const counts = [
    [additions.length, 'rows added'],
    [changes.length, 'cells filled or replaced'],
    [kept.length, 'cells that hold something else left as they are'],
    [same, 'rows there already'],
  ] as const;
  const said = counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${String(count)} ${what}`);
  return said.length === 0 ? 'nothing to write' : said.join(', ');
};

const overview = (report: IntakeReport): string =>
  [
    `From tab “${report.source}”, column headers in row ${String(report.headerRow)}, to tab “${report.tab}”: ${counted(report)}.`,
    'Columns taken over:',
    ...columnLines(report),
  ].join('\n');

const keptHint = ({ kept }: IntakeReport): string =>
  kept.length === 0
    ? ''
    : ' Cells that hold something else are not replaced; choose TIMPA if they should be.';

const undone = (told: { readonly removed: number; readonly restored: number }): string =>
  `${String(told.removed)} rows removed and ${String(told.restored)} cells restored`;

const leftOver = (left: readonly string[]): string =>
  left.length === 0 ? '' : ` Left as they are, because somebody changed them: ${left.join(', ')}.`;

const action: IntakeWords['action'] = {
  'import-worksheet': {
    title: 'Import a worksheet from a tab',
    description:
      'Takes rows of another tab, such as an old Excel worksheet, into the worksheet of a division; shows the result first.',
  },
  'undo-import': {
    title: 'Undo the last import',
    description:
      'Puts the worksheet back as it was before the import; rows that people have changed stay.',
  },
};

/** Sentences around the import of worksheets. */
export const intakeEn: IntakeWords = {
  action,
  option: {
    table: 'table to fill: KEGIATAN (activities) or INDIKATOR (indicators)',
    source: 'name of the source tab; may be left out when there is only one other tab',
    headerRow: 'number of the header row of the source, when it is not found by itself',
    columns: 'columns to be changed, such as pagu=F; kendala=-',
    existing: 'cells that hold something else: BIARKAN leaves them (usual), TIMPA replaces them',
    undo: 'agree to undo the last import',
  },
  done: {
    'worksheet-imported': ({ intake }) =>
      `Imported: ${counted(intake)} on tab “${intake.tab}”.${keptHint(intake)} Look it over with “Check the data”; “Undo the last import” takes it back.`,
    'import-undone': ({ source, left, ...told }) =>
      `The import from tab “${source}” is undone: ${undone(told)}.${leftOver(left)}`,
  },
  refusal: {
    'import-source-missing': ({ name, tabs }) =>
      `${name === '' ? 'No source tab is chosen.' : `There is no tab “${name}” among those of the office.`} ${
        tabs.length === 0
          ? 'Paste the old worksheet into a new tab, then try again.'
          : `To choose from: ${tabs.join(', ')}.`
      }`,
    'import-division-unknown': ({ divisions }) =>
      `Pengaturan has no division with that code. There are: ${divisions.join(', ')}.`,
    'import-table-missing': ({ tab }) =>
      `The table to fill is not on tab “${tab}”. Run “Set up / repair workbook”; other cells do not change.`,
    'import-worksheet-sent': ({ divisionId }) =>
      `The worksheet ${divisionId} was handed in, so an import does not change it. Ask the planning section to run “Unlock a worksheet”.`,
    'import-too-long': ({ source, rows, most }) =>
      `The tab “${source}” is filled down to row ${String(rows)}; at most ${String(most)} rows can be imported at once. Nothing was changed. Copy only this year's rows of the division to a tab of their own and import from there.`,
    'import-header-missing': ({ source }) =>
      `The row with the column headers was not found on tab “${source}”. Give its number, or mend the headers, such as “Uraian Kegiatan”, “Pagu” and “Realisasi”.`,
    'import-columns-wrong': ({ part, keys }) =>
      `“${part}” is not understood. Write it like pagu=F or kendala=-. Columns: ${keys.join(', ')}.`,
    'import-nothing-new': ({ intake }) =>
      `There is nothing to write.${keptHint(intake)}\n${overview(intake)}`,
    'import-needs-consent': ({ intake }) =>
      `${overview(intake)}${keptHint(intake)}\nWrite this to tab “${intake.tab}”?`,
    'import-cut-off': ({ source, divisionId }) =>
      `The import from tab “${source}” into the worksheet ${divisionId} was cut off. Run that import again, or “Undo the last import” first.`,
    'no-import': () => 'There is no import to undo.',
    'undo-needs-consent': ({ source, left, ...told }) =>
      `The import from tab “${source}” will be undone: ${undone(told)}.${leftOver(left)} Go on?`,
  },
  lines: {
    addition: (addition) => `Row ${String(addition.sourceRow)} → ${additionFacts(addition)}`,
    change: (cell) =>
      `${cell.code}, ${cell.header}: ${quotedCell(cell, '(empty)')} becomes “${shownCell(cell.after)}”`,
    kept: (cell) =>
      `${cell.code}, ${cell.header}: ${quotedCell(cell, '(empty)')} stays; the source has “${shownCell(cell.after)}”`,
  },
};
