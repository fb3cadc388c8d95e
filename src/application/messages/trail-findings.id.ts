import type { TrailFinding } from '../outcome';
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
export const trailFinding = (finding: TrailFinding): string => {
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
