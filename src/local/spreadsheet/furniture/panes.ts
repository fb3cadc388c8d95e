import { cellName } from '../area';
import { done, type EngineFile } from '../engine';
import type { SheetState } from '../sheet-state';

/** The part of the window that scrolls. */
const activePane = (rows: number, columns: number): string => {
  if (rows > 0 && columns > 0) return 'bottomRight';
  return rows > 0 ? 'bottomLeft' : 'topRight';
};

/** Writes the frozen rows and columns of a sheet into the engine. */
export const writePanes = (file: EngineFile, sheet: SheetState): void => {
  const { frozenRows, frozenColumns } = sheet;
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  done(
    file.SetPanes(
      sheet.name,
      isFrozen
        ? {
            Freeze: true,
            XSplit: frozenColumns,
            YSplit: frozenRows,
            TopLeftCell: cellName(frozenRows + 1, frozenColumns + 1),
            ActivePane: activePane(frozenRows, frozenColumns),
          }
        : { Freeze: false, Split: false },
    ),
  );
};
