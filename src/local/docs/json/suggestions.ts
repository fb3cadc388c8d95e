import { createHash } from 'node:crypto';
import { attributeOf, childNamed, type Element, type Node } from '../package/xml';

const SUGGESTIONS = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);
const MARKS = /^w:(bookmark|commentRange|proofErr)/;

const previousElement = (element: Element): Element | null => {
  let node: Node | null = element.previousSibling;
  while (node !== null && (node.nodeType !== 1 || MARKS.test(node.nodeName))) {
    node = node.previousSibling;
  }
  return node as Element | null;
};

const isSameHand = (one: Element, other: Element): boolean =>
  attributeOf(one, 'w:author') === attributeOf(other, 'w:author') &&
  attributeOf(one, 'w:date') === attributeOf(other, 'w:date');

/** The first of neighbouring changes by one hand: for Google a replacement is a single suggestion. */
const firstOf = (element: Element): Element => {
  const before = previousElement(element);
  return before !== null && SUGGESTIONS.has(before.nodeName) && isSameHand(before, element)
    ? firstOf(before)
    : element;
};

/**
 * Google's id of the suggestion that a tracked change of Word belongs to. Word's own numbers are not in it:
 * every program that saves the file gives new ones.
 */
export const suggestionId = (element: Element): string => {
  const first = firstOf(element);
  const hand = ['w:author', 'w:date'].map((name) => attributeOf(first, name));
  const key = [...hand, first.textContent ?? ''].join('\n');
  return `suggest.${createHash('sha256').update(key).digest('base64url').slice(0, 12)}`;
};

/** Ids as they stand on a run, a row or a newline; absent when nobody suggests anything. */
export interface SuggestedIds {
  readonly suggestedInsertionIds?: string[];
  readonly suggestedDeletionIds?: string[];
}

/** Suggestions on something that is inserted or deleted as a whole. */
export const suggestedIds = (inserted: Element | null, deleted: Element | null): SuggestedIds => ({
  ...(inserted ? { suggestedInsertionIds: [suggestionId(inserted)] } : {}),
  ...(deleted ? { suggestedDeletionIds: [suggestionId(deleted)] } : {}),
});

/** Suggestions noted in the properties of a paragraph's mark or of a row. */
export const suggestedByProperties = (properties: Element | null): SuggestedIds =>
  suggestedIds(childNamed(properties, 'w:ins'), childNamed(properties, 'w:del'));
