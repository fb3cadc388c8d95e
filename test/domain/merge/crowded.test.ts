import { documentOf, table, text } from '../../support/docs-model';
import type { Sketch } from '../../support/docs-model';
import { refresh, refreshItems } from '../../support/refresh';

const heading = (content: string): Sketch => text(content, 'HEADING_2');
const opening = text('Laporan ini disusun menurut data divisi.');
const title = text('Laporan Kinerja', 'TITLE');
const figures = (figure: string): Sketch =>
  table(['Indikator', 'Realisasi'], ['Nilai akuntabilitas', figure]);
const source = text('Diolah dari 1 baris.');
const closing = text('Demikian laporan ini dibuat.');

describe('mergeDocuments', () => {
  test('lists a new table at the end of a document when the paragraphs it needs there are to go', () => {
    const said = (name: string, figure: number): Sketch =>
      text(`Capaian ${name} sebesar ${figure}% dari target, naik dari tahun sebelumnya.`);
    const [gone, kept, fresh] = ['pemilih ke-1', 'pemilih ke-0', 'nilai akuntabilitas ke-10'];
    const rows = (...cells: readonly (readonly string[])[]): Sketch =>
      table(['Indikator', 'Target', 'Realisasi'], ...cells);
    const part = [heading(`Bagian ${kept}`), said(kept, 1001), text(`Tabel ${kept}`, 'SUBTITLE')];
    const other = ['Pemilih 1002', '1003', '1004'];
    const last = [heading(`Bagian ${gone}`), said(gone, 10), said(gone, 10)];
    const base = [
      title,
      opening,
      ...part,
      rows(['Pemilih 10', '10', '10'], other),
      source,
      ...last,
      closing,
    ];
    const ours = [
      title,
      opening,
      heading(`Bagian ${fresh}`),
      said(fresh, 1005),
      said(fresh, 1006),
      text(`Tabel ${fresh}`, 'SUBTITLE'),
      rows(['Pemilih 10', '1007', '10'], ['Pemilih 1008', '10', '1009']),
      source,
      closing,
    ];
    // A person has carried one sentence to the top, written into the table and thrown the closing out.
    const theirs = [source, title, opening, ...part, rows(['rekaan', '10', '10'], other), ...last];
    const { plan, content } = refresh(base, ours, theirs);
    expect(plan.conflicts.map(({ reason }) => reason)).toEqual(['edited-by-person', 'no-place']);
    expect(plan.conflicts.map(({ data }) => data.includes('1009'))).toEqual([false, true]);
    expect(JSON.stringify(content)).not.toContain(gone);
    expect(JSON.stringify(content)).toContain('rekaan');
  });

  test('takes a sentence for its like nowhere, only because something else was carried beside it', () => {
    const part = (number: number, figure: number): readonly Sketch[] => [
      heading(`Bagian ke-${number}`),
      text(`Capaian ke-${number} sebesar ${figure}% dari target.`),
      figures(String(figure + 100)),
      source,
    ];
    const [, said, ...rest] = part(0, 1001);
    const base = [title, ...part(0, 1001), ...part(1, 1002), ...part(2, 1003), closing];
    const ours = [
      title,
      heading('Bagian ke-0'),
      ...rest,
      ...part(1, 1002),
      ...part(2, 1003),
      closing,
    ];
    const theirs = [title, ...part(0, 1001), closing, ...part(1, 1002), ...part(2, 1003)];
    const { plan } = refresh(base, ours, theirs);
    expect(plan.conflicts).toEqual([]);
    expect(plan.changes.map(({ before }) => before)).toEqual([
      said?.kind === 'text' ? said.text : '',
    ]);
  });

  test('still waits for a decision after a suggestion has come and gone', () => {
    const said = (figure: string, pending = false): readonly Sketch[] => [
      title,
      text(`Capaian arsip sebesar ${figure} dari target tahun ini.`, 'NORMAL_TEXT', { pending }),
    ];
    const ours = said('80%');
    const first = refresh(said('70%'), ours, said('angka penuh'));
    const { nextBase } = first.plan;
    const second = refreshItems(nextBase, ours, documentOf(said('angka penuh', true)));
    const third = refreshItems(second.plan.nextBase, ours, documentOf(said('70%')));
    const reasons = [first, second, third].map(({ plan }) =>
      [...plan.conflicts, ...plan.held].map(({ reason }) => reason),
    );
    expect(reasons).toEqual([['same-words'], ['suggestion-pending'], ['same-words']]);
    expect(third.plan.edits).toEqual([]);
  });

  test('knows a finding of a table again when its caption and row have got new figures meanwhile', () => {
    const part = (
      number: number,
      ...columns: readonly (readonly string[])[]
    ): readonly Sketch[] => [
      title,
      heading('Bagian arsip'),
      text(`Tabel 3.${number} Capaian arsip`),
      table(...columns),
      closing,
    ];
    const header = ['Indikator', 'Target', 'Realisasi'];
    const base = part(1, header, ['Arsip lengkap 2022', '1001', '1002']);
    const ours = part(2, header, ['Arsip lengkap 2023', '1003', '1004']);
    const theirs = part(1, ['Indikator', 'Realisasi'], ['Arsip lengkap 2022', '1002']);
    const first = refresh(base, ours, theirs);
    const second = refreshItems(first.plan.nextBase, ours, first.items);
    const keys = [first, second].map(({ plan }) => plan.conflicts.map(({ key }) => key));
    expect(keys[0]).toHaveLength(1);
    expect(keys[1]).toEqual(keys[0]);
  });
});
