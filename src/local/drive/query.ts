import type { DriveRecord } from './register';

type Test = (record: DriveRecord) => boolean;

const quoted = String.raw`'((?:[^'\\]|\\.)*)'`;
const unquote = (text = ''): string => text.replace(/\\(.)/g, '$1');

/** The forms of a search that the add-on uses, each with what it means. */
const forms: readonly (readonly [RegExp, (first?: string, second?: string) => Test])[] = [
  [
    new RegExp(String.raw`^appProperties has \{ *key=${quoted} and value=${quoted} *\}`),
    (key, value) => (record) => record.appProperties[unquote(key)] === unquote(value),
  ],
  [/^trashed ?= ?(true|false)/, (flag) => (record) => record.trashed === (flag === 'true')],
  [new RegExp(`^name ?= ?${quoted}`), (name) => (record) => record.name === unquote(name)],
  [new RegExp(`^mimeType ?= ?${quoted}`), (type) => (record) => record.mimeType === unquote(type)],
];

const readTerm = (text: string): readonly [Test, string] => {
  for (const [form, meaning] of forms) {
    const found = form.exec(text);
    if (found) return [meaning(found[1], found[2]), text.slice(found[0].length)];
  }
  throw new TypeError(`Drive.Files.list: q "${text}" is not in our platform`);
};

/** Reads a search whose terms are joined by `and`; anything else throws by name. */
export const readQuery = (q: string): Test => {
  const tests: Test[] = [];
  for (let rest = q.trim(); ;) {
    const [test, after] = readTerm(rest);
    tests.push(test);
    if (after.trim() === '') return (record) => tests.every((passes) => passes(record));
    const next = /^ +and +/.exec(after);
    if (next === null) throw new TypeError(`Drive.Files.list: q "${after}" is not in our platform`);
    rest = after.slice(next[0].length);
  }
};
