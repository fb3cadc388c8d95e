import { suggestionId } from '../json/suggestions';
import { readParagraph } from '../model/read-paragraph';
import type { Body, Paragraph, Piece } from '../model/structure';
import {
  allNamed,
  attributeOf,
  childrenOf,
  createElement,
  parentOf,
  remove,
  type Element,
} from '../package/xml';
import type { FoundText } from './find-text';
import { insertRun } from './insert-text';
import { lookOfPiece, runOf } from './properties';
import { endOf, placed, splitRun } from './split';

/** Who suggests, and when, as Word writes it. */
export interface Hand {
  readonly author: string;
  readonly wordTime: string;
}

const CHANGES = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'];

const changesIn = (body: Body): readonly Element[] =>
  CHANGES.flatMap((name) => allNamed(body.node, name));

const changeMaker = (body: Body, hand: Hand): ((name: string, run: Element) => Element) => {
  const ids = changesIn(body).map((one) => Number(attributeOf(one, 'w:id')));
  let id = Math.max(0, ...ids.filter(Number.isFinite));
  return (name, run) => {
    id += 1;
    return createElement(
      run,
      name,
      { 'w:id': String(id), 'w:author': hand.author, 'w:date': hand.wordTime },
      [run],
    );
  };
};

const piecesBetween = (paragraph: Paragraph, from: number, to: number): readonly Piece[] =>
  placed(paragraph)
    .filter((one) => one.start < to && endOf(one) > from)
    .map(({ piece }) => piece);

/** Whether somebody already suggests something about the text. */
export const isSuggested = ({ placed: { block }, from, to }: FoundText): boolean =>
  piecesBetween(block, from, to).some(
    ({ inserted, deleted }) => inserted !== null || deleted !== null,
  );

const renameTexts = (run: Element, from: string, to: string): void => {
  childrenOf(run)
    .filter(({ nodeName }) => nodeName === from)
    .forEach((text) => {
      const renamed = createElement(text, to, { 'xml:space': 'preserve' }, [
        text.textContent ?? '',
      ]);
      run.replaceChild(renamed, text);
    });
};

/** Suggests other words for a text; what both begin with is left alone. */
export const suggest = (body: Body, found: FoundText, replace: string, hand: Hand): void => {
  const { placed: place, from, to } = found;
  const make = changeMaker(body, hand);
  const old = place.block.pieces
    .map(({ text }) => text)
    .join('')
    .slice(from, to);
  const start = replace.startsWith(old) ? to : from;
  const words = replace.startsWith(old) ? replace.slice(old.length) : replace;
  let paragraph = splitRun(splitRun(place.block, to), start);
  const [base] = piecesBetween(paragraph, from, to).slice(-1);
  if (words !== '' && base !== undefined) {
    insertRun(paragraph, to, make('w:ins', runOf(paragraph.node, lookOfPiece(base, false), words)));
    paragraph = readParagraph(paragraph.node);
  }
  piecesBetween(paragraph, start, to).forEach(({ run }) => {
    if (run === null || parentOf(run).nodeName === 'w:del') return;
    const next = run.nextSibling;
    const parent = parentOf(run);
    renameTexts(run, 'w:t', 'w:delText');
    parent.insertBefore(make('w:del', run), next);
  });
};

const unwrap = (change: Element): void => {
  childrenOf(change).forEach((run) => {
    renameTexts(run, 'w:delText', 'w:t');
    change.parentNode?.insertBefore(run, change);
  });
  remove(change);
};

/** Accepts or rejects everything that belongs to a suggestion; false when there is none of this id. */
export const settle = (body: Body, id: string, accept: boolean): boolean => {
  const changes = changesIn(body).filter(
    (change) => parentOf(change).nodeName !== 'w:rPr' && suggestionId(change) === id,
  );
  changes.forEach((change) => {
    const isInsertion = change.nodeName === 'w:ins' || change.nodeName === 'w:moveTo';
    if (isInsertion === accept) unwrap(change);
    else remove(change);
  });
  return changes.length > 0;
};
