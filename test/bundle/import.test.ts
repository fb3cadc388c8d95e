import { HostError } from '../../src/local/disk/host-error';
import type { Host } from '../../src/local/host';
import type { CellValue } from '../../src/platform/spreadsheet';
import { rawInputs } from '../domain/quantity/raw-inputs';
import { aHost, CHAIR_OF_PLANNING, done, practiceHost, refused } from '../support/bundle';
import type { Told } from '../support/bundle';
import {
  englishSheet,
  indicatorSheet,
  layeredSheet,
  paste,
  plainSheet,
  rawInputSheet,
  steppedSheet,
  untidySheet,
} from '../support/foreign-sheets';
import type { ForeignSheet } from '../support/foreign-sheets';
import { type } from '../support/typing';
import { columnsOf, differences, worldOf } from '../support/world';

const LAW = { division: 'D-HUK', table: 'KEGIATAN' };
const TAB = 'Hukum dan Pengawasan';
const MONEY = ['Kode', 'Uraian Kegiatan', 'Kode Anggaran', 'Pagu (Rp)', 'Realisasi (Rp)'];

type Shown = Told & {
  readonly code?: string;
  readonly changes?: readonly { readonly message: string }[];
};

const codesIn = ({ problems = [] }: Told): readonly string[] => problems.map(({ code }) => code);

/** Rows of the law division that an import has added, reduced to some columns. */
const addedRows = (host: Host, headers: readonly string[]): readonly (readonly CellValue[])[] =>
  columnsOf(host, TAB, headers).filter(([code]) => /^D-HUK-(?:09|1\d)$/.test(String(code)));

/** Pastes a worksheet and imports it after looking at what would be written. */
const imported = (host: Host, foreign: ForeignSheet, args = LAW): Shown => {
  paste(host, foreign);
  const before = worldOf(host);
  const asked: Shown = refused(host, 'import-worksheet', args);
  expect(differences(before, worldOf(host))).toEqual([]);
  done(host, 'import-worksheet', { ...args, apply: true });
  return asked;
};

/** Runs an action into a mishap; true when the process died of it. */
const dies = (one: Host, action: string, args: object): boolean => {
  try {
    one.rpc(action, { ...args });
    return false;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return true;
  }
};

let host: Host;
beforeEach(async () => {
  host = await practiceHost();
});

