import { useEffect, useRef, useState } from 'preact/hooks';
import type { Selection, SheetView, TypedCell } from '../protocol';
import { createGrid, type Grid } from './grid';
import { columnLetters, type Marks } from './grid-columns';
import { placeNamed, type Place } from './grid-input';
import type { Words } from './words';

interface PaneProps {
  readonly view: SheetView;
  readonly marks: Marks;
  readonly selection: Selection | null;
  readonly words: Words;
  readonly onTyped: (cells: readonly TypedCell[]) => void;
}

const nameOf = ([row, column]: Place): string => `${columnLetters(column)}${row}`;

/** The name of the selected cell; another name typed here leads to that cell. */
const NameBox = ({
  place,
  words,
  onPlace,
}: Pick<PaneProps, 'words'> & {
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}) => {
  const [draft, setDraft] = useState<string | null>(null);
  const jump = (name: string): void => {
    const wanted = placeNamed(name);
    setDraft(null);
    if (wanted) onPlace(wanted);
  };
  return (
    <input
      class="place"
      aria-label={words.cell}
      value={draft ?? nameOf(place)}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      onBlur={() => setDraft(null)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') jump(currentTarget.value);
        if (key === 'Escape') setDraft(null);
      }}
    />
  );
};

const FormulaBar = ({
  view,
  place,
  words,
  onTyped,
  onPlace,
}: Omit<PaneProps, 'marks' | 'selection'> & {
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}) => {
  const [row, column] = place;
  const cell = view.cells[row - 1]?.[column - 1];
  const content = cell?.typed ?? cell?.text ?? '';
  const [text, setText] = useState(content);
  useEffect(() => setText(content), [content, row, column, view.name]);
  const commit = (): void => {
    if (text !== content) onTyped([{ row, column, text }]);
  };
  return (
    <div class="formula-bar" data-place={nameOf(place)}>
      <NameBox place={place} words={words} onPlace={onPlace} />
      <input
        aria-label={words.content}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') commit();
          if (key === 'Escape') setText(content);
        }}
        onBlur={commit}
      />
    </div>
  );
};

const goTo = (grid: Grid | null, [row, column]: Place): void => {
  grid?.select(row, column);
  grid?.focus();
};

/** The grid in its element; it lives as long as the tab and its columns are the same. */
const useGrid = ({ view, marks, onTyped }: PaneProps) => {
  const box = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | null>(null);
  const last = useRef('');
  const [place, setPlace] = useState<Place>([1, 1]);
  const typed = useRef(onTyped);
  typed.current = onTyped;
  useEffect(() => {
    if (!box.current) return undefined;
    const made = createGrid(box.current, view, marks, {
      selected: (row, column) => setPlace([row, column]),
      typed: (cells) => typed.current(cells),
    });
    grid.current = made;
    // The same tab with other columns: the person stays where they were.
    if (last.current === view.name) made.select(...place);
    last.current = view.name;
    return () => made.destroy();
  }, [view.name, view.widths.join()]);
  useEffect(() => grid.current?.refresh(view, marks), [view, marks]);
  return { box, grid, place, setPlace };
};

/** One tab: the line with the content of the selected cell, and the grid. */
export const SheetPane = (props: PaneProps) => {
  const { view, selection, words, onTyped } = props;
  const { box, grid, place, setPlace } = useGrid(props);
  useEffect(() => {
    if (selection?.tab !== view.name) return;
    setPlace([selection.row, selection.column]);
    grid.current?.select(selection.row, selection.column);
  }, [selection, view.name]);
  return (
    <div class="sheet-pane">
      <FormulaBar
        view={view}
        place={place}
        words={words}
        onTyped={onTyped}
        onPlace={(wanted) => goTo(grid.current, wanted)}
      />
      <div
        class={view.showsGrid ? 'grid' : 'grid no-lines'}
        ref={box}
        aria-label={words.worksheetOf(view.name)}
      />
    </div>
  );
};
