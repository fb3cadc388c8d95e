import fc from 'fast-check';
import { buildReport } from '../../../src/domain/report/build-report';
import type { ReportModel, Span } from '../../../src/domain/report/model';
import type { LapkinYear } from '../../../src/domain/year/lapkin-year';
import { arbitraryYear } from '../../support/arbitrary-year';
import { aDay, aNarrative, anIndicator, anOffice, aSigner, aYear } from '../../support/builders';
import { practiceNumbers } from '../../support/practice-numbers';
import { renderAsText } from '../../support/render-as-text';
import {
  anchorsOf,
  blocksOf,
  rowTexts,
  spansOf,
  tableOf,
  tablesOf,
} from '../../support/report-reading';

const today = aDay('2024-01-22');
const both = (year: LapkinYear): readonly ReportModel[] => [
  buildReport(year, 'KPU', { today }),
  buildReport(year, 'SEKRETARIAT', { today }),
];
const kpu = (year: LapkinYear): ReportModel => buildReport(year, 'KPU', { today });
const everySpan = (model: ReportModel): readonly Span[] => blocksOf(model).flatMap(spansOf);

const always = (holds: (model: ReportModel, year: LapkinYear) => void): void => {
  fc.assert(
    fc.property(arbitraryYear, (year) => {
      both(year).forEach((model) => holds(model, year));
    }),
    { numRuns: 40 },
  );
};

/** Numbers that stand in texts of the workbook, as they were typed. */
const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/gu) ?? [];

/** What people typed, without the numbers and the addresses of cells. */
const typedTexts = (year: LapkinYear): string =>
  JSON.stringify(year, (key, value: unknown) =>
    typeof value === 'number' || key.endsWith('lace') ? undefined : value,
  );

