/** A passage that somebody forgot to replace. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

/** Something that cannot be meant as text, whatever the sentence around it. */
const PLACEHOLDERS: readonly RegExp[] = [
  /\[(?:document (?:sub)?title|title|subtitle|date|author|company (?:name|address)|year|abstract|type here)\]/giu,
  /\[(?:mohon dilengkapi|mohon diisi|di?isi|isi|isikan|tulis|tuliskan|ketik|masukkan|lengkapi|nama|tanggal|jabatan|nomor|jumlah|tahun|sebutkan|uraikan)\b[^\]\n]{0,80}\]/giu,
  /\[[A-Z]{2,}(?: [A-Z]{2,})+\]/gu,
  /<<[^<>\n]{1,60}>>/gu,
  /«[^»\n]{1,60}»/gu,
  /\{[^{}\n]{1,60}\}/gu,
  /\blorem ipsum\b/giu,
  /\b(?:click|tap) (?:or tap )?here to enter\b/giu,
  /\b(?:isi|diisi|isikan|ketik|tulis|tuliskan|masukkan)(?: teks| naskah| uraian)? di ?sini\b/giu,
  /\b(?:TODO|TBD|FIXME)\b/gu,
  /\bx{3,}\b/gu,
  /\bX{4,}\b/gu,
  /(?:\bRp ?|\b)[xX]{1,3}(?:[.,][xX]{2,3})+\b/gu,
  /_{3,}/gu,
];

/** Something that is most often a gap to be filled, but may be meant. */
const GAPS: readonly RegExp[] = [
  /\.{4,}|…{2,}/gu,
  /(?<=\s)(?:\.{3}|…)(?=\s{1,3}[\p{L}\p{N}(])/gu,
  /\?{2,}/gu,
  /\(\s*(?:akan |mohon |harap )?diisi\b[^)\n]{0,60}\)/giu,
  /(?<!\p{L})XXX(?!\p{L})/gu,
];

const ADDRESS = /https?:\/\/|www\.|\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip)\b/iu;

/** Addresses and file names may hold underscores and years of their own; their length is kept. */
export const withoutAddresses = (text: string): string =>
  text.replace(/\S+/gu, (word) => (ADDRESS.test(word) ? ' '.repeat(word.length) : word));

/** What every pattern of a kind has in it: most texts have none of it and need no closer look. */
const MAYBE_PLACEHOLDER = /[[{<«_]|xx|x[.,]x|lorem|di ?sini|here to|TODO|TBD|FIXME/iu;
const MAYBE_GAP = /\.{3}|…|\?{2}|diisi|XXX/iu;

const marksOf = (maybe: RegExp, patterns: readonly RegExp[], text: string): readonly Mark[] => {
  if (!maybe.test(text)) return [];
  const searched = withoutAddresses(text);
  return patterns
    .flatMap((pattern) =>
      [...searched.matchAll(pattern)].map((match) => ({
        from: match.index,
        to: match.index + match[0].length,
      })),
    )
    .sort((first, second) => first.from - second.from || first.to - second.to);
};

/** Placeholders that were left in a text, in their order: `[DOCUMENT TITLE]`, `<<nama>>`, `____`, `xxx`. */
export const placeholdersIn = (text: string): readonly Mark[] =>
  marksOf(MAYBE_PLACEHOLDER, PLACEHOLDERS, text);

/** Likely gaps in a text, in their order: `.....`, `sebanyak … orang`, `??`. */
export const gapsIn = (text: string): readonly Mark[] => marksOf(MAYBE_GAP, GAPS, text);
