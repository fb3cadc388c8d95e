import { sealedText } from '../../../src/apps-script/sheets/sealed-text';
import { openTestWorkbook } from '../../support/workbook';

const digest = (text: string): string => `segel-${String(text.length)}-${text.slice(0, 4)}`;

const PLACE = { tab: 'Templat', heading: 'Templat; jangan diubah' };

const LONG = 'UEsDBBQA'.repeat(9_000);

const open = async (bytes: Uint8Array | null = null) => {
  const workbook = await openTestWorkbook(bytes);
  workbook.calls.reset();
  return { workbook, store: sealedText(() => workbook.spreadsheet, digest, PLACE) };
};

describe('sealedText', () => {
  test('has nothing in a workbook without the tab', async () => {
    const { store } = await open();
    expect(store.read()).toEqual({ state: 'none' });
  });

  test('keeps a long text in cells that Excel can hold, in a hidden tab', async () => {
    const { workbook, store } = await open();
    store.write(LONG);
    const sheet = workbook.sheet('Templat');
    const cells = sheet
      .getDataRange()
      .getValues()
      .map(([cell]) => String(cell));
    expect(sheet.isSheetHidden()).toBe(true);
    expect(Math.max(...cells.map(({ length }) => length))).toBeLessThan(32_767);
    expect(store.read()).toEqual({ state: 'kept', text: LONG });
  });

  test('is still there when the workbook was saved and opened again', async () => {
    const { workbook, store } = await open();
    store.write(LONG);
    const again = await open(workbook.save());
    expect(again.store.read()).toEqual({ state: 'kept', text: LONG });
  });

  test('leaves nothing of a longer text behind', async () => {
    const { store } = await open();
    store.write(LONG);
    store.write('pendek');
    expect(store.read()).toEqual({ state: 'kept', text: 'pendek' });
  });

  test('notices a cell that somebody changed', async () => {
    const { workbook, store } = await open();
    store.write('pendek');
    workbook.sheet('Templat').getRange(3, 1, 1, 1).setValue('|lain');
    expect(store.read()).toEqual({ state: 'damaged' });
  });

  test('goes with its tab', async () => {
    const { store } = await open();
    store.write('pendek');
    store.remove();
    store.remove();
    expect(store.read()).toEqual({ state: 'none' });
  });
});
