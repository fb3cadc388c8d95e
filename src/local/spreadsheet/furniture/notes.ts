import { cellName, parseArea } from '../area';
import { done, type EngineFile } from '../engine';
import { cellKey, cellOfKey, type SheetState } from '../sheet-state';

const AUTHOR = 'LAPKIN';

/** The size of the box in which spreadsheet programs show a note, in pixels. */
const boxOf = (note: string): { readonly Width: number; readonly Height: number } => ({
  Width: 240,
  Height: 30 + 18 * Math.ceil(note.length / 32),
});

const commentsOf = (
  file: EngineFile,
  sheet: string,
): readonly { readonly Cell: string; readonly Text?: string }[] =>
  done(file.GetComments(sheet)).comments;

/** Reads the notes of a sheet from the engine, by cell key. */
export const readNotes = (file: EngineFile, sheet: string): Map<number, string> => {
  const notes = new Map<number, string>();
  for (const { Cell, Text } of commentsOf(file, sheet)) {
    const place = parseArea(Cell);
    if (place !== null) notes.set(cellKey(place.row, place.column), Text ?? '');
  }
  return notes;
};

/** Writes the notes of a sheet into the engine, in place of those it has. */
export const writeNotes = (file: EngineFile, sheet: SheetState): void => {
  const wanted = [...sheet.notes].map(([key, note]) => {
    const { row, column } = cellOfKey(key);
    return { cell: cellName(row, column), note };
  });
  const present = commentsOf(file, sheet.name);
  const isSame =
    present.length === wanted.length &&
    wanted.every(({ cell, note }) => present.some((one) => one.Cell === cell && one.Text === note));
  if (isSame) return;
  for (const { Cell } of present) done(file.DeleteComment(sheet.name, Cell));
  for (const { cell, note } of wanted)
    done(file.AddComment(sheet.name, { Cell: cell, Author: AUTHOR, Text: note, ...boxOf(note) }));
};
