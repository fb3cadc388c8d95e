/** Group of the checklist, as PermenPANRB 53/2014 Lampiran III divides it. */
export type ChecklistGroup = 'format' | 'mekanisme' | 'substansi';

/** One statement of the checklist. */
export interface ChecklistItem {
  /** Group and number, e.g. `III.3`. */
  readonly id: string;
  readonly group: ChecklistGroup;
  readonly text: string;
  /** Items one of which must be answered *Tidak* for this one to apply; empty when it always applies. */
  readonly appliesWhenNo: readonly string[];
}

/** What a reviewer ticks. */
export type ChecklistValue = 'ya' | 'tidak' | 'tidak-berlaku';

/** An answer with the words and the person behind it. */
export interface ChecklistAnswer {
  readonly itemId: string;
  readonly value: ChecklistValue;
  readonly note: string;
  /** Name of the person who answered. */
  readonly by: string;
}

/** Something that keeps a checklist from being complete. */
export interface ChecklistGap {
  readonly itemId: string;
  readonly kind:
    | 'unanswered'
    | 'answered-twice'
    | 'unknown-item'
    | 'does-not-apply'
    | 'does-apply'
    /** Nobody stands behind the answer. */
    | 'unsigned';
}

const item = (
  id: string,
  group: ChecklistGroup,
  text: string,
  appliesWhenNo: readonly string[] = [],
): ChecklistItem => ({ id, group, text, appliesWhenNo });

/**
 * The 23 statements of the review checklist (PermenPANRB 53/2014 Lampiran III), used as the office's own
 * check in steps 4 and 6. It is no statement of the government's internal auditor.
 */
export const CHECKLIST: readonly ChecklistItem[] = [
  item('I.1', 'format', 'Laporan Kinerja telah menampilkan data penting instansi'),
  item('I.2', 'format', 'Laporan Kinerja telah menyajikan informasi target kinerja'),
  item('I.3', 'format', 'Laporan Kinerja telah menyajikan capaian kinerja secara memadai'),
  item(
    'I.4',
    'format',
    'Laporan Kinerja dilengkapi lampiran yang mendukung informasi pada badan laporan',
  ),
  item('I.5', 'format', 'Laporan Kinerja telah menyajikan upaya perbaikan ke depan'),
  item('I.6', 'format', 'Laporan Kinerja telah menyajikan akuntabilitas keuangan'),
  item(
    'II.1',
    'mekanisme',
    'Laporan Kinerja disusun oleh unit kerja yang memiliki tugas dan fungsi untuk itu',
  ),
  item(
    'II.2',
    'mekanisme',
    'Informasi yang disampaikan dalam Laporan Kinerja didukung data yang memadai',
  ),
  item(
    'II.3',
    'mekanisme',
    'Terdapat mekanisme penyampaian data dan informasi dari unit kerja ke unit penyusun',
  ),
  item(
    'II.4',
    'mekanisme',
    'Penanggung jawab pengumpulan data/informasi di setiap unit kerja telah ditetapkan',
  ),
  item('II.5', 'mekanisme', 'Data/informasi kinerja yang disampaikan diyakini keandalannya'),
  item(
    'II.6',
    'mekanisme',
    'Analisis/penjelasan dalam Laporan Kinerja diketahui oleh unit kerja terkait',
  ),
  item(
    'II.7',
    'mekanisme',
    'Laporan Kinerja merupakan gabungan partisipasi unit kerja di bawahnya',
  ),
  item(
    'III.1',
    'substansi',
    'Tujuan/sasaran dalam Laporan Kinerja sesuai dengan tujuan/sasaran dalam perjanjian kinerja',
  ),
  item(
    'III.2',
    'substansi',
    'Tujuan/sasaran dalam Laporan Kinerja selaras dengan rencana strategis',
  ),
  item(
    'III.3',
    'substansi',
    'Apabila butir 1 dan 2 dijawab “Tidak”, terdapat penjelasan yang memadai',
    ['III.1', 'III.2'],
  ),
  item(
    'III.4',
    'substansi',
    'Tujuan/sasaran dalam Laporan Kinerja sesuai dengan indikator kinerja',
  ),
  item(
    'III.5',
    'substansi',
    'Tujuan/sasaran dalam Laporan Kinerja sesuai dengan indikator kinerja utama',
  ),
  item(
    'III.6',
    'substansi',
    'Apabila butir 4 dan 5 dijawab “Tidak”, terdapat penjelasan yang memadai',
    ['III.4', 'III.5'],
  ),
  item(
    'III.7',
    'substansi',
    'Terdapat perbandingan data kinerja dengan tahun lalu, standar nasional, dan sebagainya yang bermanfaat',
  ),
  item(
    'III.8',
    'substansi',
    'Indikator kinerja utama dan indikator kinerja telah cukup mengukur tujuan/sasaran',
  ),
  item('III.9', 'substansi', 'Apabila butir 8 dijawab “Tidak”, terdapat penjelasan yang memadai', [
    'III.8',
  ]),
  item(
    'III.10',
    'substansi',
    'Indikator kinerja utama dan indikator kinerja telah memenuhi kriteria SMART',
  ),
];

/**
 * True when an item is to be answered Ya or Tidak. A conditional item applies as soon as one of the items
 * before it is *Tidak*: one deviation already needs its explanation.
 */
const itemApplies = (one: ChecklistItem, answers: readonly ChecklistAnswer[]): boolean =>
  one.appliesWhenNo.length === 0 ||
  answers.some((answer) => answer.value === 'tidak' && one.appliesWhenNo.includes(answer.itemId));

const gapOf = (one: ChecklistItem, answers: readonly ChecklistAnswer[]): ChecklistGap | null => {
  const given = answers.filter((answer) => answer.itemId === one.id);
  const [answer] = given;
  const applies = itemApplies(one, answers);
  if (given.length > 1) {
    return { itemId: one.id, kind: 'answered-twice' };
  }
  if (answer === undefined) {
    return applies ? { itemId: one.id, kind: 'unanswered' } : null;
  }
  if (answer.by.trim() === '') {
    return { itemId: one.id, kind: 'unsigned' };
  }
  if (answer.value === 'tidak-berlaku') {
    return applies && one.appliesWhenNo.length > 0 ? { itemId: one.id, kind: 'does-apply' } : null;
  }
  return applies ? null : { itemId: one.id, kind: 'does-not-apply' };
};

/** What is missing or contradictory in a set of answers, in the order of the form; empty when complete. */
export const checklistGaps = (answers: readonly ChecklistAnswer[]): readonly ChecklistGap[] => {
  const known = new Set(CHECKLIST.map((one) => one.id));
  return [
    ...CHECKLIST.flatMap((one) => gapOf(one, answers) ?? []),
    ...answers
      .filter((answer) => !known.has(answer.itemId))
      .map((answer): ChecklistGap => ({ itemId: answer.itemId, kind: 'unknown-item' })),
  ];
};
