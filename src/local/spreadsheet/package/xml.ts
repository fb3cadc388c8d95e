import { Parser } from 'htmlparser2';

/** What a reader of one XML part wants to be told; names come without their prefix. */
interface XmlVisitor {
  open?(name: string, attributes: Readonly<Partial<Record<string, string>>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads one XML part from start to end. */
export const readXml = (xml: string, visitor: XmlVisitor): void => {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => visitor.open?.(withoutPrefix(name), attributes),
      ontext: (text) => visitor.text?.(text),
      onclosetag: (name) => visitor.close?.(withoutPrefix(name)),
    },
    { xmlMode: true },
  );
  parser.end(xml);
};

/** Undoes the file format's escape for characters XML cannot hold: `_x000D_` is a carriage return. */
export const unescapeText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/** Text as the file keeps it: a carriage return escaped, and text that only looks like an escape too. */
export const escapeText = (text: string): string =>
  text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/\r/g, '_x000D_');

/** What a cell of an .xlsx file can hold, in UTF-16 code units. */
export const FILE_TEXT_LIMIT = 32_767;

const beginning = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

/** A text as a cell of the file can hold it: escaped, and only its beginning when it is too long. */
export const fileText = (text: string): string => {
  const whole = escapeText(text);
  if (whole.length <= FILE_TEXT_LIMIT) return whole;
  const cut = escapeText(beginning(text, FILE_TEXT_LIMIT));
  // An escape takes seven characters instead of one.
  return cut.length <= FILE_TEXT_LIMIT
    ? cut
    : escapeText(beginning(text, Math.floor(FILE_TEXT_LIMIT / 7)));
};
