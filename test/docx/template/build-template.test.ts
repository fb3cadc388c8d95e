import { buildTemplate } from '../../../src/docx/template/build-template';
import { slotsOf } from '../../../src/docx/template/slots';
import { blockTags, tagText, templateTags } from '../../../src/docx/template/tags';
import { openDocx, ownTemplate } from '../../support/docx-file';

describe('buildTemplate', () => {
  test('gives the same bytes on every build', async () => {
    const [first, second] = [await buildTemplate(), await buildTemplate()];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test('is small enough to live in the bundle', async () => {
    expect((await ownTemplate()).length).toBeLessThan(30_000);
  });

  test('holds every part in the order of the report, each on the width of its page', async () => {
    const slots = slotsOf(openDocx(await ownTemplate()).text('word/document.xml'));
    expect(slots.map(({ tag }) => tag)).toEqual(blockTags);
    const wide = slots.filter(({ textWidth }) => textWidth !== 7937);
    expect(wide.map(({ tag, textWidth }) => [tag, textWidth])).toEqual([
      ['lampiranMendatar', 14570],
    ]);
  });
});

describe('templateTags', () => {
  test('writes plain and block tags in their own form, each once', () => {
    const texts = templateTags.map(tagText);
    expect(texts).toContain('{judul}');
    expect(texts).toContain('{@bab1}');
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('describes every tag in a sentence', () => {
    for (const { description } of templateTags) expect(description).toMatch(/^[A-Z].*\.$/);
  });
});
