import type { MeasureDoubt } from '../../../domain/quantity/read-cell';

/** Why a cell is in doubt, as a clause after a colon. */
export const doubtsId: Readonly<Record<MeasureDoubt, string>> = {
  'dot-as-decimal':
    'titik tampaknya dipakai sebagai tanda desimal, padahal tanda desimal adalah koma',
  'english-format': 'angka ditulis dengan cara Inggris, yaitu koma sebagai pemisah ribuan',
  'thousands-or-decimal': 'titik atau koma dapat berarti pemisah ribuan atau tanda desimal',
  'letter-for-digit': 'ada huruf di tempat angka, misalnya huruf O untuk nol',
  'space-in-number': 'ada spasi di tengah angka',
  'nihil-read-as-zero': '“nihil” dibaca sebagai nol',
  'number-stored-as-text': 'angka tersimpan sebagai teks',
  'more-than-two-decimals': 'angka memiliki lebih dari dua desimal',
  'fraction-or-percent': 'pecahan tanpa tanda persen dapat berarti bagian dari satu atau persen',
  'strict-bound': '“kurang dari” dibaca sebagai “paling banyak”',
  'reversed-range': 'batas atas ditulis sebelum batas bawah',
  'unknown-unit': 'satuan di belakang angka tidak dikenal',
  'refers-elsewhere': 'isian menunjuk sel lain, misalnya “idem” atau “sda”',
  'formula-error': 'rumus menghasilkan kesalahan',
  'unit-conflict': 'satuannya lain daripada satuan baris ini',
  'polarity-conflict': 'bentuk target tidak sesuai dengan polaritas baris ini',
  'kind-conflict': 'jenis isiannya tidak sesuai dengan kolom ini',
  'words-differ': 'jumlah dalam angka dan jumlah dalam kata-kata berbeda',
  'unknown-text': 'teks ini tidak dapat dibaca sebagai nilai',
  'month-first': 'bulan tampaknya ditulis sebelum tanggal',
  'two-digit-year': 'tahun hanya ditulis dua angka',
  'weekday-differs': 'nama hari tidak cocok dengan tanggalnya',
  'no-such-day': 'tanggal itu tidak ada dalam kalender',
};
