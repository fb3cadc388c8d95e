import { cellName, parseArea } from '../area';
import { done, type EngineFile } from '../engine';
import { cellKey, cellOfKey, type SheetState } from '../sheet-state';

const AUTHOR = 'LAPKIN';

/** The size of the box in which spreadsheet programs show a note, in pixels. */
const boxOf = (note: string): { readonly Width: number; readonly Height: number } => ({
  Width: 240,
  Height: 30 + 18 * Math.ceil(note.length / 32),
});

interface Note {
  readonly cell: string;
  readonly note: string;
}

/** Other programs write the text of a note in formatted runs. */
const notesOf = (file: EngineFile, sheet: string): readonly Note[] =>
  done(file.GetComments(sheet)).comments.map(({ Cell, Text, Paragraph }) => ({
    cell: Cell,
    note: [Text ?? '', ...(Paragraph ?? []).map((run) => run.Text ?? '')].join(''),
  }));

/** Reads the notes of a sheet from the engine, by cell key. */
export const readNotes = (file: EngineFile, sheet: string): Map<number, string> => {
  const notes = new Map<number, string>();
  for (const { cell, note } of notesOf(file, sheet)) {
    const place = parseArea(cell);
    if (place !== null) notes.set(cellKey(place.row, place.column), note);
  }
  return notes;
};

/** Writes the notes of a sheet into the engine, in place of those it has. */
export const writeNotes = (file: EngineFile, sheet: SheetState): void => {
  const wanted = [...sheet.notes].map(([key, note]) => {
    const { row, column } = cellOfKey(key);
    return { cell: cellName(row, column), note };
  });
  const present = notesOf(file, sheet.name);
  const isSame =
    present.length === wanted.length &&
    wanted.every(({ cell, note }) => present.some((one) => one.cell === cell && one.note === note));
  if (isSame) return;
  for (const { cell } of present) done(file.DeleteComment(sheet.name, cell));
  for (const { cell, note } of wanted)
    done(file.AddComment(sheet.name, { Cell: cell, Author: AUTHOR, Text: note, ...boxOf(note) }));
};
