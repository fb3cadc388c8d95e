import { formatDate } from '../../domain/calendar/format-date';
import { closed } from '../../domain/papers/wording';
import type { EventOf, EventType, SopEvent } from '../../domain/sop/events';
import { editedSinceDecision } from '../../domain/sop/missing';
import { changedParts } from './trail-findings.id';
import { inBrackets, momentText, reportNames, roleNames, stampNames } from './words';

/** What an event says, and the name of whoever it is by. */
type EventSentences = {
  readonly [T in EventType]: (event: EventOf<T>['payload'], by: string) => string;
};

const version = (number: number): string => `versi ${String(number)}`;

const because = (reason: string): string => (reason === '' ? '' : ` Alasan: ${closed(reason)}`);

const sentences: EventSentences = {
  'identity-declared': ({ personId }) => `Identitas dinyatakan sendiri: ${personId}.`,
  'year-started': ({ year, startDate }) =>
    `Penyusunan LAPKIN tahun ${String(year)} dimulai pada ${formatDate(startDate)}.`,
  'year-rolled': ({ fromYear, year, reason }) =>
    `Buku kerja tahun ${String(year)} dibuat dari buku kerja tahun ${String(fromYear)}.${because(reason)}`,
  'copy-adopted': ({ documents, reason }) =>
    `Salinan ini dipakai sebagai buku kerja kantor.${because(reason)}${
      documents.length === 0
        ? ''
        : ` Tidak dapat diolah dari sini: ${documents.map(({ name }) => name).join('; ')}.`
    }`,
  'agreement-revised': ({ date, reason }) =>
    `Perubahan Perjanjian Kinerja tanggal ${formatDate(date)} dicatat.${because(reason)}`,
  'year-reopened': ({ reports, reason }) =>
    `${reports.map((report) => reportNames[report]).join(' dan ')} dibuka kembali dan berada pada langkah 3.${because(reason)}`,
  'divisions-revised': ({ divisionIds }) => `Daftar divisi diperbarui: ${divisionIds.join(', ')}.`,
  'worksheet-submitted': ({ divisionId, reason }) =>
    `Kertas kerja ${divisionId} dikirim.${because(reason)}`,
  'worksheet-returned': ({ divisionId, reason }) =>
    `Kertas kerja ${divisionId} dikembalikan.${because(reason)}`,
  'worksheet-unlocked': ({ divisionId, reason }) =>
    `Kertas kerja ${divisionId} dibuka kembali.${because(reason)}`,
  'draft-generated': ({ name, version: number }) => `Draf "${name}" (${version(number)}) dibuat.`,
  'draft-resubmitted': ({ report, version: number }) =>
    `${reportNames[report]} diajukan kembali sebagai ${version(number)}.`,
  'draft-refreshed': ({ report, changes, conflicts }) =>
    `${reportNames[report]} diperbarui: ${String(changes)} perubahan, ${String(conflicts)} benturan.`,
  'review-pulled': ({ report, openThreads, pendingSuggestions }) =>
    `Reviu ${reportNames[report]} dicatat: ${String(openThreads)} komentar terbuka, ${String(pendingSuggestions)} saran.`,
  'review-decided': ({ report, version: number, reviewer, outcome, reason }, by) =>
    outcome === 'setujui'
      ? `${by} selaku ${roleNames[reviewer]} menyetujui ${reportNames[report]} ${version(number)}.${because(reason)}`
      : `${by} selaku ${roleNames[reviewer]} mengembalikan ${reportNames[report]} ${version(number)} dengan catatan.`,
  'plenary-scheduled': ({ date, time, place }) =>
    `Rapat pleno dijadwalkan pada ${formatDate(date)} pukul ${time} di ${place}.`,
  'plenary-recorded': ({ date, presentIds }) =>
    `Rapat pleno tanggal ${formatDate(date)} dicatat; hadir ${String(presentIds.length)} orang.`,
  'correction-closed': ({ correctionId, subject }) =>
    `Koreksi ${correctionId}${inBrackets(subject)} selesai.`,
  'correction-carried': ({ correctionId, subject, reason }) =>
    `Koreksi ${correctionId}${inBrackets(subject)} dilanjutkan ke finalisasi.${because(reason)}`,
  finalised: ({ report, version: number }) =>
    `${reportNames[report]} ${version(number)} difinalkan dan dibekukan.`,
  unfrozen: ({ report, version: number, reason }) =>
    `Pembekuan ${reportNames[report]} dibuka; ${version(number)} dimulai.${because(reason)}`,
  'frozen-change-noticed': ({ report, changed }) =>
    changed === 'none'
      ? `${reportNames[report]} kembali seperti saat dibekukan.`
      : `Perubahan setelah pembekuan terlihat pada ${reportNames[report]} (${changedParts[changed]}).`,
  signed: ({ report, position, name, date }) =>
    `${reportNames[report]} ditandatangani oleh ${name} (${position}) pada ${formatDate(date)}.`,
  'copies-bound': ({ report, destinationIds, date }) =>
    `${String(destinationIds.length)} rangkap ${reportNames[report]} dijilid pada ${formatDate(date)}: ${destinationIds.join(', ')}.`,
  'copy-handed-over': ({ report, destinationId, throughId, date }) =>
    `Rangkap ${reportNames[report]} untuk ${destinationId} diserahkan${
      throughId === null ? '' : ` melalui ${throughId}`
    } pada ${formatDate(date)}.`,
  'receipt-recorded': ({ destinationId, reports, number, receiver }) =>
    `Tanda terima ${number} dari ${destinationId} untuk ${reports.map((report) => reportNames[report]).join(' dan ')} dicatat; diterima oleh ${receiver}.`,
  'stamp-undone': ({ report, destinationId, stamp, reason }) =>
    `Cap ${stampNames[stamp]} pada rangkap ${reportNames[report]} untuk ${destinationId} dibatalkan.${because(reason)}`,
  'evidence-filed': ({ name, editedAt, decidedAt }) =>
    `Berkas "${name}" disimpan.${
      editedSinceDecision({ editedAt, decidedAt })
        ? ` Naskah terakhir disunting ${momentText(editedAt, decidedAt)}, sesudah keputusan ${momentText(decidedAt, decidedAt)}; naskah pada saat keputusan ada dalam riwayat versi Google Dokumen.`
        : ''
    }`,
  'override-given': ({ report, items = [], reason }, by) =>
    `${by} selaku Ketua Divisi mengizinkan ${report === null ? 'langkah ini' : reportNames[report]} dilanjutkan${
      items.length === 0 ? '' : ` walaupun masih ada ${String(items.length)} hal yang terbuka`
    }.${because(reason)}`,
};

/** What happened, in one Indonesian sentence. */
export const eventSentence = ({ type, payload, stamp }: SopEvent): string =>
  (sentences[type] as (payload: SopEvent['payload'], by: string) => string)(payload, stamp.actor);
