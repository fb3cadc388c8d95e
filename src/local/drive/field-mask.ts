import { GoogleJsonResponseException } from '../exceptions';

/** What a resource can be asked for: every name Google knows of it, with what lies below. */
export interface Shape {
  readonly [name: string]: true | Shape;
}

/** What a call asks for: everything, or some names with what is asked of each. */
type Mask = '*' | ReadonlyMap<string, Mask>;

/** A place in the text of a mask. */
interface Reader {
  readonly text: string;
  at: number;
  readonly refuse: () => never;
}

const readName = (reader: Reader): string => {
  const found = /^[A-Za-z0-9_*]+/.exec(reader.text.slice(reader.at))?.[0];
  if (found === undefined) return reader.refuse();
  reader.at += found.length;
  return found;
};

const readBelow = (reader: Reader): Mask => {
  const next = reader.text.charAt(reader.at);
  if (next === '/') {
    reader.at += 1;
    return new Map([readItem(reader)]);
  }
  if (next !== '(') return '*';
  reader.at += 1;
  const below = readList(reader);
  if (reader.text.charAt(reader.at) !== ')') return reader.refuse();
  reader.at += 1;
  return below;
};

const readItem = (reader: Reader): [string, Mask] => {
  const name = readName(reader);
  return [name, readBelow(reader)];
};

const readList = (reader: Reader): Mask => {
  const items = new Map<string, Mask>();
  for (;;) {
    const [name, below] = readItem(reader);
    items.set(name, below);
    if (reader.text.charAt(reader.at) !== ',') break;
    reader.at += 1;
  }
  return items.has('*') ? '*' : items;
};

const readMask = (call: string, fields: string): Mask => {
  const reader: Reader = {
    text: fields.replace(/\s+/g, ''),
    at: 0,
    refuse: () => {
      throw new GoogleJsonResponseException(call, 400, `Invalid field selection ${fields}`);
    },
  };
  const mask = readList(reader);
  return reader.at === reader.text.length ? mask : reader.refuse();
};

const check = (call: string, mask: Mask, shape: true | Shape): void => {
  if (mask === '*') return;
  mask.forEach((below, name) => {
    const known = shape === true ? undefined : new Map(Object.entries(shape)).get(name);
    if (known === undefined) {
      throw new GoogleJsonResponseException(call, 400, `Invalid field selection ${name}`);
    }
    check(call, below, known);
  });
};

const pick = (mask: Mask, value: unknown): unknown => {
  if (mask === '*' || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => pick(mask, item));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => {
      const below = mask.get(name);
      return below === undefined || item === undefined ? [] : [[name, pick(below, item)]];
    }),
  );
};

/** Cuts a resource down without knowing its names: what is not there is not answered. */
export const selectAnyFields = <T extends object>(call: string, value: T, fields: string): T =>
  pick(readMask(call, fields), value) as T;

/** Cuts a resource down to what `fields` names (`a,b(c,d),e/f`); Google refuses a name it does not know. */
export const selectFields = <T extends object>(
  call: string,
  shape: Shape,
  value: T,
  fields: string,
): T => {
  const mask = readMask(call, fields);
  check(call, mask, shape);
  // A part of a resource is typed as the resource: all its members are optional.
  return pick(mask, value) as T;
};
