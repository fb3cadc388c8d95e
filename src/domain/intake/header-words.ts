/*
 * Headers as offices write them, brought to one spelling: abbreviations in full, English in Indonesian, words of one
 * meaning as one word. Only for comparing; nothing of it is ever shown.
 * cspell:ignore angg dok evid keg kgt ket komp num obstacl pelaks pnggung prog realisation realiz responsib rev sat tgt trw twl utk vol
 */

/** Words that belong together; the first that fits is put into one word. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bs ?[./] ?d\b\.?|\bsampai dengan\b|\bcumulative\b/g, ' kumulatif '],
  [/\btindak[ -]?lanjut\b|\bfollow[ -]?up\b/g, ' lanjut '],
  [/\bpenanggung ?-?jawab\b|\bperson in charge\b|\bresponsible( person)?\b/g, ' penanggung '],
  [/\b(data|bukti|dokumen) (dukung|pendukung)\b|\bsupporting (document|evidence)s?\b/g, ' bukti '],
  [/\b(rincian output|detail output)\b/g, ' ro '],
  [/\bsupporting factors?\b/g, ' faktor pendukung '],
  [/\b(inhibiting|hindering) factors?\b/g, ' faktor kendala '],
  [/\bimprovement plan\b/g, ' rencana perbaikan '],
  [/\bnot measured\b/g, ' tidak diukur '],
  // Only money is spent or absorbed.
  [/\bspent\b|\bspending\b|\bexpenditures?\b|\bpenyerapan\b/g, ' realisasi pagu '],
  [/%/g, ' persen '],
];

const SYNONYMS: Readonly<Record<string, string>> = {
  tw: 'triwulan',
  twl: 'triwulan',
  trw: 'triwulan',
  q: 'triwulan',
  quarter: 'triwulan',
  kuartal: 'triwulan',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  real: 'realisasi',
  realized: 'realisasi',
  realised: 'realisasi',
  realization: 'realisasi',
  realisation: 'realisasi',
  actual: 'realisasi',
  actuals: 'realisasi',
  hasil: 'realisasi',
  budget: 'pagu',
  anggaran: 'pagu',
  angg: 'pagu',
  alokasi: 'pagu',
  allocation: 'pagu',
  ceiling: 'pagu',
  dana: 'pagu',
  biaya: 'pagu',
  keg: 'kegiatan',
  kgt: 'kegiatan',
  activity: 'kegiatan',
  activities: 'kegiatan',
  aktivitas: 'kegiatan',
  description: 'uraian',
  deskripsi: 'uraian',
  code: 'kode',
  kd: 'kode',
  id: 'kode',
  vol: 'volume',
  quantity: 'volume',
  output: 'volume',
  keluaran: 'volume',
  fisik: 'volume',
  physical: 'volume',
  tgt: 'target',
  planned: 'target',
  sat: 'satuan',
  unit: 'satuan',
  units: 'satuan',
  prog: 'program',
  programme: 'program',
  komp: 'komponen',
  hambatan: 'kendala',
  penghambat: 'kendala',
  permasalahan: 'kendala',
  masalah: 'kendala',
  obstacle: 'kendala',
  obstacles: 'kendala',
  constraint: 'kendala',
  constraints: 'kendala',
  problem: 'kendala',
  problems: 'kendala',
  issue: 'kendala',
  issues: 'kendala',
  upaya: 'solusi',
  pemecahan: 'solusi',
  solution: 'solusi',
  solutions: 'solusi',
  evidence: 'bukti',
  eviden: 'bukti',
  pj: 'penanggung',
  pic: 'penanggung',
  time: 'waktu',
  schedule: 'waktu',
  jadwal: 'waktu',
  bulan: 'waktu',
  indicator: 'indikator',
  indicators: 'indikator',
  iku: 'indikator',
  ikk: 'indikator',
  name: 'nama',
  numerator: 'pembilang',
  denominator: 'penyebut',
  reason: 'alasan',
  keterangan: 'ket',
  remarks: 'ket',
  notes: 'ket',
  percent: 'persen',
  percentage: 'persen',
  persentase: 'persen',
  prosentase: 'persen',
  remaining: 'sisa',
  balance: 'sisa',
  achievement: 'capaian',
  progress: 'capaian',
  plan: 'rencana',
  no: 'nomor',
  number: 'nomor',
};

/** Words that say nothing about which column it is. */
const NOISE: ReadonlySet<string> = new Set(
  'rp idr rupiah dalam ribu ribuan juta jutaan dan yang di pada of the in for per tahun year this ini setahun akhir total jumlah revisi revised terkait related pelaksanaan dihadapi utk untuk'.split(
    ' ',
  ),
);

/** A header in comparable words. `otherYear` is true when it names a year that is not the report year. */
export interface HeaderWords {
  readonly words: ReadonlySet<string>;
  readonly otherYear: boolean;
}

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** Words of a header; `year` is the report year, which says nothing when it is named. */
export const headerWords = (text: string, year: number): HeaderWords => {
  const plain = PHRASES.reduce(
    (rest, [pattern, word]) => rest.replace(pattern, word),
    text.toLowerCase().replace(/[\s\u00a0]+/g, ' '),
  );
  const all = plain
    .replace(/\b(tw|q|trw|twl|triwulan)\.?(\d)/g, '$1 $2')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return {
    words: new Set(
      all
        .map((word) => SYNONYMS[word] ?? word)
        .filter((word) => !NOISE.has(word) && !isYear(word) && !/^0+$/.test(word)),
    ),
    otherYear: all.some((word) => isYear(word) && Number(word) !== year),
  };
};
