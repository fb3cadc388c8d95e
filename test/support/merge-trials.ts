import { table, text } from './docs-model';
import type { Sketch } from './docs-model';

/** Every choice of a trial is made through one of these. */
export interface Chance {
  /** A number from 0 to below `count`. */
  readonly pick: (count: number) => number;
  /** A number above 1000 that this trial has not had before. */
  readonly fresh: () => number;
}

/** Takes choices from a list, which is read again from its start when it is used up. */
export const chanceOf = (choices: readonly number[]): Chance => {
  let used = 0;
  let given = 1000;
  return {
    pick: (count) => {
      used += 1;
      return (choices[used % choices.length] ?? 0) % Math.max(1, count);
    },
    fresh: () => {
      given += 1;
      return given;
    },
  };
};

interface Row {
  readonly name: string;
  readonly target: string;
  readonly realisasi: string;
}

interface Section {
  readonly name: string;
  /** Choice of wording and figure of each sentence. */
  readonly sentences: readonly { readonly wording: number; readonly figure: string }[];
  readonly rows: readonly Row[];
}

/** What a small report is made of. */
export type Data = readonly Section[];

const WORDINGS: readonly ((name: string, figure: string) => string)[] = [
  (name, figure) => `Capaian ${name} sebesar ${figure}% dari target, naik dari tahun sebelumnya.`,
  (name, figure) => `Capaian ${name} sebesar ${figure}% dari target, turun dari tahun sebelumnya.`,
  (_, figure) =>
    `Anggaran yang terserap Rp${figure}.500.000 dari pagu yang tersedia pada tahun berjalan.`,
  (name, figure) =>
    `Kendala ${name} dihadapi pada ${figure} kegiatan, dan solusi telah dijalankan.`,
  () => 'Sumber data adalah rekapitulasi divisi.',
  (_, figure) => `Dari ${figure} kegiatan, ${figure} kegiatan telah selesai dan sisanya berjalan.`,
];

const NAMES: readonly string[] = [
  'pemilih terdaftar',
  'nilai akuntabilitas',
  'opini keuangan',
  'logistik pemilu',
  'partisipasi masyarakat',
  'data pemilih',
  'sengketa hukum',
  'kepegawaian',
  'arsip dan persuratan',
  'sosialisasi',
];

const pickFrom = <T>(chance: Chance, list: readonly T[], fallback: T): T =>
  list[chance.pick(list.length)] ?? fallback;

/** Often one that stands elsewhere, too, often one of its own. */
const aFigure = ({ pick, fresh }: Chance): string =>
  String(pick(2) === 0 ? 10 + pick(20) : fresh());

const aRow = (chance: Chance): Row => ({
  name: `${pickFrom(chance, NAMES, '')} ${aFigure(chance)}`,
  target: aFigure(chance),
  realisasi: aFigure(chance),
});

const many = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);

const aSentence = (chance: Chance): Section['sentences'][number] => ({
  wording: chance.pick(WORDINGS.length),
  figure: aFigure(chance),
});

const aSection = (chance: Chance, number: number): Section => ({
  name: `${pickFrom(chance, NAMES, '')} ke-${number}`,
  sentences: many(1 + chance.pick(4), () => aSentence(chance)),
  rows: many(chance.pick(4), () => aRow(chance)),
});

/** Data of a report with a few sections. */
export const someData = (chance: Chance, sections = 1 + chance.pick(4)): Data =>
  Array.from({ length: sections }, (_, number) => aSection(chance, number));

/** The document that data make. */
export const sketchOf = (data: Data): readonly Sketch[] => [
  text('Laporan Kinerja', 'TITLE'),
  text('Laporan ini disusun menurut data divisi.'),
  ...data.flatMap(({ name, sentences, rows }): readonly Sketch[] => [
    text(`Bagian ${name}`, 'HEADING_2'),
    ...sentences.map(({ wording, figure }) => text(WORDINGS[wording]?.(name, figure) ?? '')),
    ...(rows.length === 0
      ? []
      : [
          text(`Tabel ${name}`, 'SUBTITLE'),
          table(
            ['Indikator', 'Target', 'Realisasi'],
            ...rows.map((row) => [row.name, row.target, row.realisasi]),
          ),
          text(`Diolah dari ${rows.length} baris.`),
        ]),
  ]),
  text('Demikian laporan ini dibuat.'),
];

const replaced = <T>(list: readonly T[], at: number, ...items: readonly T[]): readonly T[] => [
  ...list.slice(0, at),
  ...items,
  ...list.slice(at + 1),
];

const inserted = <T>(list: readonly T[], at: number, item: T): readonly T[] => [
  ...list.slice(0, at),
  item,
  ...list.slice(at),
];

const without = <T>(list: readonly T[], at: number): readonly T[] => [
  ...list.slice(0, at),
  ...list.slice(at + 1),
];

