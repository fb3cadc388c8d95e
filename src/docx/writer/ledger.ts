import type { List } from '../../domain/report/model';
import type { NumberedList } from '../package/numbering';
import type { Relationship } from '../package/relationships';
import type { StyleKey } from '../package/style-names';

/** A picture that goes into the package: its file name below `word/media` and its content. */
interface MediaFile {
  readonly name: string;
  readonly base64: string;
}

/** Numbers that a template has used up, and the ids of its styles. */
export interface LedgerStart {
  readonly relationship: number;
  readonly list: number;
  readonly drawing: number;
  readonly bookmark: number;
  readonly styles: Readonly<Record<StyleKey, string>>;
}

/** Hands out every id of one document, each once, and remembers what the package has to carry for it. */
export interface Ledger {
  readonly style: (key: StyleKey) => string;
  /** Relationship id of an address; the same address gets the same id. */
  readonly link: (address: string) => string;
  /** Relationship id and drawing id of a picture. */
  readonly picture: (base64: string) => { readonly relationship: string; readonly drawing: number };
  /** Numbering id for a list; bullets share one, every counted list starts again. */
  readonly list: (marker: List['marker']) => number;
  /** Name of the bookmark of an anchor, in the form that contents lists expect. */
  readonly bookmarkName: (anchor: string) => string;
  /** Runs inside the bookmark of an anchor. A second use of an anchor gets none, since names are unique. */
  readonly bookmarked: (anchor: string, content: string) => string;
  readonly relationships: readonly Relationship[];
  readonly media: readonly MediaFile[];
  readonly lists: readonly NumberedList[];
}

const FIRST_BOOKMARK = 100_000_001;

type Bookmarks = Pick<Ledger, 'bookmarkName' | 'bookmarked'>;

const keepBookmarks = (firstId: number): Bookmarks => {
  const order = new Map<string, number>();
  const written = new Set<string>();
  const indexOf = (anchor: string): number => {
    const index = order.get(anchor) ?? order.size;
    order.set(anchor, index);
    return index;
  };
  const bookmarkName = (anchor: string): string => `_Toc${FIRST_BOOKMARK + indexOf(anchor)}`;
  const bookmarked = (anchor: string, content: string): string => {
    if (written.has(anchor)) return content;
    written.add(anchor);
    const id = firstId + indexOf(anchor);
    return (
      `<w:bookmarkStart w:id="${id}" w:name="${bookmarkName(anchor)}"/>` +
      `${content}<w:bookmarkEnd w:id="${id}"/>`
    );
  };
  return { bookmarkName, bookmarked };
};

type Pointers = Pick<Ledger, 'link' | 'picture' | 'relationships' | 'media'>;

const keepPointers = (start: LedgerStart): Pointers => {
  const relationships: Relationship[] = [];
  const media: MediaFile[] = [];
  const links = new Map<string, string>();
  const point = (kind: Relationship['kind'], target: string): string => {
    const id = `rId${start.relationship + relationships.length + 1}`;
    relationships.push({ id, kind, target });
    return id;
  };
  const link = (address: string): string => {
    const id = links.get(address) ?? point('hyperlink', address);
    links.set(address, id);
    return id;
  };
  const picture: Ledger['picture'] = (base64) => {
    const name = `gambar-laporan-${media.length + 1}.png`;
    media.push({ name, base64 });
    return { relationship: point('image', `media/${name}`), drawing: start.drawing + media.length };
  };
  return { link, picture, relationships, media };
};

type Lists = Pick<Ledger, 'list' | 'lists'>;

const keepLists = (highest: number): Lists => {
  const lists: NumberedList[] = [];
  const open = (marker: List['marker']): number => {
    const id = highest + lists.length + 1;
    lists.push({ id, marker });
    return id;
  };
  const list = (marker: List['marker']): number => {
    const shared =
      marker === 'bullet' ? lists.find((known) => known.marker === 'bullet') : undefined;
    return shared?.id ?? open(marker);
  };
  return { list, lists };
};

/** Opens the ledger of one document, behind the ids its template uses. */
export const openLedger = (start: LedgerStart): Ledger => ({
  style: (key) => start.styles[key],
  ...keepPointers(start),
  ...keepLists(start.list),
  ...keepBookmarks(start.bookmark + 1),
});
