import { useCallback, useRef, useState } from 'preact/hooks';
import type { Seat, Selection, SheetView, TypedCell } from '../protocol';
import { ask } from './ask';

/** Tells a person what went wrong; an empty message when nobody answered. */
export type Failed = (message: string) => void;

const withTyped = (view: SheetView, cells: readonly TypedCell[]): SheetView => {
  const lines = view.cells.map((line) => [...line]);
  for (const { row, column, text } of cells) {
    const line = lines[row - 1];
    const cell = line?.[column - 1];
    if (line && cell) line[column - 1] = { ...cell, text, typed: text };
  }
  return { ...view, cells: lines };
};

/** Counts what was typed and has not been answered yet. */
const useUnsaved = () => {
  const [unsaved, setUnsaved] = useState<number | null>(null);
  const count = useRef(0);
  const add = useCallback((more: 1 | -1): void => {
    count.current += more;
    setUnsaved(count.current);
  }, []);
  return { unsaved, count, add };
};

/** The tab on the page, as the workbook gave it last. */
const useSheet = (seat: Seat, failed: Failed) => {
  const [sheet, setSheet] = useState<SheetView | null>(null);
  /** The tab that was asked for last, and the one that stands on the page. */
  const shown = useRef('');
  const displayed = useRef('');
  displayed.current = sheet?.name ?? '';
  const saving = useUnsaved();
  const { count } = saving;
  const openTab = useCallback(
    async (name: string): Promise<void> => {
      const isSame = shown.current === name;
      shown.current = name;
      const answer = await ask(seat, { kind: 'sheet', name });
      if (!answer.ok) {
        failed(answer.message);
        return;
      }
      // The person has gone on to another tab, or has typed: the answer to that is newer than this one.
      if (shown.current !== name || (isSame && count.current > 0)) return;
      shown.current = answer.value.name;
      setSheet(answer.value);
    },
    [seat, failed],
  );
  return { sheet, setSheet, shown, displayed, saving, openTab };
};

/** Puts what was typed into the tab at once; what the workbook makes of it follows. */
const useTyping = (
  seat: Seat,
  failed: Failed,
  { setSheet, displayed, saving, openTab }: ReturnType<typeof useSheet>,
) => {
  const { count, add } = saving;
  return useCallback(
    async (cells: readonly TypedCell[]): Promise<void> => {
      const name = displayed.current;
      setSheet((before) => before && withTyped(before, cells));
      add(1);
      const answer = await ask(seat, { kind: 'edit', sheet: name, cells });
      add(-1);
      if (!answer.ok) failed(answer.message);
      if (displayed.current !== name || count.current > 0) return;
      if (answer.ok) setSheet(answer.value);
      else await openTab(name);
    },
    [seat, failed, openTab],
  );
};

/** The tab on the page and the selected cell. */
export const useTab = (seat: Seat, failed: Failed) => {
  const [selection, setSelection] = useState<Selection | null>(null);
  const own = useSheet(seat, failed);
  const type = useTyping(seat, failed, own);
  const { sheet, shown, openTab, saving } = own;
  const moveTo = useCallback(
    (target: Selection | null): void => {
      if (target === null) return;
      if (target.tab !== shown.current) void openTab(target.tab);
      setSelection({ ...target });
    },
    [openTab],
  );
  return { sheet, selection, unsaved: saving.unsaved, shown, openTab, moveTo, type };
};