describe('an import of activities', () => {
  test('takes a plain worksheet and leaves its sum out', () => {
    const asked = imported(host, plainSheet);
    expect(addedRows(host, MONEY)).toEqual([
      ['D-HUK-09', 'Penyusunan rencana kerja', '076.01.WA.3357.EBD.952', 10_000_000, 9_800_000],
      ['D-HUK-10', 'Pemeliharaan gedung', '076.01.WA.3360.EBA.994', 24_000_000, 20_000_000],
      ['D-HUK-11', 'Bimbingan teknis', '076.01.CQ.6709.QGE.001', 6_000_000, 5_500_000],
    ]);
    expect(codesIn(asked)).toEqual(['intake-columns-unused', 'intake-totals-skipped']);
    expect(asked.changes?.map(({ message }) => message)[1]).toBe(
      'Baris 3 → D-HUK-10 Pemeliharaan gedung; 076.01.WA.3360.EBA.994; Pagu (Rp) Rp24.000.000; Realisasi (Rp) Rp20.000.000',
    );
  });

  test('understands three rows of headers, merged cells, sections and a signature', () => {
    const asked = imported(host, layeredSheet);
    const headers = [
      'Kode',
      'Kode Anggaran',
      'Realisasi Volume',
      'Realisasi TW IV (Rp)',
      'Kendala',
    ];
    expect(addedRows(host, headers)).toEqual([
      ['D-HUK-09', '076.01.WA.3360.EBA.994', 12, 2_500_000, 'Harga naik'],
      ['D-HUK-10', '076.01.WA.3360.EBA.994', 2, 2_000_000, ''],
    ]);
    expect(codesIn(asked)).toEqual([
      'intake-columns-unused',
      'intake-totals-skipped',
      'intake-sections-skipped',
      'intake-code-carried',
    ]);
  });

  test('puts codes together that are written stepwise, and counts no money twice', () => {
    const asked = imported(host, steppedSheet);
    expect(addedRows(host, MONEY).map(([, ...cells]) => cells)).toEqual([
      ['Penyusunan rencana', '076.01.CQ.6709.QGE.001.051', 12_000_000, 11_000_000],
      ['Evaluasi rencana', '076.01.CQ.6709.QGE.001.052', 8_000_000, 7_000_000],
      ['Rapat pemutakhiran', '076.01.CQ.6709.QGE.002', 6_000_000, 5_500_000],
      ['Pencetakan daftar', '076.01.CQ.6709.QGE.002', 4_000_000, 3_500_000],
    ]);
    expect(codesIn(asked)).not.toContain('intake-total-differs');
  });

  test('reads English headers and amounts in thousands', () => {
    const asked = imported(host, englishSheet);
    expect(addedRows(host, [...MONEY, 'Kendala', 'Penanggung Jawab'])[1]).toEqual([
      'D-HUK-10',
      'Asset register',
      '076.01.WA.3356.EBA.956',
      5_000_000,
      4_000_000,
      'Late data',
      'Head of finance',
    ]);
    expect(codesIn(asked)).toContain('intake-money-scaled');
  });

  test('writes what is in doubt as it stands, names it, and leaves another year out', () => {
    const asked = imported(host, untidySheet);
    expect(
      addedRows(host, ['Kode', 'Target Volume', 'Pagu (Rp)', 'Realisasi (Rp)', 'Kendala']),
    ).toEqual([
      ['D-HUK-09', 12, 1_250_000, 1_200_000, ''],
      ['D-HUK-10', 2, '5OO.000', 1_200_000, 'Tidak ada'],
      ['D-HUK-11', 'dua', '', 750_000, ''],
    ]);
    const places = asked.problems?.map(({ code, cell }) => `${code} ${cell}`);
    expect(places).toEqual(
      expect.arrayContaining([
        'cell-unreadable G3',
        'cell-unreadable C5',
        'cell-error E5',
        'intake-rows-unnamed A7',
        'intake-columns-unused A2',
      ]),
    );
  });

  test('writes every raw input as the figure it certainly is, and otherwise as it stands', () => {
    const asked = imported(host, rawInputSheet(rawInputs.map(({ text }) => text)));
    const lacking = asked.problems?.find(({ code }) => code === 'intake-columns-lacking');
    expect(lacking?.message).toContain('pada sumber: Kode Anggaran; Realisasi (Rp).');
    const written = columnsOf(host, TAB, ['Uraian Kegiatan', 'Target Volume'])
      .filter(([name]) => /^Kegiatan \d+$/.test(String(name)))
      .map(([, value]) => value);
    expect(written).toEqual(
      rawInputs.map(({ text, reading }) => {
        if (reading.state === 'empty' || text.startsWith('#')) return '';
        const quantity = reading.state === 'certain' ? reading.quantity : null;
        return quantity?.kind === 'number' ||
          quantity?.kind === 'rupiah' ||
          quantity?.kind === 'percent'
          ? quantity.value
          : text.replace(/\u00a0/g, ' ').trim();
      }),
    );
  });

  test('writes nothing twice, and replaces nothing unless it is asked to', () => {
    imported(host, plainSheet);
    expect(refused(host, 'import-worksheet', LAW).code).toBe('import-nothing-new');
    type(host, [TAB, 'Pagu (Rp)', 'D-HUK-09'], 11_000_000);
    const told: Shown = refused(host, 'import-worksheet', { ...LAW, apply: true });
    expect(told.code).toBe('import-nothing-new');
    expect(told.changes?.map(({ message }) => message)).toEqual([
      'D-HUK-09, Pagu (Rp): “11.000.000” dibiarkan; pada sumber “10.000.000”',
    ]);
    done(host, 'import-worksheet', { ...LAW, existing: 'TIMPA', apply: true });
    expect(addedRows(host, MONEY)[0]?.[3]).toBe(10_000_000);
  });

  test('takes the columns that a person chooses', () => {
    paste(host, plainSheet);
    done(host, 'import-worksheet', { ...LAW, columns: 'realisasi=G; kendala=-', apply: true });
    expect(addedRows(host, ['Kode', 'Realisasi (Rp)', 'Kendala'])[1]).toEqual([
      'D-HUK-10',
      24_000_000,
      '',
    ]);
    expect(refused(host, 'import-worksheet', { ...LAW, columns: 'pagu=1' }).message).toContain(
      '“pagu=1” tidak dimengerti',
    );
  });
});

