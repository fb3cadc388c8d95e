/** Names the language itself asks of any object (promises, JSON, inspection); they are never services. */
const askedByTheLanguage = new Set([
  'then',
  'toJSON',
  'constructor',
  'asymmetricMatch',
  'nodeType',
]);

/**
 * Makes an object as strict as the platform folder: a member that it does not have, or that begins with
 * `_`, throws by name instead of being `undefined`, and nothing can be assigned. Methods stay bound to the
 * object, so classes with private fields work.
 */
export const guard = <T extends object>(service: string, target: T): T =>
  new Proxy(target, {
    get: (_, member) => {
      if (typeof member === 'symbol') return Reflect.get(target, member, target);
      if (!(member in target) || member.startsWith('_')) {
        if (askedByTheLanguage.has(member)) return undefined;
        throw new TypeError(`${service}.${member} is not in our platform: add it to src/platform`);
      }
      const value: unknown = Reflect.get(target, member, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
    set: (_, member) => {
      throw new TypeError(`${service}.${String(member)} cannot be assigned`);
    },
  });
