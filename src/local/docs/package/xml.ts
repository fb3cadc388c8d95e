import { DOMParser, XMLSerializer, type Document, type Element, type Node } from '@xmldom/xmldom';

export type { Document, Element, Node };

/** Namespaces of the parts that we write ourselves. */
export const NAMESPACES = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  xml: 'http://www.w3.org/XML/1998/namespace',
  xmlns: 'http://www.w3.org/2000/xmlns/',
} as const;

type Prefix = keyof typeof NAMESPACES;

const namespaceOf = (name: string): string | null => {
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
  return prefix in NAMESPACES ? NAMESPACES[prefix as Prefix] : null;
};

/** Parses one part; throws on XML that is not well-formed. */
export const parseXml = (text: string): Document =>
  new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new SyntaxError(message);
    },
  }).parseFromString(text.replace(/^\uFEFF/, ''), 'application/xml');

export const serializeXml = (document: Document): string =>
  new XMLSerializer().serializeToString(document);

/** The root element of a part. */
export const rootOf = (document: Document): Element => {
  if (document.documentElement === null) throw new SyntaxError('part without a root element');
  return document.documentElement;
};

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Child elements in order; a copy, so that children may be moved while it is walked. */
export const childrenOf = (parent: Node): Element[] => {
  const found: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node)) found.push(node);
  }
  return found;
};

export const childNamed = (parent: Element | null | undefined, name: string): Element | null => {
  if (!parent) return null;
  return childrenOf(parent).find((child) => child.nodeName === name) ?? null;
};

/** Elements of the name below a node, in document order. */
export const allNamed = (parent: Document | Element, name: string): Element[] =>
  Array.from(parent.getElementsByTagName(name));

export const attributeOf = (element: Element | null | undefined, name: string): string =>
  element?.getAttribute(name) ?? '';

export const parentOf = (node: Node): Element => {
  const parent = node.parentNode;
  if (parent === null || !isElement(parent)) throw new TypeError(`${node.nodeName} stands nowhere`);
  return parent;
};

/** Sets an attribute in the namespace of its prefix. */
export const setAttribute = (element: Element, name: string, value: string): void => {
  const namespace = namespaceOf(name);
  if (namespace === null) element.setAttribute(name, value);
  else element.setAttributeNS(namespace, name, value);
};

/** Makes an element of the document that `near` belongs to. */
export const createElement = (
  near: Node,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (Node | string)[] = [],
): Element => {
  const document = near.ownerDocument;
  if (document === null) throw new TypeError('node without a document');
  const element = document.createElementNS(namespaceOf(name), name);
  Object.entries(attributes).forEach(([key, value]) => {
    setAttribute(element, key, value);
  });
  children.forEach((child) => {
    element.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
  });
  return element;
};

/** A text element as Word keeps it: blanks at its ends are part of the text. */
export const setText = (element: Element, text: string): void => {
  element.textContent = text;
  setAttribute(element, 'xml:space', 'preserve');
};

export const remove = (node: Node): void => {
  node.parentNode?.removeChild(node);
};

export const insertAfter = (node: Node, before: Node): void => {
  parentOf(before).insertBefore(node, before.nextSibling);
};

export const cloneOf = <T extends Node>(node: T): T => node.cloneNode(true) as T;
