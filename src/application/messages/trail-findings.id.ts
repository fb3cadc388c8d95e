import { formatDate } from '../../domain/calendar/format-date';
import { dayOf } from '../../domain/sop/moment';
import { LEFT_BEHIND } from '../../domain/sop/state';
import type { TrailFinding, UnreadText } from '../outcome';
import type { Catalogue } from './catalogue';
import { reportNames } from './words';

const damages = {
  edited: 'diubah',
  removed: 'dihapus',
  inserted: 'disisipkan',
  swapped: 'ditukar',
  garbled: 'tidak dapat dibaca',
} as const;

/** What of a frozen report is no longer as it was. */
export const changedParts = { text: 'naskah', data: 'data', both: 'naskah dan data' } as const;

/** What was done to the trail, in one Indonesian sentence. */
const trailFinding = (finding: TrailFinding): string => {
  switch (finding.kind) {
    case 'row':
      return `Baris nomor ${String(finding.sequence)} pada tab "Jejak" ${damages[finding.damage]}.`;
    case 'worksheet':
      return `Kertas kerja ${finding.divisionId} berubah setelah dikirim.`;
    case 'board':
      return finding.cell === ''
        ? `Tab "${finding.tab}" atau sebagian barisnya hilang.`
        : `Sel ${finding.cell} pada tab "${finding.tab}" tidak sesuai dengan Jejak.`;
    case 'mark':
      return 'Penanda Jejak pada tab "Tahapan" hilang atau diubah; baris yang dihapus dari akhir Jejak tidak dapat dikenali.';
    case 'frozen':
      return `${reportNames[finding.report]} berubah setelah dibekukan (${changedParts[finding.changed]}).`;
  }
};

/** Whose text was not looked at, and since when, in one Indonesian sentence. */
export const unreadText = ({ report, drafter, readAt }: UnreadText): string =>
  `Naskah ${reportNames[report]} tidak diperiksa, karena ${
    drafter === LEFT_BEHIND
      ? 'dokumennya berada pada buku kerja asal'
      : `hanya ${drafter} yang dapat membacanya melalui LAPKIN`
  }; menurut Jejak, terakhir diperiksa pada ${formatDate(dayOf(readAt))}.`;

/** What a look at the trail found, and what it did not look at. */
export const trailVerified: Catalogue['done']['trail-verified'] = ({ rows, findings, unread }) => {
  const reach = unread.length > 0 ? ' sejauh yang dapat dibaca akun ini' : '';
  const head =
    findings.length > 0
      ? 'Jejak diperiksa.'
      : `Jejak utuh: ${String(rows)} baris diperiksa, tidak ada perubahan di luar prosedur${reach}.`;
  const items = [...findings.map(trailFinding), ...unread.map(unreadText)];
  return [head, ...items.map((item) => `• ${item}`)].join('\n');
};
