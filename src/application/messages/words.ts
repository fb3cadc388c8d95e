import { formatDate } from '../../domain/calendar/format-date';
import type { StampKind } from '../../domain/sop/events';
import { dayOf, moment, onClockOf } from '../../domain/sop/moment';
import type { EvidenceDue } from '../../domain/sop/state';
import type { Role } from '../../domain/office/office';
import type { ReportKind } from '../../domain/performance/indicator';

/** Role names as the office says them; used in both languages, because they are posts. */
export const roleNames: Readonly<Record<Role, string>> = {
  ketua: 'Ketua',
  anggota: 'Anggota',
  'ketua-divisi': 'Ketua Divisi',
  'ketua-divisi-rendatin': 'Ketua Divisi Perencanaan, Data, dan Informasi',
  sekretaris: 'Sekretaris',
  kasubag: 'Kepala Subbagian',
  'kasubag-rendatin': 'Kepala Subbagian Perencanaan, Data, dan Informasi',
  staf: 'Staf',
  'staf-rendatin': 'Staf Subbagian Perencanaan, Data, dan Informasi',
  penerima: 'Penerima',
};

/** A word of explanation behind a code; nothing when there is none. */
export const inBrackets = (text = ''): string => (text === '' ? '' : ` (${text})`);

/** Names of the two reports in a sentence. */
export const reportNames: Readonly<Record<ReportKind, string>> = {
  KPU: 'LAPKIN KPU',
  SEKRETARIAT: 'LAPKIN Sekretariat',
};

const provenBy: Readonly<Record<string, string>> = {
  ...roleNames,
  pleno: 'Rapat Pleno',
  final: 'Naskah Final',
};

/** Name of the file that keeps the document as it was at a decision. */
export const evidenceName = ({ key, report, version }: EvidenceDue): string => {
  const [step = '', , , by = ''] = key.split('/');
  return `Bukti langkah ${step} – ${reportNames[report]} versi ${String(version)} – ${provenBy[by] ?? by}`;
};

/** Stamps of a copy as they stand in the headers of `Penggandaan & Penyerahan`; used in both languages. */
export const stampNames: Readonly<Record<StampKind, string>> = {
  dijilid: 'dijilid',
  diserahkan: 'diserahkan',
  'tanda-terima': 'tanda terima',
};

/** Several sentences below each other when there are many, one after the other when there are few. */
export const strung = (sentences: readonly string[]): string =>
  sentences.length > 2 ? sentences.map((one) => `• ${one}`).join('\n') : sentences.join(' ');

/** A moment with date and time, by the clock on which another one was noted; the text itself when it is none. */
export const momentText = (text: string, noted: string): string => {
  const [at, clock] = [moment(text), moment(noted)];
  if (at === null || clock === null) return text;
  const shown = onClockOf(at, clock);
  return `${formatDate(dayOf(shown))} pukul ${shown.slice(11, 16).replace(':', '.')}`;
};
