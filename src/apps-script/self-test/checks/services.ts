import { catalogueFor } from '../../language';
import { buildMenu } from '../../menu';
import { sha256 } from '../../session/digest';
import type { Check } from '../check';
import { check, refusal, yes } from '../check';

const KEY = 'lapkin.uji';

/** SHA-256 of `a`. */
const DIGEST = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';

const told = (text: string): string => yes(text !== '');

/** What the small services do. */
export const serviceChecks: readonly Check[] = [
  check(
    'session.email',
    'Google memberi tahu surel pengguna yang menjalankan.',
    'ya',
    ({ google }) => told(google.session().getActiveUser().getEmail()),
  ),
  check('session.effective', 'Surel pengguna efektif diketahui.', 'ya', ({ google }) =>
    told(google.session().getEffectiveUser().getEmail()),
  ),
  check('session.language', 'Bahasa antarmuka akun berupa kode dua huruf.', 'ya', ({ google }) => {
    const language = google.session().getActiveUserLocale();
    return `${yes(/^[a-z]{2}\b/i.test(language))} (${language})`;
  }),
  check(
    'workbook.locale',
    'Lokal Indonesia terbaca kembali setelah ditetapkan.',
    'ya',
    ({ spreadsheet }) => {
      spreadsheet.setSpreadsheetLocale(spreadsheet.getSpreadsheetLocale());
      const locale = spreadsheet.getSpreadsheetLocale();
      return `${yes(/^(id|in)/i.test(locale))} (${locale})`;
    },
  ),
  check(
    'workbook.zone',
    'Zona waktu buku kerja terbaca kembali setelah ditetapkan.',
    'ya',
    ({ spreadsheet }) => {
      const zone = spreadsheet.getSpreadsheetTimeZone();
      spreadsheet.setSpreadsheetTimeZone(zone);
      return `${yes(spreadsheet.getSpreadsheetTimeZone() === zone)} (${zone})`;
    },
  ),
  check('workbook.address', 'Buku kerja mempunyai ID dan alamat.', 'ya ya', ({ spreadsheet }) =>
    [spreadsheet.getId() !== '', spreadsheet.getUrl().includes(spreadsheet.getId())]
      .map(yes)
      .join(' '),
  ),
  check(
    'lock.held',
    'Kunci dokumen dapat diambil dua kali oleh pemegangnya, lalu dibebaskan.',
    'true true true false',
    ({ google }) => {
      const lock = google.lock().getDocumentLock();
      const taken = [lock?.tryLock(20_000), lock?.tryLock(0), lock?.hasLock()];
      google.spreadsheetApp().flush();
      lock?.releaseLock();
      return [...taken, lock?.hasLock()].join(' ');
    },
  ),
  check(
    'properties.user',
    'Properti pengguna disimpan, dibaca, dan dihapus.',
    '7 null',
    ({ google }) => {
      const kept = google.properties().getUserProperties();
      const read = kept.setProperty(KEY, '7').getProperty(KEY);
      return `${String(read)} ${String(kept.deleteProperty(KEY).getProperty(KEY))}`;
    },
  ),
  check('utilities.digest', 'SHA-256 dihitung atas teks UTF-8.', DIGEST, ({ google }) =>
    sha256(google.utilities)('a'),
  ),
  check(
    'utilities.bytes',
    'Byte bertanda, dan Base64 bolak-balik tanpa perubahan.',
    '-119,80 iVA=',
    ({ google }) => {
      const bytes = google.utilities().base64Decode('iVA=');
      return `${bytes.join()} ${google.utilities().base64Encode(bytes)}`;
    },
  ),
  check(
    'utilities.date',
    'Waktu ditulis dalam zona yang diminta dengan selisihnya.',
    '1970-01-01T08:00:00+08:00',
    ({ google }) =>
      google.utilities().formatDate(new Date(0), 'Asia/Makassar', "yyyy-MM-dd'T'HH:mm:ssXXX"),
  ),
  check(
    'charts.png',
    'Grafik gabungan kolom dan garis menjadi gambar PNG.',
    '-119,80,78,71',
    ({ google }) => {
      const charts = google.charts();
      const { STRING, NUMBER } = charts.ColumnType;
      const table = charts.newDataTable().addColumn(STRING, '').addColumn(NUMBER, 'Target');
      const bytes = charts
        .newColumnChart()
        .setDataTable(table.addColumn(NUMBER, 'Realisasi').addRow(['2025', 90, null]).build())
        .setDimensions(620, 260)
        .setOption('seriesType', 'bars')
        .setOption('series', { 1: { type: 'line' } })
        .build()
        .getAs('image/png')
        .getBytes();
      return `${bytes.slice(0, 4).join()} (${String(bytes.length)} byte)`;
    },
  ),
  check('ui.menu', 'Menu dengan submenu dapat dibangun ulang.', 'ya', ({ google }) => {
    buildMenu(google.ui(), catalogueFor(), __VERSION__);
    return 'ya';
  }),
  check('ui.buttons', 'Tombol dialog dapat dibedakan.', 'ya', ({ google }) => {
    const { Button, ButtonSet } = google.ui();
    const pressed = [Button.OK, Button.YES, Button.NO, Button.CANCEL];
    const offered = [ButtonSet.OK, ButtonSet.OK_CANCEL, ButtonSet.YES_NO];
    const areKnown = ![...pressed, ...offered].includes(undefined);
    return yes(areKnown && new Set(pressed).size === 4 && new Set(offered).size === 3);
  }),
  check(
    'ui.toast',
    'Pesan singkat dapat ditampilkan tanpa menghentikan skrip.',
    'diterima',
    ({ spreadsheet }) => refusal(() => spreadsheet.toast('Uji mandiri berjalan', 'LAPKIN', 5)),
  ),
  check('ui.page', 'Halaman panel tersedia.', 'ya', ({ google }) => {
    google.html().createHtmlOutputFromFile('Sidebar').setTitle('LAPKIN');
    return 'ya';
  }),
];
