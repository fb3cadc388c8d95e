import { HostError } from './disk/host-error';

const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

const refuse = (where: string, found: string): never => {
  throw new HostError({ code: 'not-serialisable', where, found });
};

const checkPart = (where: string, value: unknown, path: readonly unknown[]): void => {
  const kind = kindOf(value);
  if (kind === 'Number' && !Number.isFinite(value)) refuse(where, String(value));
  if (['String', 'Number', 'Boolean', 'Null'].includes(kind)) return;
  if (kind !== 'Array' && kind !== 'Object') refuse(where, kind);
  if (path.includes(value)) refuse(where, 'lingkaran');
  for (const [key, part] of Object.entries(value as object)) {
    checkPart(`${where}.${key}`, part, [...path, value]);
  }
};

/**
 * The rules of `google.script.run`, both ways: primitives, null, arrays and plain objects of them. A date, a
 * function, `undefined` inside a value, a promise or a circle throws `HostError`; nothing at all is allowed.
 */
export const checkSerialisable = (where: string, value: unknown): void => {
  if (value !== undefined) checkPart(where, value, []);
};
