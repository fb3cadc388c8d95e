/**
 * Characters that XML 1.0 forbids, and halves of a surrogate pair that stand alone. A pair is matched first, so
 * that it is kept as one character.
 */
const UNSAFE =
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const REPLACEMENT = '\uFFFD';

const keepOrReplace = (found: string): string => {
  if (found.length === 2) return found;
  return found >= '\uD800' && found <= '\uDFFF' ? REPLACEMENT : '';
};

/**
 * Text that an XML file can hold: control characters are dropped, a lone half of a surrogate pair becomes U+FFFD.
 * Everything else stays, markup and template tags included.
 */
export const legalText = (text: string): string => text.replace(UNSAFE, keepOrReplace);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands in XML, in an element or in an attribute. */
export const xmlText = (text: string): string =>
  legalText(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** Text back from XML that was read, e.g. the words of a template. */
export const textOfXml = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
