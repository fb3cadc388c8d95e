import type { DocsDimension } from '../../../platform/docs-looks';
import { ensureInOrder } from '../package/in-order';
import { attributeOf, remove, setAttribute, type Element } from '../package/xml';

/** How far a paragraph stands from the margin, in twentieths of a point: its lines, and the first of them. */
export interface Indents {
  readonly start: number | undefined;
  readonly first: number | undefined;
}

const numberIn = (element: Element | null, name: string): number | undefined => {
  const text = attributeOf(element, name);
  return text === '' ? undefined : Number(text);
};

/**
 * What `w:ind` says, the nearest of several first. Word counts the first line from the others, before them or behind.
 */
export const indentsIn = (elements: readonly (Element | null)[]): Indents => {
  const said = (...names: readonly string[]): number | undefined =>
    elements
      .flatMap((one) => names.map((name) => numberIn(one, name)))
      .find((it) => it !== undefined);
  const start = said('w:left', 'w:start');
  const own = elements.find(
    (one) => numberIn(one, 'w:hanging') !== undefined || numberIn(one, 'w:firstLine') !== undefined,
  );
  if (own === undefined) return { start, first: undefined };
  const shift = (numberIn(own, 'w:firstLine') ?? 0) - (numberIn(own, 'w:hanging') ?? 0);
  return { start, first: (start ?? 0) + shift };
};

const say = (element: Element, name: string, value: number | undefined): void => {
  if (value === undefined) element.removeAttribute(name);
  else setAttribute(element, name, String(value));
};

const twentieths = (length: DocsDimension | undefined): number | undefined =>
  length?.magnitude === undefined ? undefined : Math.round(length.magnitude * 20);

/** Gives a paragraph one of its indents, or takes it away; the other one stays where it is. */
export const writeIndent = (
  properties: Element,
  which: keyof Indents,
  length: DocsDimension | undefined,
  order: readonly string[],
): void => {
  const element = ensureInOrder(properties, 'w:ind', order);
  const now = indentsIn([element]);
  const start = which === 'start' ? twentieths(length) : now.start;
  const first = which === 'first' ? twentieths(length) : now.first;
  const shift = first === undefined ? undefined : first - (start ?? 0);
  say(element, 'w:left', start);
  say(element, 'w:hanging', shift !== undefined && shift <= 0 ? -shift : undefined);
  say(element, 'w:firstLine', shift !== undefined && shift > 0 ? shift : undefined);
  if (element.attributes.length === 0) remove(element);
};