const changedSection = (chance: Chance, section: Section): Section => {
  const { sentences, rows } = section;
  const sentence = chance.pick(Math.max(1, sentences.length));
  const row = chance.pick(Math.max(1, rows.length));
  const old = sentences[sentence] ?? aSentence(chance);
  const oldRow = rows[row] ?? aRow(chance);
  switch (chance.pick(8)) {
    case 0:
      return {
        ...section,
        sentences: inserted(sentences, chance.pick(sentences.length + 1), aSentence(chance)),
      };
    case 1:
      return { ...section, sentences: without(sentences, sentence) };
    case 2:
      return {
        ...section,
        sentences: replaced(sentences, sentence, { ...old, wording: chance.pick(6) }),
      };
    case 3:
      return { ...section, rows: inserted(rows, chance.pick(rows.length + 1), aRow(chance)) };
    case 4:
      return { ...section, rows: without(rows, row) };
    case 5:
      return { ...section, rows: replaced(rows, row, { ...oldRow, realisasi: aFigure(chance) }) };
    default:
      return {
        ...section,
        sentences: replaced(sentences, sentence, { ...old, figure: aFigure(chance) }),
      };
  }
};

const changedOnce = (chance: Chance, data: Data): Data => {
  const at = chance.pick(Math.max(1, data.length));
  const section = data[at] ?? aSection(chance, 0);
  switch (chance.pick(10)) {
    case 0:
      return inserted(data, chance.pick(data.length + 1), aSection(chance, 10 + chance.pick(90)));
    case 1:
      return without(data, at);
    default:
      return replaced(data, at, changedSection(chance, section));
  }
};

/** The same data some weeks later. */
export const changedData = (chance: Chance, data: Data): Data =>
  many(chance.pick(5), () => undefined).reduce<Data>(
    (changed) => changedOnce(chance, changed),
    data,
  );

/** A live document, and the headings of the sections that people have worked in. */
export interface Live {
  readonly sketches: readonly Sketch[];
  readonly touched: ReadonlySet<string>;
}

const sectionOf = (sketches: readonly Sketch[], at: number): string => {
  for (let index = at; index >= 0; index -= 1) {
    const sketch = sketches[index];
    if (sketch?.kind === 'text' && /^(HEADING|TITLE)/.test(sketch.style)) return sketch.text;
  }
  return '';
};

type TextSketch = Extract<Sketch, { readonly kind: 'text' }>;
type TableSketch = Extract<Sketch, { readonly kind: 'table' }>;

const splitAt = (content: string, chance: Chance): readonly [string, string] => {
  const words = content.split(' ');
  const at = 1 + chance.pick(Math.max(1, words.length - 1));
  return [words.slice(0, at).join(' '), words.slice(at).join(' ')];
};

/** Words that only people write, each different from the others. */
type Coin = () => string;

const editedText = (chance: Chance, coin: Coin, sketch: TextSketch): readonly Sketch[] => {
  const words = sketch.text.split(' ');
  const at = chance.pick(words.length);
  const write = (list: readonly string[]): readonly Sketch[] => [
    { ...sketch, text: list.join(' ') },
  ];
  switch (chance.pick(8)) {
    case 0:
      return write(inserted(words, at, coin()));
    case 1:
      return write(replaced(words, at, coin()));
    case 2:
      return write(without(words, at));
    case 3:
      return [{ ...sketch, text: `${sketch.text} ${coin()} ${coin()}.` }];
    case 4:
      return splitAt(sketch.text, chance).map((part) => ({ ...sketch, text: part }));
    case 5:
      return [];
    case 6:
      return [{ ...sketch, pending: true }];
    default:
      return [sketch, text(`Catatan ${coin()} dari pimpinan.`)];
  }
};

const editedTable = (chance: Chance, coin: Coin, sketch: TableSketch): readonly Sketch[] => {
  const { rows } = sketch;
  const at = 1 + chance.pick(Math.max(1, rows.length - 1));
  const row = rows[at] ?? [];
  const column = chance.pick(Math.max(1, rows[0]?.length ?? 1));
  const cell = row[column] ?? '';
  const write = (list: readonly (readonly string[])[]): readonly Sketch[] => [
    { kind: 'table', rows: list },
  ];
  switch (chance.pick(8)) {
    case 0:
      return write(replaced(rows, at, replaced(row, column, coin())));
    case 1:
      return write(replaced(rows, at, replaced(row, column, `${cell} ${coin()}`)));
    case 2:
      return write(
        inserted(
          rows,
          at,
          (rows[0] ?? []).map(() => coin()),
        ),
      );
    case 3:
      return rows.length > 2 ? write(without(rows, at)) : [];
    case 4:
      return write(rows.map((cells) => inserted(cells, column, coin())));
    case 5:
      return rows[0] !== undefined && rows[0].length > 2
        ? write(rows.map((cells) => without(cells, column)))
        : [sketch];
    case 6:
      return write([...without(rows, at), row]);
    default:
      return [];
  }
};

const joinedTexts = (first: TextSketch, second: Sketch | undefined): readonly Sketch[] =>
  second?.kind === 'text'
    ? [{ ...first, text: `${first.text} ${second.text}`, pending: first.pending || second.pending }]
    : [first, ...(second === undefined ? [] : [second])];

