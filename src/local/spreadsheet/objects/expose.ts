import type { CallCounter } from '../../calls/call-counter';
import { wrongSignature } from '../../exceptions';
import type { ArgumentKind, MethodFact } from './surface';

/** The name of a Google class, with the facts about its methods. */
export interface ClassFacts {
  /** `Range`; the service itself is `SpreadsheetApp`. */
  readonly className: string;
  readonly methods: Readonly<Record<string, MethodFact>>;
}

const SERVICE = 'SpreadsheetApp';

/** Names the language itself asks of any object (promises, JSON, test output); they are never services. */
const ASKED_BY_THE_LANGUAGE = new Set([
  'then',
  'toJSON',
  'constructor',
  'asymmetricMatch',
  'nodeType',
]);

/** The object behind each exposed one. */
const targets = new WeakMap<object, object>();

/** The object of the host that the bundle holds in this disguise, or undefined. */
export const behind = (exposed: unknown): unknown =>
  typeof exposed === 'object' && exposed !== null ? targets.get(exposed) : undefined;

/** The kind of an argument in Google's words. */
const kindName = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return value.length > 0 ? `${kindName(value[0])}[]` : 'Object[]';
  if (typeof value === 'string') return 'String';
  return typeof value === 'object' ? '(class)' : typeof value;
};

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

const ACCEPTS: Readonly<Record<ArgumentKind, (value: unknown) => boolean>> = {
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  array: (value) => Array.isArray(value),
  object: isObject,
  'color or null': (value) => value === null || typeof value === 'string',
  'rule or null': (value) => value === null || isObject(value),
  value: () => true,
};

const checkArguments = (name: string, fact: MethodFact, given: readonly unknown[]): void => {
  const fits =
    given.length === fact.takes.length &&
    fact.takes.every((kind, index) => ACCEPTS[kind](given[index]));
  if (!fits) throw wrongSignature(given.map(kindName), name);
};

/**
 * Shows an object to the bundle the way Google would: only the methods of the platform exist, arguments are
 * checked with Google's wording, and every round trip is counted before it is made. Chained calls give back the
 * same object.
 */
export const expose = <T extends object>(facts: ClassFacts, calls: CallCounter, target: T): T => {
  const service = facts.className === SERVICE ? SERVICE : `${SERVICE}.${facts.className}`;
  const methods = new Map(Object.entries(facts.methods));
  const exposed: T = new Proxy(target, {
    get: (_, member): unknown => {
      if (typeof member === 'symbol') return Reflect.get(target, member, target);
      const fact = methods.get(member);
      const value: unknown = Reflect.get(target, member, target);
      if (fact === undefined || typeof value !== 'function') {
        if (ASKED_BY_THE_LANGUAGE.has(member)) return undefined;
        if (isConstant(facts, member, value)) return value;
        throw new TypeError(`${service}.${member} is not in our platform: add it to src/platform`);
      }
      return (...given: unknown[]): unknown => {
        // Google takes undefined for null.
        const values = given.map((one) => one ?? null);
        checkArguments(`${service}.${member}`, fact, values);
        if (fact.isRoundTrip) calls.count(service, member);
        const answer: unknown = Reflect.apply(value, target, values);
        return answer === target ? exposed : answer;
      };
    },
    ownKeys: () => [],
    set: (_, member) => {
      throw new TypeError(`${service}.${String(member)} cannot be assigned`);
    },
  });
  targets.set(exposed, target);
  return exposed;
};

/** The service itself holds named constants such as `ProtectionType`. */
const isConstant = (facts: ClassFacts, member: string, value: unknown): boolean =>
  facts.className === SERVICE && /^[A-Z]/.test(member) && value !== undefined;
