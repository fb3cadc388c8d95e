import { runText } from '../model/read-paragraph';
import { attributeOf, childrenOf, type Document, type Element } from '../package/xml';

/** Texts that comments stand on, by Word's id of the comment; null where it stands on a point. */
export type Quotes = ReadonlyMap<string, string | null>;

interface Walk {
  readonly open: Map<string, string>;
  readonly closed: Map<string, string | null>;
}

const say = ({ open }: Walk, text: string): void => {
  open.forEach((before, id) => open.set(id, before + text));
};

const enter = (walk: Walk, node: Element): void => {
  const id = attributeOf(node, 'w:id');
  switch (node.nodeName) {
    case 'w:commentRangeStart':
      walk.open.set(id, '');
      return;
    case 'w:commentRangeEnd':
      walk.closed.set(id, walk.open.get(id)?.replace(/\n+$/, '') ?? null);
      walk.open.delete(id);
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
  const walk: Walk = { open: new Map(), closed: new Map() };
  childrenOf(document).forEach((child) => {
    enter(walk, child);
  });
  return new Map([...walk.closed].map(([id, text]) => [id, text === '' ? null : text]));
};
