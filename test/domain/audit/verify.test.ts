import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson } from '../../../src/domain/audit/canonical';
import { GENESIS, appendRecord } from '../../../src/domain/audit/record';
import type { AuditRecord, RecordContent } from '../../../src/domain/audit/record';
import { verifyChain } from '../../../src/domain/audit/verify';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

type Words = Omit<RecordContent, 'sequence'>;

const words: fc.Arbitrary<Words> = fc.record({
  time: fc.string({ minLength: 1 }),
  actor: fc.constantFrom('staf@example.org', 'ketua@example.org'),
  role: fc.constantFrom('staf', 'ketua'),
  type: fc.constantFrom('signed', 'finalised'),
  payload: fc.jsonValue().map((value) => JSON.stringify(value)),
});

const chainOf = (contents: readonly Words[], genesis = GENESIS): AuditRecord[] =>
  contents.reduce<AuditRecord[]>((chain, content, index) => {
    const previous = chain[chain.length - 1]?.hash ?? genesis;
    return [...chain, appendRecord(previous, { ...content, sequence: index + 1 }, digest)];
  }, []);

const chains = fc.array(words, { minLength: 2, maxLength: 12 }).map((all) => chainOf(all));

/** A chain and a place in it. */
const chainAndPlace = chains.chain((chain) =>
  fc.tuple(fc.constant(chain), fc.nat({ max: chain.length - 1 })),
);

const anchorOf = (chain: readonly AuditRecord[]) => {
  const last = chain[chain.length - 1];
  return { sequence: last?.sequence ?? 0, hash: last?.hash ?? GENESIS };
};

const FIELDS = ['sequence', 'time', 'actor', 'role', 'type', 'payload', 'hash'] as const;

const edited = (record: AuditRecord, field: (typeof FIELDS)[number]): AuditRecord =>
  field === 'sequence'
    ? { ...record, sequence: record.sequence + 7 }
    : { ...record, [field]: `${record[field]}x` };