describe('buildReport', () => {
  test('prints no left-over of a program, no double space and no English month', () => {
    always((model) => {
      const text = renderAsText(model);
      expect(text).not.toMatch(/undefined|NaN|Infinity|\bnull\b|\[object/u);
      expect(text.replace(/^\|.*\|$/gmu, (row) => row.replace(/\| (?= \|)/gu, '|'))).not.toMatch(
        / {2}/u,
      );
      expect(text).not.toMatch(
        /\b(?:January|February|March|May|June|July|August|October|December)\b/u,
      );
      expect(text).not.toMatch(/[.,;:] [.,;:]|\(\)|“”|,,|\.\.(?!\.)/u);
    });
  });

  test('prints figures in Indonesian form', () => {
    always((model) => {
      const printed = everySpan(model)
        .filter((span) => span.origin !== undefined)
        .filter((span) => !['peraturan', 'kebijakan', 'nomor'].includes(span.origin?.rule ?? ''))
        .map((span) => span.text);
      expect(printed.filter((text) => /\d,\d{3}|\d\.\d{1,2}(?!\d)/u.test(text))).toEqual([]);
    });
  });

  test('prints no number that neither stands in the data nor comes from a named rule', () => {
    always((model, year) => {
      const known = new Set(numbersIn(typedTexts(year)));
      const loose = everySpan(model)
        .filter((span) => span.origin === undefined && span.link?.startsWith('#') !== true)
        .flatMap((span) => numbersIn(span.text));
      expect(loose.filter((number) => !known.has(number))).toEqual([]);
    });
  });

  test('prints no number in headings and captions but years and what people typed', () => {
    always((model, year) => {
      const { start, end } = year.policy.renstraPeriod;
      const known = new Set([
        ...numbersIn(typedTexts(year)),
        ...[year.year, start, end, year.year + 1].map(String),
      ]);
      const titles = blocksOf(model).flatMap((block) => {
        if (block.kind === 'heading') return [block.text.replace(/^Sasaran \d+: /u, '')];
        if (block.kind === 'figure') return [block.caption.text];
        return block.kind === 'table' ? [block.caption?.text ?? ''] : [];
      });
      expect(titles.flatMap(numbersIn).filter((number) => !known.has(number))).toEqual([]);
    });
  });

  test('names a cell for every figure that stands in one', () => {
    const fromCells = new Set(['target', 'realisasi', 'riwayat', 'renstra', 'nasional', 'volume']);
    always((model) => {
      const homeless = everySpan(model).filter(
        (span) => fromCells.has(span.origin?.rule ?? '') && span.origin?.places.length === 0,
      );
      expect(homeless).toEqual([]);
    });
  });

  test('makes tables whose rows all cover every column, and no table without rows', () => {
    always((model) => {
      const uneven = tablesOf(model).filter((table) =>
        [...table.header, ...table.rows].some(
          (row) =>
            row.cells.reduce((sum, cell) => sum + (cell.columnSpan ?? 1), 0) !==
            table.columns.length,
        ),
      );
      expect(uneven).toEqual([]);
      expect(tablesOf(model).filter((table) => table.rows.length === 0)).toEqual([]);
    });
  });

  test('gives every heading, table and figure an anchor of its own', () => {
    always((model) => {
      const anchors = anchorsOf(model);
      expect(new Set(anchors).size).toBe(anchors.length);
      expect(anchors.filter((anchor) => !/^[a-z0-9-]+$/u.test(anchor))).toEqual([]);
    });
  });

  test('resolves every reference to a table that exists', () => {
    always((model) => {
      const anchors = new Set(anchorsOf(model));
      const references = everySpan(model).filter((span) => span.link?.startsWith('#') === true);
      references.forEach((span) => {
        expect(span.text).toMatch(/^Tabel (?:IE|L|\d)\.\d+$/u);
        expect(anchors.has(span.link?.slice(1) ?? '')).toBe(true);
      });
    });
  });

  test('draws only figures that have something to draw', () => {
    always((model) => {
      blocksOf(model).forEach((block) => {
        if (block.kind !== 'figure') return;
        const { categories, series } = block.chart;
        expect(series.some(({ values }) => values.some((value) => value !== null))).toBe(true);
        series.forEach(({ values }) => {
          expect(values.length).toBe(categories.length);
        });
        expect(block.altText).toMatch(/\.$/u);
      });
    });
  });

  test('has no empty paragraph and no empty list', () => {
    always((model) => {
      const empty = blocksOf(model).filter(
        (block) =>
          (block.kind === 'paragraph' && block.spans.length === 0) ||
          (block.kind === 'list' && block.items.some((item) => item.length === 0)),
      );
      expect(empty).toEqual([]);
    });
  });

  test('says the same for the same year', () => {
    always((model, year) => {
      const again = buildReport(year, model.report, { today });
      expect(JSON.stringify(again)).toBe(JSON.stringify(model));
    });
  });

  test('numbers tables without a gap in every chapter', () => {
    always((model) => {
      const numbers = tablesOf(model).map((table) => table.caption?.number ?? '');
      const perChapter = new Map<string, number>();
      numbers.forEach((number) => {
        const [chapter = '', running = ''] = number.split('.');
        const next = (perChapter.get(chapter) ?? 0) + 1;
        perChapter.set(chapter, next);
        expect(running).toBe(String(next));
      });
    });
  });

  test.each([
    ['KPU', '12', '104,93', '105,86', '26.144.700.000', '97,87'],
    ['SEKRETARIAT', '14', '99,37', '100,05', '4.476.730.000', '98,41'],
  ] as const)(
    'prints the figures of the practice year for %s',
    (report, measured, mean, bySasaran, pagu, percent) => {
      const model = buildReport(practiceNumbers(), report, { today });
      const means = tableOf(model, 'tabel-capaian-sasaran').rows.at(-1);
      const money = tableOf(model, 'tabel-realisasi-program').rows.at(-1);
      expect(means === undefined ? [] : rowTexts(means)).toEqual(
        expect.arrayContaining([measured, bySasaran]),
      );
      expect(money === undefined ? [] : rowTexts(money)).toEqual(
        expect.arrayContaining([pagu, percent]),
      );
      expect(renderAsText(model)).toContain(`${mean}%`);
    },
  );

  test('gives each report its own owner, signer, foreword and programmes', () => {
    const year = aYear({ signers: [aSigner('KPU', { acting: 'Plh.' }), aSigner('SEKRETARIAT')] });
    const [commission, secretariat] = both(year).map((model) => renderAsText(model));
    expect(commission).toContain('Plh. Ketua KPU Kabupaten Sungai Jernih,');
    expect(commission).not.toContain('NIP');
    expect(secretariat).toContain('SEKRETARIAT KPU KABUPATEN SUNGAI JERNIH');
    expect(secretariat).toContain('NIP 198001012005011001');
    expect(secretariat).toContain('dukungan teknis dan administratif');
  });

  test('shows the indicators of the secretariat below the kegiatan that support them', () => {
    const model = buildReport(practiceNumbers(), 'SEKRETARIAT', { today });
    expect(tableOf(model, 'tabel-capaian-kegiatan').rows[0]?.role).toBe('section');
  });

  test('takes the text for one report before the text for both', () => {
    const year = aYear({
      narratives: [
        aNarrative('visi', { text: 'Visi bersama.' }),
        aNarrative('visi', { report: 'KPU', text: 'Visi komisi.' }),
      ],
    });
    const [commission, secretariat] = both(year).map((model) => renderAsText(model));
    expect(commission).toContain('Visi komisi.');
    expect(commission).not.toContain('Visi bersama.');
    expect(secretariat).toContain('Visi bersama.');
  });

  test('prints the weights of the indicators when they count', () => {
    const year = aYear({
      indicators: [anIndicator({ weight: 60 }), anIndicator({ id: 'K-02', weight: 40 })],
    });
    const rows = tableOf(kpu(year), 'tabel-pk').rows.map(rowTexts);
    expect(rows.map((cells) => cells[4])).toEqual([undefined, '60', '40']);
    expect(tableOf(kpu(aYear()), 'tabel-pk').columns.length).toBe(4);
  });

  test('asks visibly for what only the office can write', () => {
    const requests = blocksOf(kpu(aYear())).filter(
      (block) => block.kind === 'paragraph' && block.role === 'request',
    );
    expect(requests.length).toBeGreaterThan(4);
    requests.flatMap(spansOf).forEach((span) => {
      expect(span.text).toMatch(/^\[Mohon dilengkapi: .+\]$/u);
    });
  });

  test('marks a practice year in the text', () => {
    expect(renderAsText(kpu(aYear({ practice: true })))).toContain('CONTOH.');
    expect(renderAsText(kpu(aYear()))).not.toContain('CONTOH');
  });

  test('leaves the day of the signature open', () => {
    expect(renderAsText(kpu(aYear()))).toContain('Muara Jernih, … Januari 2024');
    const early = buildReport(aYear(), 'KPU', { today: aDay('2023-12-20') });
    expect(renderAsText(early)).toContain('Muara Jernih, … 2024');
  });

  test('lists remarks of the quality gate at the end, and nothing when there are none', () => {
    const remarked = buildReport(aYear(), 'KPU', {
      today,
      remarks: [{ text: 'Bukti belum ada.' }],
    });
    expect(renderAsText(remarked)).toContain('1. Bukti belum ada.');
    expect(renderAsText(kpu(aYear()))).not.toContain('Catatan Pemeriksaan');
  });

  test('ticks the answers of the checklist', () => {
    const checklist = [{ itemId: 'I.1', value: 'ya' as const, note: 'Lengkap', by: 'Ketua' }];
    const model = buildReport(aYear(), 'KPU', { today, checklist });
    const answered = tableOf(model, 'tabel-checklist').rows.find(
      (row) => rowTexts(row)[0] === 'I.1',
    );
    expect(answered === undefined ? [] : rowTexts(answered).slice(2)).toEqual([
      '✓',
      '',
      '',
      'Lengkap',
    ]);
  });

  test('stays readable when the office has not filled in its name', () => {
    const year = aYear({
      office: anOffice({ name: '', shortName: '', capital: '', budgetDocument: '' }),
    });
    const text = renderAsText(kpu(year));
    expect(text).toContain('[nama satker]');
    expect(text).toContain(
      '[Mohon dilengkapi: nomor, revisi, dan tanggal DIPA yang menjadi dasar pagu]',
    );
  });
});
