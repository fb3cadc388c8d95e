import type { Check } from '../check';
import { check, kindAndValue, refusal, yes } from '../check';
import { RENAMED_TAB } from '../scratch-tab';

/** What tabs, their look, their rules and their protections do. */
export const tabChecks: readonly Check[] = [
  check(
    'tabs.data-range',
    'Rentang data tab kosong adalah satu sel kosong.',
    '1×1 ',
    ({ sheet }) => {
      const range = sheet().getDataRange();
      return `${String(range.getNumRows())}×${String(range.getNumColumns())} ${range.getValues().join()}`;
    },
  ),
  check('tabs.missing', 'Tab yang tidak ada terbaca sebagai null.', 'null', ({ spreadsheet }) =>
    spreadsheet.getSheetByName('LAPKIN tidak ada') === null ? 'null' : 'ada',
  ),
  check('tabs.same-name', 'Nama tab yang sudah ada ditolak.', 'ditolak', ({ sheet, spreadsheet }) =>
    refusal(() => spreadsheet.insertSheet(sheet().getName(), 0)),
  ),
  check(
    'tabs.listed',
    'Tab baru berada di tempat yang diminta dan menjadi aktif.',
    'ya ya',
    ({ sheet, spreadsheet }) => {
      const name = sheet().getName();
      const isLast = spreadsheet.getSheets().pop()?.getName() === name;
      return [isLast, spreadsheet.getActiveSheet().getName() === name].map(yes).join(' ');
    },
  ),
  check('tabs.renamed', 'Rumus mengikuti tab yang berganti nama.', 'ya ya', ({ sheet, cells }) => {
    const name = sheet().getName();
    const range = cells(2);
    range.setValues([[7], [`='${name}'!A${String(range.getRow())}`]]);
    sheet().setName(RENAMED_TAB);
    const formula = range.getFormulas()[1]?.[0] ?? '';
    sheet().setName(name);
    return [formula.includes(`'${RENAMED_TAB}'!`), range.getValues()[1]?.[0] === 7]
      .map(yes)
      .join(' ');
  }),
  check('tabs.grow', 'Baris dan kolom dapat ditambah di belakang.', '2 1', ({ sheet }) => {
    const [rows, columns] = [sheet().getMaxRows(), sheet().getMaxColumns()];
    sheet().insertRowsAfter(rows, 2);
    sheet().insertColumnAfter(columns);
    return `${String(sheet().getMaxRows() - rows)} ${String(sheet().getMaxColumns() - columns)}`;
  }),
  check(
    'tabs.look',
    'Lebar, tinggi, beku, warna tab, kisi, dan kolom tersembunyi diterima.',
    'diterima',
    ({ sheet }) =>
      refusal(() => {
        const tab = sheet().setColumnWidth(1, 160).setRowHeight(2, 40).setTabColor('#1f4e79');
        tab.setHiddenGridlines(true).setFrozenRows(1);
        tab.setFrozenColumns(1);
        tab.hideColumns(3);
      }),
  ),
  check(
    'tabs.cell-look',
    'Huruf, warna, garis, perataan, dan catatan sel diterima.',
    'diterima',
    ({ cells, google }) =>
      refusal(() =>
        cells()
          .setBackground('#fff2cc')
          .setFontColor('#7f6000')
          .setFontWeight('bold')
          .setFontStyle('italic')
          .setFontSize(9)
          .setWrap(true)
          .setHorizontalAlignment('center')
          .setVerticalAlignment('top')
          .setNotes([['catatan']])
          .setBorder(
            true,
            true,
            true,
            true,
            false,
            false,
            '#999999',
            google.spreadsheetApp().BorderStyle.SOLID,
          ),
      ),
  ),
  check(
    'tabs.block-look',
    'Tampilan satu blok sel diterima sekaligus.',
    'diterima',
    ({ cells, sheet }) =>
      refusal(() => {
        sheet().setColumnWidths(4, 2, 90);
        cells(2)
          .setBackgrounds([['#ffffff'], ['#fff2cc']])
          .setFontColors([['#000000'], ['#7f6000']])
          .setFontWeights([['bold'], ['normal']])
          .setFontStyles([['normal'], ['italic']])
          .setWraps([[true], [false]])
          .setHorizontalAlignments([['left'], ['right']])
          .setVerticalAlignments([['top'], ['middle']]);
      }),
  ),
  check(
    'tabs.hidden',
    'Tab dapat disembunyikan dan dibaca saat tersembunyi.',
    'true number 5',
    ({ sheet, cells }) => {
      const cell = cells().setValue(5);
      const isHidden = sheet().hideSheet().isSheetHidden();
      const read = kindAndValue(cell);
      sheet().showSheet();
      return `${String(isHidden)} ${read}`;
    },
  ),
  check('tabs.select', 'Tab dan sel dapat dipilih oleh skrip.', 'ya', ({ sheet, spreadsheet }) => {
    const cell = sheet().activate().getRange(3, 2, 1, 1).activate();
    const active = spreadsheet.getActiveRange();
    return yes(
      active?.getSheet().getName() === sheet().getName() &&
        active.getRow() === 3 &&
        active.getColumn() === cell.getColumn() &&
        active.getNumRows() === 1,
    );
  }),
  check(
    'rules.warning',
    'Pilihan yang hanya memperingatkan tidak menolak tulisan skrip.',
    'string c',
    ({ cells, google }) => {
      const rule = google.spreadsheetApp().newDataValidation();
      const range = cells().setDataValidation(
        rule
          .requireValueInList(['a', 'b'], true)
          .setAllowInvalid(true)
          .setHelpText('Pilih.')
          .build(),
      );
      return kindAndValue(range.setValue('c'));
    },
  ),
  check(
    'rules.strict',
    'Pilihan yang ketat menolak tulisan skrip.',
    'ditolak',
    ({ cells, google }) => {
      const rule = google.spreadsheetApp().newDataValidation().requireValueInList(['a', 'b'], true);
      const range = cells().setDataValidation(rule.setAllowInvalid(false).build());
      return refusal(() => {
        range.setValue('c');
        google.spreadsheetApp().flush();
      });
    },
  ),
  check(
    'rules.formats',
    'Daftar format bersyarat menggantikan yang lama.',
    '1',
    ({ sheet, cells, google }) => {
      const rule = (text: string) =>
        google
          .spreadsheetApp()
          .newConditionalFormatRule()
          .whenTextEqualTo(text)
          .setBackground('#e2efda')
          .setRanges([cells()])
          .build();
      const formula = google.spreadsheetApp().newConditionalFormatRule();
      sheet().setConditionalFormatRules([rule('a'), rule('b')]);
      sheet().setConditionalFormatRules([
        formula
          .whenFormulaSatisfied('=$A1="x"')
          .setFontColor('#9c0006')
          .setRanges([cells()])
          .build(),
      ]);
      return String(sheet().getConditionalFormatRules().length);
    },
  ),
  check(
    'protection.warning',
    'Perlindungan berupa peringatan tidak menolak tulisan skrip.',
    'LAPKIN: uji true number 9',
    ({ sheet, cells, google }) => {
      const range = cells();
      range.protect().setDescription('LAPKIN: uji').setWarningOnly(true);
      const [found] = sheet().getProtections(google.spreadsheetApp().ProtectionType.RANGE);
      const state = `${found?.getDescription() ?? ''} ${String(found?.isWarningOnly())}`;
      return `${state} ${kindAndValue(range.setValue(9))}`;
    },
  ),
];
