/** An element of a parsed XML file; texts are plain strings among the children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

const decode = (text: string): string =>
  text.replace(/&(#x[0-9a-f]+|#[0-9]+|[a-z]+);|&/gi, (found, name: string | undefined) => {
    if (name?.startsWith('#x')) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name?.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    const character = name === undefined ? undefined : ENTITIES[name];
    if (character === undefined) throw new Error(`not an entity: ${found}`);
    return character;
  });

const attributesOf = (source: string): Record<string, string> => {
  const found: Record<string, string> = {};
  const rest = source.replace(
    /\s+([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g,
    (_, name: string, double?: string, single?: string) => {
      if (name in found) throw new Error(`attribute twice: ${name}`);
      found[name] = decode(double ?? single ?? '');
      return '';
    },
  );
  if (rest.trim() !== '') throw new Error(`broken attributes: ${source}`);
  return found;
};

/* eslint-disable no-control-regex -- control characters are what must not be there */
const ILLEGAL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** Parses XML strictly; throws on anything that is not well-formed. */
export const parseXml = (source: string): XmlElement => {
  if (ILLEGAL.test(source)) throw new Error('illegal character');
  const root: Open = { name: '', attributes: {}, children: [] };
  const stack: Open[] = [root];
  const top = (): Open => stack[stack.length - 1] ?? root;
  const tokens = source.matchAll(
    /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)([^<>]*?)(\/?)>|[^<]+|</g,
  );
  for (const [token, closing, name, attributes, selfClosing] of tokens) {
    if (token.startsWith('<?') || token.startsWith('<!--')) continue;
    if (name === undefined) {
      if (token === '<') throw new Error('stray <');
      top().children.push(decode(token));
    } else if (closing === '/') {
      const open = stack.pop();
      if (open?.name !== name) throw new Error(`</${name}> closes <${open?.name ?? ''}>`);
      top().children.push(open);
    } else {
      const element: Open = { name, attributes: attributesOf(attributes ?? ''), children: [] };
      if (selfClosing === '/') top().children.push(element);
      else stack.push(element);
    }
  }
  if (stack.length !== 1) throw new Error(`not closed: ${top().name}`);
  const [element, second] = root.children.filter((child) => typeof child !== 'string');
  if (element === undefined || second !== undefined) throw new Error('not one root element');
  return element;
};

/** Every element below (and with) this one that has the name, in document order. */
export const all = (element: XmlElement, name: string): readonly XmlElement[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, name))),
];

/** Child elements, without texts. */
export const elements = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string');

/** Text directly inside an element. */
export const ownText = (element: XmlElement | undefined): string =>
  (element?.children ?? []).filter((child) => typeof child === 'string').join('');

/** Text that a reader sees: texts, tabs and line breaks; instructions of fields are not text. */
export const visibleText = (element: XmlElement): string => {
  if (element.name === 'w:t') return ownText(element);
  if (element.name === 'w:tab') return '\t';
  if (element.name === 'w:br') return '\n';
  if (element.name === 'w:pPr' || element.name === 'w:instrText') return '';
  return elements(element).map(visibleText).join('');
};

/** Value of an attribute; an empty text when it is not there. */
export const attribute = (element: XmlElement | undefined, name: string): string =>
  element?.attributes[name] ?? '';

/** Values of an attribute on every element of a name, in document order. */
export const values = (root: XmlElement, element: string, name: string): readonly string[] =>
  all(root, element).map((each) => attribute(each, name));
