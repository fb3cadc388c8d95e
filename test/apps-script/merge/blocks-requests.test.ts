import { requestsOf } from '../../../src/apps-script/merge/requests';
import type { Paragraph } from '../../../src/domain/merge/doc-text';
import { batchUpdate, docText, documentOf, text } from '../../support/docs-model';
import type { Item } from '../../support/docs-model';

const said = (items: readonly Item[]): string => items.map(({ unit }) => unit).join('');

const inBold = (items: readonly Item[]): string =>
  items.map(({ unit, bold }) => (bold === true ? unit : '')).join('');

const paragraph = (content: string, lead: string): Paragraph => ({
  kind: 'paragraph',
  style: 'NORMAL_TEXT',
  listed: false,
  text: content,
  objects: [],
  lead: lead.length,
  start: 0,
  suggestionPending: false,
});

/** A document in which what stands before the first full stop of a paragraph is bold. */
const withLeads = (...contents: readonly string[]): readonly Item[] => {
  let isLead = true;
  return documentOf(contents.map((content) => text(content))).map((item) => {
    if (item.unit === '\n') isLead = true;
    const bold = isLead && item.unit !== '\n';
    if (item.unit === '.') isLead = false;
    return bold ? { ...item, bold } : item;
  });
};

describe('requestsOf whole paragraphs', () => {
  test('gives a new paragraph the bold words that it begins with', () => {
    const items = withLeads('Target. Tercapai.', 'Penutup.');
    const flow = docText(items).blocks;
    const blocks = [paragraph('Kendala. Jaringan lambat.', 'Kendala.')];
    const after = batchUpdate(
      items,
      requestsOf([{ kind: 'blocks', flow, from: 2, to: 2, blocks }]),
    );
    expect(said(after)).toContain('Target. Tercapai.\nKendala. Jaringan lambat.\nPenutup.');
    expect(inBold(after)).toContain('Target.Kendala.Penutup.');
  });

  test('rewrites several paragraphs in their places, so that marks and comments on what they still say stay', () => {
    const items = withLeads('Target. Naik 5%.', 'Kendala. Tidak ada.', 'Penutup.').map((item) =>
      item.bold === true ? { ...item, comment: 'dari pimpinan' } : item,
    );
    const flow = docText(items).blocks;
    const blocks = [paragraph('Target. Turun 3%.', ''), paragraph('Kendala. Jaringan lambat.', '')];
    const after = batchUpdate(
      items,
      requestsOf([{ kind: 'blocks', flow, from: 1, to: 3, blocks }]),
    );
    expect(said(after)).toContain('Target. Turun 3%.\nKendala. Jaringan lambat.\nPenutup.');
    expect(inBold(after)).toContain('Target.Kendala.Penutup.');
    const marked = after.filter(({ comment }) => comment !== undefined);
    expect(said(marked)).toContain('Target.Kendala.Penutup.');
  });
});
