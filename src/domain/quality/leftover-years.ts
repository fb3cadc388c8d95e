import { withoutAddresses } from './leftover-marks';
import type { Mark } from './leftover-marks';

/** Which years a report may name without being asked. */
export interface KnownYears {
  readonly report: number;
  /** Earlier years that the report compares itself with. */
  readonly history: ReadonlySet<number>;
  readonly renstra: { readonly start: number; readonly end: number };
}

/** A year that seems to be left over from an earlier report. */
interface LeftoverYear extends Mark {
  readonly year: number;
}

/** A year with the words around it. */
interface Mention extends LeftoverYear {
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
}

/** Older years are history (`dibentuk tahun 1999`), not the text of an earlier report. */
const LOOKBACK_YEARS = 10;

const YEAR = /(?<![\p{L}\d_.,-])(?:19|20)\d{2}(?![\p{L}\d_]|[.,]\d|-(?!(?:19|20)\d{2}(?!\d))\d)/gu;
const SENTENCE_END = /[.!?;](?=\s{1,3}["“(]?\p{Lu})|\n/gu;
const TO = String.raw`\s*(?:[-–—/]|s\.?\s?d\.?|s\/d|sampai(?: dengan)?|hingga)\s*(?:tahun\s+)?`;
const RANGE_BEFORE = new RegExp(String.raw`((?:19|20)\d{2})${TO}$`, 'iu');
const RANGE_AFTER = new RegExp(String.raw`^${TO}((?:19|20)\d{2})(?!\d)`, 'iu');

const YEAR_WORD =
  /\b(?:tahun|anggaran|ta|t\.a\.|periode|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\s+$/iu;
const AMOUNT_WORD =
  /(?:\brp\.?|\b(?:sebanyak|sejumlah|sebesar|senilai|jumlah|total|kode pos|pukul))\s*$/iu;
const COUNTED_WORD =
  /^\s+(?:orang|pemilih|kotak|lembar|unit|paket|buah|tps|desa|dokumen|eksemplar|jiwa|kali|peserta|kegiatan|surat|kartu|pegawai|petugas|bilik|keping|rangkap|berkas|meter|km)\b/iu;

/** `Nomor 53 Tahun 2014`, `PKPU 14 Tahun 2020`, `7/2017`, `Tahun 2017 tentang`. */
const NUMBERED_BEFORE = /(?:\/|\d[\w./-]*,?\s+tahun\s+)$/iu;
const TITLE_AFTER = /^(?:\/|\s+tentang\b)/iu;
const CITATION_BEFORE =
  /\b(?:undang-undang|uu|peraturan|pkpu|perpres|permen\p{L}*|pmk|keputusan|keppres|inpres|instruksi|surat edaran|skb?|dipa|putusan|perjanjian kerja sama|nomor|no)\b[^;\n]{0,60}\b(?:tanggal|tertanggal)\s[^;\n]{0,20}$/iu;
const REGULATION_BEFORE =
  /\b(?:undang-undang|uu|pkpu|perpres|permen\p{L}*|pmk|keppres|inpres|surat edaran)\s+(?:(?:nomor|no\.?)\s+)?(?:\S+\s+){0,3}tahun\s+$/iu;

/** `Pemilu Serentak Tahun 2019`: an election keeps its year. */
const ELECTION_BEFORE =
  /\b(?:pemilu|pemilukada|pilkada|pilpres|pileg|pilgub|pilbup|pilwali|pilwalkot|pemilihan|pemungutan suara|dpt|dps)\b(?:\s+(?:umum|serentak|nasional|daerah|lanjutan|ulang|legislatif|presiden|dan|wakil|gubernur|bupati|wali|kota|kepala|anggota|dpr|dpd|dprd|terakhir|tahun)\b)*\s+$/iu;

/** Papers and spans that belong to one year: of an earlier one they are most often last year's text. */
const OWN_YEAR_BEFORE =
  /(?:\b(?:perjanjian kinerja|pk|laporan kinerja|lapkin|lkj|lkjip|lakip|dipa|renja|rkt|rencana kerja|rencana aksi|iku|indikator kinerja utama)\b(?:\s+\p{L}+){0,5}\s+|\b(?:selama|sepanjang|untuk|akhir)\s+(?:tahun\s+)?(?:anggaran\s+)?|\btahun anggaran\s+|\bt\.?a\.?\s+)$/iu;

/** Words of a sentence that looks back on purpose. */
const LOOKING_BACK =
  /\b(?:di?bandingkan|dibanding|perbandingan|sebelum(?:nya)?|sejak|semula|mulai|lalu|terakhir|meningkat|menurun|peningkatan|penurunan|naik|turun|bertambah|berkurang|dari tahun|tren|evaluasi|lhe|rekomendasi|temuan|audit|pemeriksaan|tindak lanjut|ditindaklanjuti|riwayat|pandemi|covid|silam)\b/iu;

/** Only so much of a sentence is looked at: a text without a full stop is no sentence. */
const LONGEST_SENTENCE = 400;

/** The sentence around each place of a text; places must be asked in their order. */
const sentencesOf = (text: string): ((at: number) => string) => {
  const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  let next = 0;
  return (at) => {
    while ((ends[next] ?? text.length) <= at && next < ends.length) next += 1;
    const start = Math.max(ends[next - 1] ?? 0, at - LONGEST_SENTENCE);
    return text.slice(start, Math.min(ends[next] ?? text.length, at + LONGEST_SENTENCE));
  };
};

const mentionsIn = (text: string): readonly Mention[] => {
  const sentenceAt = sentencesOf(text);
  return [...text.matchAll(YEAR)].map((match) => {
    const from = match.index;
    const to = from + match[0].length;
    return {
      year: Number(match[0]),
      from,
      to,
      before: text.slice(Math.max(0, from - 120), from),
      after: text.slice(to, to + 40),
      sentence: sentenceAt(from),
    };
  });
};

const isCount = ({ before, after }: Mention): boolean =>
  !YEAR_WORD.test(before) && (AMOUNT_WORD.test(before) || COUNTED_WORD.test(after));

const isNamed = ({ before, after }: Mention): boolean =>
  [NUMBERED_BEFORE, CITATION_BEFORE, REGULATION_BEFORE, ELECTION_BEFORE].some((pattern) =>
    pattern.test(before),
  ) || TITLE_AFTER.test(after);

const isUsual = (year: number, known: KnownYears): boolean =>
  year === known.report ||
  year === known.report + 1 ||
  known.history.has(year) ||
  (year >= known.renstra.start && year <= known.renstra.end);

/** Both ends of a span such as `2020–2024`; null for a single year. */
const rangeOf = ({ year, before, after }: Mention): readonly [number, number] | null => {
  const start = RANGE_BEFORE.exec(before)?.[1];
  if (start !== undefined) return [Number(start), year];
  const end = RANGE_AFTER.exec(after)?.[1];
  return end === undefined ? null : [year, Number(end)];
};

/** A span is asked about once, at its start, and only when it ended before the years of the report. */
const isOldRange = (
  { year }: Mention,
  range: readonly [number, number],
  known: KnownYears,
): boolean =>
  year === range[0] && range[1] < known.report - 1 && !range.every((one) => isUsual(one, known));

const isOldYear = (mention: Mention, known: KnownYears): boolean => {
  const { year, before, sentence } = mention;
  if (year >= known.report || year < known.report - LOOKBACK_YEARS) return false;
  if (LOOKING_BACK.test(sentence) || sentence.includes(String(known.report))) return false;
  return OWN_YEAR_BEFORE.test(before) || !isUsual(year, known);
};

/**
 * Years in a text that seem to be left from an earlier report. Quiet about years of regulations, letters,
 * elections and the Renstra, about amounts, about sentences that look back or also name the report year,
 * and about years so old that they are history. Suspicious of `Perjanjian Kinerja Tahun 2022` in a report
 * on 2023, and of any recent year the report does not compare itself with.
 */
export const leftoverYearsIn = (text: string, known: KnownYears): readonly LeftoverYear[] =>
  mentionsIn(withoutAddresses(text))
    .filter((mention) => !isCount(mention))
    .filter((mention) => {
      const range = rangeOf(mention);
      if (range !== null) return isOldRange(mention, range, known);
      return !isNamed(mention) && isOldYear(mention, known);
    })
    .map(({ year, from, to }) => ({ year, from, to }));
