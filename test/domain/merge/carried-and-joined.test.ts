import { text } from '../../support/docs-model';
import type { Sketch } from '../../support/docs-model';
import { refresh } from '../../support/refresh';

const heading = (content: string): Sketch => text(content, 'HEADING_2');
const opening = 'Laporan ini disusun menurut data divisi.';
const said = (figure: number): string =>
  `Capaian nilai akuntabilitas sebesar ${figure}% dari target, naik dari tahun sebelumnya.`;

const section = (...figures: readonly number[]): readonly Sketch[] => [
  heading('Bagian nilai akuntabilitas'),
  ...figures.map((figure) => text(said(figure))),
];
const closing = text('Demikian laporan ini dibuat.');

describe('mergeDocuments', () => {
  test('lists a sentence that the data no longer have where a person has carried it into another paragraph', () => {
    const base = [text(opening), ...section(16, 1006, 1007, 1008), closing];
    const ours = [text(opening), closing];
    const theirs = [
      text(`Menurut pimpinan: ${said(1006)} ${opening}`),
      ...section(16, 1007, 1008),
      closing,
    ];
    const { plan } = refresh(base, ours, theirs);
    const told = [...plan.conflicts, ...plan.changes.map(({ before }) => ({ base: before }))];
    expect(plan.conflicts.map((finding) => finding.person).join(' ')).toContain('1006');
    expect(told.map((one) => one.base).join(' ')).toContain('1006');
  });

  test('does not take a section that a person has carried for its like at that place', () => {
    const part = (number: number, figure: number): readonly Sketch[] => [
      heading(`Bagian opini keuangan ke-${number}`),
      text(`Capaian opini keuangan ke-${number} sebesar ${figure}% dari target.`),
      text('Diolah dari 2 baris.'),
    ];
    const between = [heading('Bagian arsip'), text('Arsip disimpan.'), text('Arsip lengkap.')];
    const base = [text(opening), ...part(0, 1001), ...between, ...part(2, 1002), closing];
    const ours = [text(opening), ...between, ...part(2, 1003), closing];
    const theirs = [text(opening), ...between, ...part(0, 1001), closing];
    const { plan } = refresh(base, ours, theirs);
    expect(plan.edits).toEqual([]);
    expect(plan.conflicts.map((finding) => [finding.reason, finding.person !== ''])).toEqual([
      ['edited-by-person', true],
      ['deleted-by-person', false],
    ]);
  });
});
