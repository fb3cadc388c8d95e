import type { DocsDimension } from '../../../platform/docs-looks';
import { toTwentieths } from '../model/dimension';
import { indentsIn, type Indents } from '../model/indents';
import { ensureInOrder } from '../package/in-order';
import { remove, setAttribute, type Element } from '../package/xml';

const say = (element: Element, name: string, value: number | undefined): void => {
  if (value === undefined) element.removeAttribute(name);
  else setAttribute(element, name, String(value));
};

/** Gives a paragraph one of its indents, or takes it away; the other one stays where it is. */
export const writeIndent = (
  properties: Element,
  which: keyof Indents,
  length: DocsDimension | undefined,
  order: readonly string[],
): void => {
  const element = ensureInOrder(properties, 'w:ind', order);
  const now = indentsIn([element]);
  const start = which === 'start' ? toTwentieths(length) : now.start;
  const first = which === 'first' ? toTwentieths(length) : now.first;
  const shift = first === undefined ? undefined : first - (start ?? 0);
  say(element, 'w:left', start);
  say(element, 'w:hanging', shift !== undefined && shift <= 0 ? -shift : undefined);
  say(element, 'w:firstLine', shift !== undefined && shift > 0 ? shift : undefined);
  if (element.attributes.length === 0) remove(element);
};
