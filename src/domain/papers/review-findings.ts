import type { IsoDate } from '../calendar/iso-date';
import { CHECKLIST } from '../review/checklist';
import type { ChecklistAnswer, ChecklistValue } from '../review/checklist';
import { isOpenStatus } from '../review/thread-row';
import type { ThreadRow, ThreadStatus } from '../review/thread-row';
import { closed, counted } from './wording';

/** One line of the review notes. Empty texts are written by hand. */
export interface ReviewFinding {
  /** Chapter, page, or the words that the comment stands at. */
  readonly part: string;
  readonly finding: string;
  readonly correction: string;
  /** Name of the person who mends it. */
  readonly holder: string;
  readonly due: IsoDate | null;
  readonly status: string;
}

const STATUS: Readonly<Record<ThreadStatus, string>> = {
  terbuka: 'Terbuka',
  'dibuka-kembali': 'Dibuka kembali',
  selesai: 'Selesai',
  dihapus: 'Dihapus',
};

/** Longest quote that still reads as the name of a place. */
const LONGEST_QUOTE = 60;

const excerptOf = (quote: string): string => {
  const line = quote.replace(/\s+/gu, ' ').trim();
  if (line === '') return '';
  const characters = Array.from(line);
  if (characters.length <= LONGEST_QUOTE) return `“${line}”`;
  const cut = characters.slice(0, LONGEST_QUOTE).join('');
  return `“${cut.replace(/ \S*$/u, '')}…”`;
};

/** A comment thread of the log as a finding: the comment is what was found, the last reply what was agreed. */
export const findingOfThread = (thread: ThreadRow): ReviewFinding => ({
  part: excerptOf(thread.quote),
  finding: thread.content,
  correction: thread.replies[thread.replies.length - 1]?.content ?? '',
  holder: '',
  due: null,
  status: STATUS[thread.status],
});

/** Threads that belong on the notes: those under discussion first, deleted ones left out. */
export const findingsOfThreads = (threads: readonly ThreadRow[]): readonly ReviewFinding[] => {
  const kept = threads.filter((one) => one.status !== 'dihapus');
  return [
    ...kept.filter((one) => isOpenStatus(one.status)),
    ...kept.filter((one) => !isOpenStatus(one.status)),
  ].map(findingOfThread);
};

/** Statements of the checklist that were answered *Tidak*, each as a finding with the reviewer's note. */
export const findingsOfChecklist = (
  answers: readonly ChecklistAnswer[],
): readonly ReviewFinding[] =>
  CHECKLIST.flatMap(({ id, text }): readonly ReviewFinding[] => {
    const answer = answers.find((one) => one.itemId === id && one.value === 'tidak');
    if (answer === undefined) return [];
    return [
      {
        part: `Daftar periksa butir ${id}`,
        finding: `Belum terpenuhi: ${text}.`,
        correction: answer.note,
        holder: '',
        due: null,
        status: STATUS.terbuka,
      },
    ];
  });

/** Counts the answers of the checklist in one sentence; empty when nobody answered. */
export const checklistSentence = (answers: readonly ChecklistAnswer[]): string => {
  if (answers.length === 0) return '';
  const count = (value: ChecklistValue): string =>
    String(answers.filter((one) => one.value === value).length);
  return closed(
    `Dari ${counted(CHECKLIST.length, 'butir daftar periksa')}, ${count('ya')} butir dijawab “Ya”, ${count('tidak')} butir “Tidak”, dan ${count('tidak-berlaku')} butir “Tidak Berlaku”`,
  );
};
