const attribute = String.raw`\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*')`;
const entity = String.raw`&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);`;
const pieces = [
  String.raw`<!--(?:[^-]|-(?!-))*-->`,
  String.raw`<!\[CDATA\[[\s\S]*?\]\]>`,
  String.raw`<\?[\s\S]*?\?>`,
  String.raw`<(?<close>\/?)(?<name>[A-Za-z_][\w:.-]*)(?:${attribute})*\s*(?<empty>\/?)>`,
  `(?:[^<&]+|${entity})+`,
];
const piece = new RegExp(pieces.join('|'), 'y');

/** Characters that no XML 1.0 text may hold, and halves of characters. */
// eslint-disable-next-line no-control-regex -- these very characters are meant
const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/u;

/**
 * Whether a text is well-formed XML as strictly as Word and Google Docs read it: tags closed in order,
 * attributes quoted, no bare `&` or `<`, no illegal character, one root element.
 */
export const isWellFormed = (xml: string): boolean => {
  const text = xml.replace(/^\uFEFF/, '');
  if (illegal.test(text)) return false;
  const open: string[] = [];
  let roots = 0;
  for (let at = 0; at < text.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    const found = piece.exec(text)?.groups;
    if (found === undefined) return false;
    const { name, close, empty } = found;
    if (name === undefined) continue;
    if (close === '/') {
      if (open.pop() !== name || empty === '/') return false;
      continue;
    }
    if (open.length === 0) roots += 1;
    if (empty !== '/') open.push(name);
  }
  return open.length === 0 && roots === 1;
};