describe('an import of indicators', () => {
  const PLANNING = { division: 'D-DATIN', table: 'INDIKATOR' };

  test('fills what the division reports and never what the agreement says', () => {
    const tab = 'Perencanaan, Data, Informasi';
    const reported = ['Realisasi', 'Penghambat', 'Solusi', 'Rencana Perbaikan'] as const;
    for (const header of reported) type(host, [tab, header, 'S-07'], '');
    for (const header of ['Realisasi', 'Pembilang', 'Penyebut'])
      type(host, [tab, header, 'S-08'], '');
    const agreed = ['Kode', 'Indikator Kinerja', 'Satuan', 'Target'];
    const before = columnsOf(host, tab, agreed);
    const asked = imported(host, indicatorSheet, PLANNING);
    expect(columnsOf(host, tab, agreed)).toEqual(before);
    const after = columnsOf(host, tab, ['Kode', ...reported]);
    expect(after.find(([code]) => code === 'S-07')).toEqual([
      'S-07',
      81.25,
      'Anggaran terbatas',
      'Didahulukan',
      'Disusun',
    ]);
    expect(after.find(([code]) => code === 'S-08')?.[1]).toBe(99.15);
    expect(asked.problems?.map(({ code, cell }) => `${code} ${cell}`)).toEqual(
      expect.arrayContaining([
        'intake-unit-differs C6',
        'intake-unmatched B7',
        'intake-matched-by-name B5',
        'intake-columns-unused A2',
        'intake-sections-skipped B3',
      ]),
    );
  });

  test('takes a worksheet of our own over, whole and without the other table', () => {
    const book = host.workbook.spreadsheetApp.getActiveSpreadsheet();
    const reported = [
      'Kode',
      'Realisasi',
      'Faktor Pendukung',
      'Penghambat',
      'Solusi',
      'Bukti Dukung',
    ];
    const before = columnsOf(host, TAB, reported);
    book.getSheetByName(TAB)?.setName('Hukum lama');
    done(host, 'set-up');
    for (const table of ['INDIKATOR', 'KEGIATAN']) {
      done(host, 'import-worksheet', {
        division: 'D-HUK',
        table,
        source: 'Hukum lama',
        apply: true,
      });
    }
    const isOwn = ([code]: readonly CellValue[]): boolean => /^[KS]-\d+$/.test(String(code));
    expect(columnsOf(host, TAB, reported).filter(isOwn)).toEqual(before.filter(isOwn));
    expect(columnsOf(host, TAB, MONEY)).toEqual(columnsOf(host, 'Hukum lama', MONEY));
  });
});

describe('undoing an import', () => {
  test('leaves the worksheet as it was', () => {
    const before = columnsOf(host, TAB, MONEY);
    imported(host, plainSheet);
    expect(refused(host, 'undo-import').message).toContain('3 baris dihapus');
    done(host, 'undo-import', { undo: true });
    expect(columnsOf(host, TAB, MONEY).filter((row) => row.some(Boolean))).toEqual(
      before.filter((row) => row.some(Boolean)),
    );
    expect(refused(host, 'undo-import').code).toBe('no-import');
  });

  test('also from a saved workbook, and gives replaced cells back', async () => {
    paste(host, plainSheet);
    done(host, 'import-worksheet', { ...LAW, apply: true });
    type(host, [TAB, 'Kendala', 'D-HUK-10'], 'Hujan');
    done(host, 'import-worksheet', { ...LAW, existing: 'TIMPA', apply: true });
    host.save();
    const again = await aHost({ workspace: host.workspace.folder });
    done(again, 'undo-import', { undo: true });
    expect(addedRows(again, ['Kode', 'Kendala'])[1]).toEqual(['D-HUK-10', 'Hujan']);
  });

  test('leaves rows that somebody has changed since', () => {
    imported(host, plainSheet);
    type(host, [TAB, 'Kendala', 'D-HUK-10'], 'Hujan');
    expect(done(host, 'undo-import', { undo: true }).message).toContain('dibiarkan: D-HUK-10');
    expect(addedRows(host, ['Kode', 'Kendala'])).toEqual([['D-HUK-10', 'Hujan']]);
  });
});

