import type { SelfTestWords } from './self-test-words';
import { withLines } from './self-test-words';

/** Sentences around the self-test in Indonesian. */
export const selfTestId: SelfTestWords = {
  action: {
    'self-test': {
      title: 'Uji mandiri',
      description:
        'Menguji apakah Google berperilaku seperti yang diperlukan LAPKIN, pada tab dan dokumen sementara. Data kantor tidak disentuh.',
    },
  },
  done: {
    'self-tested': ({ met, differing, total, tab }) =>
      withLines(
        differing.length === 0
          ? `Uji mandiri selesai: ${String(total)} pemeriksaan sesuai. Rincian ada pada tab "${tab}".`
          : `Uji mandiri selesai: ${String(met)} dari ${String(total)} pemeriksaan sesuai. Kirimkan teks pada sel A3 tab "${tab}" kepada pengembang. Yang berbeda:`,
        differing,
      ),
    'self-test-paused': ({ met, differing, total, tab }) =>
      withLines(
        `Waktu yang diberikan Google hampir habis: ${String(met + differing.length)} dari ${String(total)} pemeriksaan selesai dan tersimpan pada tab "${tab}". Jalankan lagi untuk melanjutkan.`,
        differing,
      ),
  },
  refusal: {
    'self-test-tab-taken': ({ tab }) =>
      `Tab "${tab}" sudah ada dan bukan buatan uji mandiri. Ganti namanya, lalu jalankan lagi.`,
    'self-test-running': ({ email }) =>
      `Uji mandiri sedang dijalankan oleh ${email}. Cobalah lagi beberapa menit kemudian.`,
    'self-test-needs-set-up': ({ locale }) =>
      `Lokal buku kerja ini ${locale}, bukan Indonesia. Jalankan "Siapkan / perbaiki buku kerja" terlebih dahulu.`,
  },
};