describe('verifyChain', () => {
  test('accepts every chain as it was written, and an empty one', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const anchor = anchorOf(chain);
        expect(verifyChain(chain, digest, { anchor })).toEqual({ ok: true, last: anchor });
      }),
    );
    expect(verifyChain([], digest)).toEqual({ ok: true, last: null });
  });

  test('finds and locates an edit of any field of any row', () => {
    fc.assert(
      fc.property(chainAndPlace, fc.constantFrom(...FIELDS), ([chain, place], field) => {
        const rows = chain.map((one, index) => (index === place ? edited(one, field) : one));
        expect(verifyChain(rows, digest, { anchor: anchorOf(chain) })).toEqual({
          ok: false,
          index: place,
          sequence: place + 1,
          damage: 'edited',
        });
      }),
      { numRuns: 500 },
    );
  });

  test('finds and locates the removal of any row, the last included', () => {
    fc.assert(
      fc.property(chainAndPlace, ([chain, place]) => {
        const rows = chain.filter((_, index) => index !== place);
        expect(verifyChain(rows, digest, { anchor: anchorOf(chain) })).toEqual({
          ok: false,
          index: place,
          sequence: place + 1,
          damage: 'removed',
        });
      }),
      { numRuns: 500 },
    );
  });

  test('finds and locates the removal of several rows in a row', () => {
    fc.assert(
      fc.property(chainAndPlace, fc.integer({ min: 1, max: 5 }), ([chain, place], count) => {
        const rows = chain.filter((_, index) => index < place || index >= place + count);
        expect(verifyChain(rows, digest, { anchor: anchorOf(chain) })).toMatchObject({
          ok: false,
          index: place,
          damage: 'removed',
        });
      }),
      { numRuns: 500 },
    );
  });

  test('finds and locates an inserted row, sealed or not, at any place', () => {
    fc.assert(
      fc.property(chainAndPlace, words, fc.boolean(), ([chain, place], content, sealed) => {
        const previous = chain[place - 1]?.hash ?? GENESIS;
        const row = appendRecord(previous, { ...content, sequence: place + 1 }, digest);
        fc.pre(row.hash !== chain[place]?.hash);
        const strange = sealed ? row : { ...row, hash: 'palsu' };
        const rows = [...chain.slice(0, place), strange, ...chain.slice(place)];
        expect(verifyChain(rows, digest, { anchor: anchorOf(chain) })).toEqual({
          ok: false,
          index: place,
          sequence: place + 1,
          damage: 'inserted',
        });
      }),
      { numRuns: 500 },
    );
  });

  test('finds a row that was copied to another place', () => {
    fc.assert(
      fc.property(chainAndPlace, fc.nat(), ([chain, place], from) => {
        const copy = chain[from % chain.length];
        const rows = [...chain.slice(0, place), ...(copy ? [copy] : []), ...chain.slice(place)];
        const verdict = verifyChain(rows, digest, { anchor: anchorOf(chain) });
        const twin = from % chain.length === place ? place + 1 : place;
        expect(verdict).toEqual({ ok: false, index: twin, sequence: twin + 1, damage: 'inserted' });
      }),
      { numRuns: 500 },
    );
  });

  test('finds and locates two rows that changed places', () => {
    fc.assert(
      fc.property(chainAndPlace, fc.nat(), ([chain, place], step) => {
        const other = (place + 1 + (step % (chain.length - 1))) % chain.length;
        const rows = chain.map((one, index) =>
          index === place ? (chain[other] ?? one) : index === other ? (chain[place] ?? one) : one,
        );
        const first = Math.min(place, other);
        expect(verifyChain(rows, digest, { anchor: anchorOf(chain) })).toEqual({
          ok: false,
          index: first,
          sequence: first + 1,
          damage: 'swapped',
        });
      }),
      { numRuns: 500 },
    );
  });

  test('finds a trail rewritten with new hashes by its anchor', () => {
    const kept = chainOf([{ time: 'a', actor: 'b', role: 'c', type: 'd', payload: '1' }]);
    const forged = chainOf([{ time: 'a', actor: 'b', role: 'c', type: 'd', payload: '2' }]);
    expect(verifyChain(forged, digest, { anchor: anchorOf(kept) })).toEqual({
      ok: false,
      index: 0,
      sequence: 1,
      damage: 'edited',
    });
  });

  test('takes an anchor that keeps the beginning of the hash, or the number alone', () => {
    fc.assert(
      fc.property(chains, fc.nat({ max: 64 }), (chain, kept) => {
        const { sequence, hash } = anchorOf(chain);
        const anchor = { sequence, hash: hash.slice(0, kept) };
        expect(verifyChain(chain, digest, { anchor }).ok).toBe(true);
        const cut = verifyChain(chain.slice(0, -1), digest, { anchor });
        expect(cut).toMatchObject({ ok: false, sequence, damage: 'removed' });
      }),
    );
  });

  test('accepts rows that came after the anchor was kept', () => {
    const chain = chainOf(
      ['1', '2', '3'].map((payload) => ({ time: 'a', actor: 'b', role: 'c', type: 'd', payload })),
    );
    const anchor = anchorOf(chain.slice(0, 2));
    expect(verifyChain(chain, digest, { anchor }).ok).toBe(true);
  });

  test('ties a year to the last hash of the year before', () => {
    const chain = chainOf([{ time: 'a', actor: 'b', role: 'c', type: 'd', payload: '1' }], 'lama');
    expect(verifyChain(chain, digest, { genesis: 'lama' }).ok).toBe(true);
    expect(verifyChain(chain, digest).ok).toBe(false);
  });
});

describe('appendRecord', () => {
  test('lets no text move from one field into the next', () => {
    const one = { sequence: 1, time: 't', actor: 'ab', role: 'c', type: 'd', payload: '1' };
    const other = { ...one, actor: 'a', role: 'bc' };
    expect(appendRecord('', one, digest).hash).not.toBe(appendRecord('', other, digest).hash);
  });
});

describe('canonicalJson', () => {
  test('writes the same for the same members in any order, and reads back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        const text = canonicalJson(value);
        expect(canonicalJson(turned as never)).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('leaves members without value out', () => {
    expect(canonicalJson({ b: [1, null], a: undefined, c: 'x' })).toBe('{"b":[1,null],"c":"x"}');
  });
});
