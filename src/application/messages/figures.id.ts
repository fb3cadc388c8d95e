import type { DraftFigures } from '../year-status';
import type { Catalogue } from './catalogue';

/** Age of the look at a document. */
const age = (minutes: number | null): string => {
  if (minutes === null || minutes < 1) return 'dibaca baru saja';
  if (minutes < 60) return `terakhir dibaca ${String(minutes)} menit yang lalu`;
  return minutes < 48 * 60
    ? `terakhir dibaca ${String(Math.round(minutes / 60))} jam yang lalu`
    : `terakhir dibaca ${String(Math.round(minutes / 1440))} hari yang lalu`;
};

const told = (looks: readonly DraftFigures[]): string =>
  looks
    .map(
      ({ name, ageMinutes, stale }) =>
        `${name}: ${stale.length === 0 ? 'semua angka sesuai dengan tab' : `${String(stale.length)} angka tidak lagi sesuai dengan tab`} (dokumen ${age(ageMinutes)}).`,
    )
    .join(' ');

/** Words about figures that no longer agree with the tabs, in Indonesian. */
export const figuresId = {
  action: {
    'check-figures': {
      title: 'Cocokkan angka draf',
      description:
        'Menyebutkan angka pada draf yang tidak lagi sesuai dengan tab, beserta selnya; dokumen tidak diubah.',
    },
  },
  option: { acceptFigures: 'tetap memutuskan walaupun ada angka yang tidak lagi sesuai' },
  done: { 'figures-checked': ({ looks }) => told(looks) },
  refusal: {
    'no-figures': () =>
      'Belum ada draf yang sedang dikerjakan dan pernah dibaca pembuatnya. Mintalah pembuat draf menjalankan tindakan ini.',
    'figures-stale': ({ looks }) =>
      `${told(looks)} Sebaiknya jalankan "Perbarui draf" terlebih dahulu. Tetap putuskan dengan angka tersebut?`,
  },
} satisfies {
  readonly action: Pick<Catalogue['action'], 'check-figures'>;
  readonly option: Catalogue['option'];
  readonly done: Pick<Catalogue['done'], 'figures-checked'>;
  readonly refusal: Pick<Catalogue['refusal'], 'no-figures' | 'figures-stale'>;
};
