import { createScreen, type ScreenOptions } from '../../../src/local/screen';
import { createPages } from '../../../src/local/services/html-service';
import { createUi } from '../../../src/local/services/ui';
import { aGate, writeDist } from '../../support/local';

const open = (options: ScreenOptions = {}, granted?: readonly string[]) => {
  const screen = createScreen(options);
  const pages = createPages(writeDist(''));
  const dropped: string[] = [];
  const ui = createUi({
    gate: aGate(granted ? { granted } : {}),
    window: screen.window,
    pageOf: (output, method) => pages.pageOf(output, method),
    dropLocks: () => void dropped.push('dropped'),
  });
  return { ui, screen, dropped, html: pages.service };
};

describe('Ui', () => {
  test('records the menu, and the later of two of one name', () => {
    const { ui, screen } = open();
    ui.createMenu('LAPKIN').addItem('Lama', 'old').addToUi();
    const inner = ui.createMenu('Lain').addItem('C', 'c');
    ui.createMenu('LAPKIN').addItem('A', 'a').addSeparator().addSubMenu(inner).addToUi();
    expect(screen.menus()).toEqual([
      {
        kind: 'menu',
        caption: 'LAPKIN',
        items: [
          { kind: 'item', caption: 'A', functionName: 'a' },
          { kind: 'separator' },
          {
            kind: 'menu',
            caption: 'Lain',
            items: [{ kind: 'item', caption: 'C', functionName: 'c' }],
          },
        ],
      },
    ]);
  });

  test('asks the person, and no lock survives that', () => {
    const { ui, screen, dropped } = open({
      answerDialog: ({ kind }) =>
        kind === 'alert' ? { button: 'YES' } : { button: 'OK', text: 'alasan' },
    });
    expect(ui.alert('Judul', 'Lanjutkan?', ui.ButtonSet.YES_NO)).toBe(ui.Button.YES);
    expect(ui.prompt('Judul', 'Mengapa?', ui.ButtonSet.OK_CANCEL).getResponseText()).toBe('alasan');
    expect(dropped).toHaveLength(2);
    expect(screen.dialogs()).toEqual([
      { kind: 'alert', title: 'Judul', text: 'Lanjutkan?', buttons: 'YES_NO' },
      { kind: 'prompt', title: 'Judul', text: 'Mengapa?', buttons: 'OK_CANCEL' },
    ]);
  });

  test('stops when nobody is there to answer', () => {
    const { ui } = open();
    expect(() => ui.alert('Judul', 'Lanjutkan?', ui.ButtonSet.YES_NO)).toThrow(
      'Program bertanya "Lanjutkan?", tetapi tidak ada jawaban.',
    );
  });

  test('shows a page of the pushed folder in the sidebar', () => {
    const { ui, screen, html } = open();
    ui.showSidebar(html.createHtmlOutputFromFile('Sidebar').setTitle('LAPKIN'));
    expect(screen.sidebar()).toEqual({ title: 'LAPKIN', html: '<!doctype html><p>LAPKIN</p>' });
    expect(() => html.createHtmlOutputFromFile('Lain')).toThrow(
      'No HTML file named Lain was found.',
    );
    expect(() => ui.showSidebar({})).toThrow("don't match the method signature for Ui.showSidebar");
  });

  test('lays a page of the script over the window', () => {
    const { ui, screen, html } = open();
    ui.showModalDialog(html.createHtmlOutput('<p>Berkas</p>'), 'Unduh');
    expect(screen.pages()).toEqual([{ title: 'Unduh', html: '<p>Berkas</p>' }]);
    expect(() => ui.showModalDialog('<p>Berkas</p>', 'Unduh')).toThrow(
      "don't match the method signature for Ui.showModalDialog",
    );
  });

  test('needs its scope for the sidebar', () => {
    const { ui, html } = open({}, ['https://www.googleapis.com/auth/spreadsheets.currentonly']);
    expect(() => ui.showSidebar(html.createHtmlOutputFromFile('Sidebar'))).toThrow(
      'You do not have permission to call Ui.showSidebar.',
    );
  });
});
