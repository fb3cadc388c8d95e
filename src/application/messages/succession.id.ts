import type { Succession } from '../former-version';
import type { DraftMade } from '../draft-made';
import type { Catalogue } from './catalogue';
import { reportNames } from './words';

const succession = ({ name, seenAt, isKnown, figuresOnly, findings }: Succession): string => {
  if (!isKnown) {
    return `Isi "${name}" tidak dapat dibaca dengan akun ini, sehingga suntingan orang di dalamnya tidak dapat didaftar; bandingkan sendiri sebelum dokumen itu ditinggalkan.`;
  }
  const seen = seenAt === null ? '' : ` (menurut pembacaan terakhir pembuat draf, ${seenAt})`;
  const listed =
    findings.length === 0
      ? `Tidak ada suntingan orang pada "${name}"${seen} yang tertinggal.`
      : `${String(findings.length)} suntingan orang pada "${name}"${seen} belum ada dalam versi baru dan didaftar di bawah; pindahkan yang perlu.`;
  const figures =
    figuresOnly === 0
      ? ''
      : ` Selain itu ${String(figuresOnly)} bagian hanya berbeda angka; naskah dasarnya tidak tersimpan, sehingga angka orang tidak dapat dibedakan dari data lama.`;
  return `${listed}${figures}`;
};

const discussion = ({ report, left }: DraftMade): readonly string[] => {
  const { unread, threads, suggestions } = left;
  return [
    ...(threads + suggestions > 0
      ? [
          `Pada dokumen versi sebelumnya ${reportNames[report]} masih terbuka ${String(threads)} komentar dan ${String(suggestions)} saran; persetujuan menunggu semuanya dijawab dan diselesaikan di sana, lalu dicatat dengan "Catat reviu".`,
        ]
      : []),
    ...unread.map(
      (version) =>
        `Komentar pada versi ${String(version)} ${reportNames[report]} belum pernah dibaca; mintalah pembuat versi itu menjalankan "Catat reviu".`,
    ),
  ];
};

/** What was made, and what becomes of people's work in the versions before. */
export const draftsMadeId: Catalogue['done']['drafts-made'] = ({ drafts }) =>
  [
    `Draf selesai dibuat: ${drafts.map(({ document }) => document.name).join('; ')}.`,
    ...drafts.flatMap(({ succeeds }: DraftMade) =>
      succeeds === undefined ? [] : [succession(succeeds)],
    ),
    ...drafts.flatMap(discussion),
  ].join(' ');
