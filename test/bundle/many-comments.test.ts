import { readFileSync, writeFileSync } from 'node:fs';
import PizZip from 'pizzip';
import type { Host } from '../../src/local/host';
import { done, smallHost } from '../support/bundle';
import { columnsOf } from '../support/world';

const KPU = { report: 'KPU' };
const THREADS = 1000;
/** Pages of a hundred comments, and the document itself. */
const MOST_CALLS = 12;
/** Calls that add rows to a tab, one for each part of their looks. */
const DRESSING = 8;

const COMMENT = /<w:comment .*?<\/w:comment>/s;
const MARKS =
  /<w:commentRangeStart[^>]*\/>|<w:commentRangeEnd[^>]*\/>|<w:r><w:commentReference[^>]*\/><\/w:r>/g;

/** The same once more for each number, with that number in the place of the first. */
const repeated = (part: string): string =>
  Array.from({ length: THREADS }, (_, index) =>
    part
      .replace('w:id="0"', `w:id="${String(index)}"`)
      .replace('Catatan 0.', `Catatan ${String(index)}.`)
      .replace(/paraId="[^"]*"/, `paraId="${(index + 1).toString(16).padStart(8, '0')}"`),
  ).join('');

/** Whoever has written the only comment of a document writes many more on the same place, in Word. */
const commentOften = (path: string): void => {
  const zip = new PizZip(readFileSync(path));
  const change = (name: string, pattern: RegExp): void => {
    const text = zip.file(name)?.asText() ?? '';
    zip.file(name, text.replace(pattern, repeated));
  };
  change('word/comments.xml', COMMENT);
  change('word/document.xml', MARKS);
  writeFileSync(path, Buffer.from(zip.generate({ type: 'base64' }), 'base64'));
};

/** Logs the reviews; gives the number of all calls, and of those that read the document. */
const callsOfLog = (host: Host): { readonly total: number; readonly reading: number } => {
  host.calls.reset();
  done(host, 'log-reviews', KPU);
  const reading = host.calls.lines().filter(({ method }) => /Comments|Documents/.test(method));
  return {
    total: host.calls.total(),
    reading: reading.reduce((sum, { times }) => sum + times, 0),
  };
};

const logged = (host: Host): readonly unknown[] =>
  columnsOf(host, 'Log Reviu', ['Komentar']).flat();

test('a thousand comments are read in a dozen calls and stand in the log once each', async () => {
  const host = await smallHost();
  done(host, 'generate-draft', KPU);
  const [draft] = host.documents();
  host.people.comment(draft?.id ?? '', 'Citra Lestari', 'Keberhasilan', 'Catatan 0.');
  const one = callsOfLog(host);
  commentOften(draft?.path ?? '');
  const many = callsOfLog(host);
  expect(many.reading).toBeLessThanOrEqual(MOST_CALLS);
  // The log is one block, however long: beside the pages only rows are added to the tab and dressed.
  expect(many.total - one.total).toBeLessThanOrEqual(many.reading - one.reading + DRESSING);
  expect(new Set(logged(host)).size).toBe(THREADS);
  callsOfLog(host);
  expect(logged(host)).toHaveLength(THREADS);
});
