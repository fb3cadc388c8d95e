import { readFileSync } from 'node:fs';
import { done, smallHost } from '../support/bundle';
import { bodyParagraphs, openDocx } from '../support/docx-file';
import { all, attribute } from '../support/xml-tree';
import { type } from '../support/typing';

const KPU = { report: 'KPU' };
const APPLY = { ...KPU, apply: true };
const STRATEGIC = ['Narasi', 'Naskah', 'aspek-strategis'] as const;

/** Texts of the body with the look that sets off what the office is asked for: color behind, lines around, marker. */
const looksIn = (path: string): ReadonlyMap<string, string> =>
  new Map(
    bodyParagraphs(openDocx(readFileSync(path).toString('base64'))).map(({ text, xml }) => {
      const lines = all(xml, 'w:pBdr').flatMap((box) => box.children).length;
      const fill = all(xml, 'w:shd').map((shade) => attribute(shade, 'w:fill'));
      const marker = all(xml, 'w:highlight').map(() => 'FFFF00');
      return [text, [lines, ...fill, ...marker].join(' ')];
    }),
  );

const REQUEST = '[Mohon dilengkapi: ';

const requestsIn = (path: string): readonly (readonly [string, string])[] =>
  [...looksIn(path)].filter(([text]) => text.startsWith(REQUEST));

describe('refresh-draft of a text that the office is asked for', () => {
  test('sets it off as a new draft does, and takes the box away with it', async () => {
    const host = await smallHost();
    done(host, 'generate-draft', KPU);
    const path = host.documents()[0]?.path ?? '';
    const before = requestsIn(path).length;
    type(host, [...STRATEGIC], '');
    done(host, 'refresh-draft', APPLY);
    const requests = requestsIn(path);
    expect(requests.length).toBe(before + 1);
    expect(requests.map(([, look]) => look)).toEqual(requests.map(() => '4 FFF2CC FFFF00'));
    type(host, [...STRATEGIC], 'Wilayahnya luas.\nJumlah pemilihnya besar.');
    done(host, 'refresh-draft', APPLY);
    const looks = looksIn(path);
    expect(requestsIn(path).length).toBe(before);
    expect(['Wilayahnya luas.', 'Jumlah pemilihnya besar.'].map((text) => looks.get(text))).toEqual(
      ['0', '0'],
    );
  });
});
