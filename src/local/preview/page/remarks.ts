import type { Mark } from './cell-face';
import type { Marks } from './grid-columns';
import { placeNamed } from './grid-input';

interface Remark {
  readonly tab: string;
  readonly cell: string;
  readonly severity: Mark['severity'];
  readonly message: string;
}

/** The remarks in an answer of `check`, whichever way it ended. */
export const remarksIn = (result: unknown): readonly Remark[] => {
  if (typeof result !== 'string') return [];
  const answer = JSON.parse(result) as {
    readonly value?: { readonly problems?: readonly Remark[] };
    readonly error?: { readonly problems?: readonly Remark[] };
  };
  return answer.value?.problems ?? answer.error?.problems ?? [];
};

/** The remarks that belong on the cells of one tab. */
export const marksOn = (tab: string, remarks: readonly Remark[]): Marks => {
  const marks = new Map<string, readonly Mark[]>();
  for (const remark of remarks) {
    const place = placeNamed(remark.cell);
    if (remark.tab !== tab || place === null) continue;
    const key = place.join(':');
    marks.set(key, [...(marks.get(key) ?? []), remark]);
  }
  return marks;
};
