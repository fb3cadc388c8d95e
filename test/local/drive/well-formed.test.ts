import { isWellFormed } from '../../../src/local/drive/well-formed';

describe('isWellFormed', () => {
  test.each([
    ['a declaration and a root', '<?xml version="1.0"?><a/>'],
    ['nested tags with attributes', `<w:a x="1" y='2'><b>teks</b><c/></w:a>`],
    ['the five entities and numbers', '<a>&amp;&lt;&gt;&quot;&apos;&#65;&#x1F600;</a>'],
    ['comments and character data', '<a><!-- x - y --><![CDATA[<&]]></a>'],
    ['emoji and right-to-left text', '<a>😀 שלום</a>'],
    ['a byte order mark', '\uFEFF<a/>'],
    ['very long text', `<a>${'x'.repeat(500_000)}</a>`],
  ])('accepts %s', (_, xml) => {
    expect(isWellFormed(xml)).toBe(true);
  });

  test.each([
    ['nothing at all', ''],
    ['an open tag', '<a><b></a>'],
    ['a closing tag of another name', '<a></b>'],
    ['two roots', '<a/><b/>'],
    ['a bare ampersand', '<a>A & B</a>'],
    ['a bare less-than sign', '<a>1 < 2</a>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['an attribute without quotes', '<a x=1/>'],
    ['a control character', '<a>\u0001</a>'],
    ['half a character', '<a>\ud83d</a>'],
    ['an unclosed comment', '<a><!-- </a>'],
  ])('refuses %s', (_, xml) => {
    expect(isWellFormed(xml)).toBe(false);
  });
});