const isHeading = (sketch: Sketch | undefined): boolean =>
  sketch?.kind === 'text' && sketch.style === 'HEADING_2';

/** The section that begins at the first heading from a place on; nothing behind the last one. */
const sectionFrom = (sketches: readonly Sketch[], at: number): readonly [number, number] => {
  const from = sketches.findIndex((sketch, index) => index >= at && isHeading(sketch));
  if (from < 0) return [at, at];
  const end = sketches.findIndex((sketch, index) => index > from && isHeading(sketch));
  return [from, end < 0 ? sketches.length - 1 : end];
};

/** A whole section thrown out, or carried before another heading. */
const editedSections = (chance: Chance, { sketches, touched }: Live, at: number): Live => {
  const [from, to] = sectionFrom(sketches, at);
  const part = sketches.slice(from, to);
  const left = [...sketches.slice(0, from), ...sketches.slice(to)];
  const headings = left.flatMap((sketch, index) => (isHeading(sketch) ? [index] : []));
  const target = pickFrom(chance, headings, left.length - 1);
  const isThrownOut = chance.pick(2) === 0;
  const names = [from, to, from - 1, target, target - 1, target + 1].flatMap((index) => [
    sectionOf(sketches, index),
    sectionOf(left, index),
  ]);
  return {
    sketches: isThrownOut ? left : [...left.slice(0, target), ...part, ...left.slice(target)],
    touched: new Set([...touched, ...names]),
  };
};

const STYLES = ['NORMAL_TEXT', 'HEADING_3', 'SUBTITLE'] as const;

const editedOnce = (chance: Chance, coin: Coin, { sketches, touched }: Live): Live => {
  const at = chance.pick(sketches.length);
  const sketch = sketches[at];
  if (sketch === undefined || sketch.kind === 'section') return { sketches, touched };
  const to = chance.pick(sketches.length);
  const names = [at - 1, at, at + 1, to, to + 1].map((index) => sectionOf(sketches, index));
  const inPlace = (list: readonly Sketch[]): Live => ({
    sketches: list,
    touched: new Set([...touched, ...names]),
  });
  const kind = chance.pick(12);
  if (kind === 2) return editedSections(chance, { sketches, touched }, at);
  if (kind === 3 && sketch.kind === 'text' && !isHeading(sketch)) {
    const style = pickFrom(chance, STYLES, 'NORMAL_TEXT');
    return inPlace(replaced(sketches, at, { ...sketch, style }));
  }
  if (kind === 0 && sketch.kind === 'text') {
    return inPlace(inserted(without(sketches, at), to, sketch));
  }
  if (kind === 1 && sketch.kind === 'text') {
    const pair = joinedTexts(sketch, sketches[at + 1]);
    return inPlace([...sketches.slice(0, at), ...pair, ...sketches.slice(at + 2)]);
  }
  const changed =
    sketch.kind === 'text' ? editedText(chance, coin, sketch) : editedTable(chance, coin, sketch);
  return inPlace([...sketches.slice(0, at), ...changed, ...sketches.slice(at + 1)]);
};

/** What a body needs to be one: a paragraph before and after every table, and at the end. */
const wellFormed = (sketches: readonly Sketch[]): readonly Sketch[] => {
  const list: Sketch[] = [];
  for (const sketch of [...sketches, null]) {
    const last = list[list.length - 1];
    const needsText = sketch?.kind !== 'text' && last?.kind !== 'text';
    if (needsText) list.push(text(''));
    if (sketch !== null) list.push(sketch);
  }
  return list;
};

/** A document after people have worked on it. */
export const editedByPeople = (chance: Chance, sketches: readonly Sketch[]): Live => {
  let coins = 0;
  const coin = (): string => {
    coins += 1;
    return `orang${String.fromCharCode(97 + (coins % 26))}${String.fromCharCode(97 + ((coins / 26) % 26))}`;
  };
  const edits = many(1 + chance.pick(5), () => undefined);
  const live = edits.reduce<Live>((edited) => editedOnce(chance, coin, edited), {
    sketches,
    touched: new Set(),
  });
  return { ...live, sketches: wellFormed(live.sketches) };
};

const linesOf = (sketches: readonly Sketch[]): readonly string[] =>
  sketches.flatMap((sketch) => {
    if (sketch.kind === 'section') return [];
    return sketch.kind === 'text' ? [sketch.text] : sketch.rows.map((row) => row.join(' '));
  });

/** How often each word, figure or mark stands in documents. */
export const wordCounts = (sketches: readonly Sketch[]): ReadonlyMap<string, number> =>
  countsOf(linesOf(sketches).join(' '));

/** For each word the last line that it stands in, figures left out: what it says, and not how much. */
export const sayingsOf = (sketches: readonly Sketch[]): ReadonlyMap<string, string> =>
  new Map(
    linesOf(sketches).flatMap((line) =>
      [...countsOf(line).keys()].map((word) => [word, line.replace(/\d+/g, '#')] as const),
    ),
  );

/** How often each word or figure stands in a text. */
export const countsOf = (content: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const [word] of content.matchAll(/[\p{L}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
};
