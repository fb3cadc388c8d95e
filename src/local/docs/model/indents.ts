import { attributeOf, type Element } from '../package/xml';

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
