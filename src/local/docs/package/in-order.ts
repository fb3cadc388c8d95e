import { childNamed, childrenOf, createElement, remove, type Element } from './xml';

/** Names of Word's elements as its schema orders them. */
export const wordNames = (names: string): readonly string[] =>
  names.split(' ').map((name) => `w:${name}`);

/** Takes the child of a name away. */
export const take = (parent: Element, name: string): void => {
  const present = childNamed(parent, name);
  if (present !== null) remove(present);
};

/** Puts a child where the order wants it, instead of one of the same name. */
export const putInOrder = (parent: Element, child: Element, order: readonly string[]): void => {
  take(parent, child.nodeName);
  const earlier = order.slice(0, order.indexOf(child.nodeName));
  const next = childrenOf(parent).find(({ nodeName }) => !earlier.includes(nodeName));
  parent.insertBefore(child, next ?? null);
};

/** The child of a name, made where the order wants it when there is none. */
export const ensureInOrder = (parent: Element, name: string, order: readonly string[]): Element => {
  const present = childNamed(parent, name);
  if (present !== null) return present;
  const made = createElement(parent, name);
  putInOrder(parent, made, order);
  return made;
};