describe('an import that is cut off', () => {
  test('is finished by its second run, and can be undone as a whole', () => {
    paste(host, steppedSheet);
    const before = addedRows(host, MONEY);
    done(host, 'import-worksheet', { ...LAW, apply: true });
    const clean = addedRows(host, MONEY);
    done(host, 'undo-import', { undo: true });
    let isDead = true;
    for (let n = 3; isDead; n += 4) {
      host.inject({ killAt: n, keepsWrites: true });
      isDead = dies(host, 'import-worksheet', { ...LAW, apply: true });
      host.inject({});
      const again = host.rpc('import-worksheet', { ...LAW, apply: true });
      expect(again).toMatchObject(isDead ? {} : { error: { code: 'import-nothing-new' } });
      expect([n, addedRows(host, MONEY)]).toEqual([n, clean]);
      host.inject({ killAt: n, keepsWrites: true });
      const isUndone = !dies(host, 'undo-import', { undo: true });
      host.inject({});
      if (!isUndone) host.rpc('undo-import', { undo: true });
      expect([n, addedRows(host, MONEY)]).toEqual([n, before]);
    }
  });

  test('keeps another import out until it is finished or undone', () => {
    paste(host, plainSheet);
    host.calls.reset();
    done(host, 'import-worksheet', { ...LAW, apply: true });
    // Shortly before the end: the rows stand, the record does not say so yet.
    const late = host.calls.total() - 6;
    done(host, 'undo-import', { undo: true });
    host.inject({ killAt: late, keepsWrites: true });
    expect(dies(host, 'import-worksheet', { ...LAW, apply: true })).toBe(true);
    host.inject({});
    const other = { division: 'D-SOS', table: 'KEGIATAN' };
    expect(refused(host, 'import-worksheet', other).code).toBe('import-cut-off');
    done(host, 'undo-import', { undo: true });
    expect(refused(host, 'import-worksheet', other).code).toBe('import-needs-consent');
  });
});

describe('an import is refused', () => {
  test('where the worksheet was handed in', () => {
    paste(host, plainSheet);
    done(host.as(CHAIR_OF_PLANNING), 'start-year');
    done(host.as('kasubag-tekhum@example.org'), 'submit-worksheet', {
      division: 'D-HUK',
      reason: 'Uji coba.',
    });
    const before = worldOf(host);
    expect(refused(host, 'import-worksheet', { ...LAW, apply: true }).code).toBe(
      'import-worksheet-sent',
    );
    expect(differences(before, worldOf(host))).toEqual([]);
  });

  test('for what is not there, with what helps', () => {
    paste(host, plainSheet);
    for (const [args, said] of [
      [{ ...LAW, source: 'Tidak Ada' }, 'Yang dapat dipilih: Monev 2023'],
      [{ ...LAW, source: 'Jejak' }, 'Yang dapat dipilih: Monev 2023'],
      [{ ...LAW, division: 'D-XYZ' }, 'Yang ada: D-KUL, D-TEK, D-DATIN, D-HUK, D-SOS'],
      [{ ...LAW, headerRow: 3 }, 'Baris judul kolom pada tab “Monev 2023” tidak ditemukan'],
    ] as const) {
      expect(refused(host, 'import-worksheet', args).message).toContain(said);
    }
  });

  test('from a tab of 20,000 rows, before anything of it is read', () => {
    paste(host, plainSheet);
    const sheet = host.workbook.spreadsheetApp.getActiveSpreadsheet().getSheetByName('Monev 2023');
    if (sheet === null) throw new Error('nothing was pasted');
    sheet.insertRowsAfter(sheet.getMaxRows(), 20_000 - sheet.getMaxRows());
    sheet.getRange(20_000, 1, 1, 1).setValue('akhir');
    const { code, message } = refused(host, 'import-worksheet', { ...LAW, apply: true });
    expect(code).toBe('import-too-long');
    expect(message).toContain('20.000');
    expect(message).toContain('Tidak ada yang diubah');
  });

  test('without a tab of the office', () => {
    expect(refused(host, 'import-worksheet', LAW).message).toContain('Tempelkan kertas kerja lama');
  });
});
