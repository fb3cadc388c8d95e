import { formatDate } from '../../domain/calendar/format-date';
import type { EventOf, EventType, SopEvent } from '../../domain/sop/events';
import { reportNames, roleNames } from './words';

type EventSentences = { readonly [T in EventType]: (event: EventOf<T>['payload']) => string };

const version = (number: number): string => `versi ${String(number)}`;

const because = (reason: string): string => (reason === '' ? '' : ` Alasan: ${reason}`);

const sentences: EventSentences = {
  'identity-declared': ({ personId }) => `Identitas dinyatakan sendiri: ${personId}.`,
  'year-started': ({ year, startDate }) =>
    `Penyusunan LAPKIN tahun ${String(year)} dimulai pada ${formatDate(startDate)}.`,
  'year-rolled': ({ fromYear, year, reason }) =>
    `Buku kerja tahun ${String(year)} dibuat dari buku kerja tahun ${String(fromYear)}.${because(reason)}`,
  'agreement-revised': ({ date, reason }) =>
    `Perubahan Perjanjian Kinerja tanggal ${formatDate(date)} dicatat.${because(reason)}`,
  'year-reopened': ({ reports, reason }) =>
    `${reports.map((report) => reportNames[report]).join(' dan ')} dibuka kembali dan berada pada langkah 3.${because(reason)}`,
  'divisions-revised': ({ divisionIds }) => `Daftar divisi diperbarui: ${divisionIds.join(', ')}.`,
  'worksheet-submitted': ({ divisionId, reason }) =>
    `Kertas kerja divisi ${divisionId} dikirim.${because(reason)}`,
  'worksheet-returned': ({ divisionId, reason }) =>
    `Kertas kerja divisi ${divisionId} dikembalikan.${because(reason)}`,
  'worksheet-unlocked': ({ divisionId, reason }) =>
    `Kertas kerja divisi ${divisionId} dibuka kembali.${because(reason)}`,
  'draft-generated': ({ name, version: number }) => `Draf "${name}" (${version(number)}) dibuat.`,
  'draft-resubmitted': ({ report, version: number }) =>
    `${reportNames[report]} diajukan kembali sebagai ${version(number)}.`,
  'draft-refreshed': ({ report, changes, conflicts }) =>
    `${reportNames[report]} diperbarui: ${String(changes)} perubahan, ${String(conflicts)} benturan.`,
  'review-pulled': ({ report, openThreads, pendingSuggestions }) =>
    `Reviu ${reportNames[report]} dicatat: ${String(openThreads)} komentar terbuka, ${String(pendingSuggestions)} saran.`,
  'review-decided': ({ report, reviewer, outcome }) =>
    outcome === 'setujui'
      ? `${roleNames[reviewer]} menyetujui ${reportNames[report]}.`
      : `${roleNames[reviewer]} mengembalikan ${reportNames[report]} dengan catatan.`,
  'plenary-scheduled': ({ date, time, place }) =>
    `Rapat pleno dijadwalkan pada ${formatDate(date)} pukul ${time} di ${place}.`,
  'plenary-recorded': ({ date, presentIds }) =>
    `Rapat pleno tanggal ${formatDate(date)} dicatat; hadir ${String(presentIds.length)} orang.`,
  'correction-closed': ({ correctionId }) => `Koreksi ${correctionId} selesai.`,
  'correction-carried': ({ correctionId, reason }) =>
    `Koreksi ${correctionId} dilanjutkan ke finalisasi.${because(reason)}`,
  finalised: ({ report, version: number }) =>
    `${reportNames[report]} ${version(number)} difinalkan dan dibekukan.`,
  unfrozen: ({ report, version: number, reason }) =>
    `Pembekuan ${reportNames[report]} dibuka; ${version(number)} dimulai.${because(reason)}`,
  'frozen-change-noticed': ({ report }) =>
    `Perubahan setelah pembekuan terlihat pada ${reportNames[report]}.`,
  signed: ({ report, position, name, date }) =>
    `${reportNames[report]} ditandatangani oleh ${name} (${position}) pada ${formatDate(date)}.`,
  'copies-bound': ({ report, destinationIds }) =>
    `${String(destinationIds.length)} rangkap ${reportNames[report]} dijilid.`,
  'copy-handed-over': ({ report, destinationId, date }) =>
    `Rangkap ${reportNames[report]} untuk ${destinationId} diserahkan pada ${formatDate(date)}.`,
  'receipt-recorded': ({ number, receiver }) => `Tanda terima ${number} dari ${receiver} dicatat.`,
  'stamp-undone': ({ stamp, reason }) => `Cap "${stamp}" dibatalkan.${because(reason)}`,
  'evidence-filed': ({ name }) => `Bukti "${name}" disimpan.`,
  'override-given': ({ reason }) =>
    `Ketua Divisi melanjutkan walaupun ada keberatan.${because(reason)}`,
};

/** What happened, in one Indonesian sentence. */
export const eventSentence = (event: SopEvent): string =>
  (sentences[event.type] as (payload: SopEvent['payload']) => string)(event.payload);
