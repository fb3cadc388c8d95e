import { runText } from '../model/read-paragraph';
import { attributeOf, childrenOf, type Document, type Element } from '../package/xml';

/** A stretch of text that a comment stands on. */
export interface Quote {
  readonly text: string;
  /** Characters before it in the whole document. */
  readonly start: number;
}

/** What comments stand on, by Word's id of the comment; one that stands on a point is not in it. */
export type Quotes = ReadonlyMap<string, Quote>;

interface Walk {
  readonly open: Map<string, Quote>;
  readonly closed: Map<string, Quote>;
  at: number;
}

const say = (walk: Walk, text: string): void => {
  walk.at += text.length;
  walk.open.forEach((before, id) => walk.open.set(id, { ...before, text: before.text + text }));
};

const close = ({ open, closed }: Walk, id: string): void => {
  const quote = open.get(id);
  const text = quote?.text.replace(/\n+$/, '') ?? '';
  if (quote !== undefined && text !== '') closed.set(id, { ...quote, text });
  open.delete(id);
};

const enter = (walk: Walk, node: Element): void => {
  const id = attributeOf(node, 'w:id');
  switch (node.nodeName) {
    case 'w:commentRangeStart':
      walk.open.set(id, { text: '', start: walk.at });
      return;
    case 'w:commentRangeEnd':
      close(walk, id);
      return;
    case 'w:r':
      say(walk, runText(node));
      return;
    case 'w:del':
    case 'w:moveFrom':
      return;
    default:
      childrenOf(node).forEach((child) => {
        enter(walk, child);
      });
      if (node.nodeName === 'w:p') say(walk, '\n');
  }
};

/** Reads what every comment of a document part stands on; text suggested for deletion is left out. */
export const quotesIn = (document: Document): Quotes => {
  const walk: Walk = { open: new Map(), closed: new Map(), at: 0 };
  childrenOf(document).forEach((child) => {
    enter(walk, child);
  });
  return walk.closed;
};
