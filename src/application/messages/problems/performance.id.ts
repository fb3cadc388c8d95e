import { reportName } from './names';
import type { SomeSentences } from './sentence';

/** Sentences about the PK, indicators and their explanations, in Indonesian. */
export const performanceSentencesId = {
  'report-without-indicators': ({ say }) =>
    `${reportName(say('report'), 'dan')} belum memuat satu indikator pun. Periksa kolom “Laporan” pada tab Perjanjian Kinerja.`,
  'sasaran-without-indicators': ({ say }) =>
    `Sasaran ${say('id')} belum memiliki indikator, padahal setiap sasaran Perjanjian Kinerja harus diukur. Tambahkan indikatornya atau hapus sasaran itu.`,
  'sasaran-not-in-agreement': ({ say }) =>
    `Indikator ${say('id')} menunjuk sasaran “${say('sasaran')}” yang tidak ada pada tabel sasaran. Perbaiki kode sasarannya.`,
  'indicator-not-on-worksheet': ({ say }) =>
    `Indikator ${say('id')} belum ada pada kertas kerja (tab ${say('tab')}). Jalankan “Siapkan / perbaiki buku kerja” agar barisnya ditambahkan.`,
  'indicator-worded-differently': ({ say, found }) =>
    `Bunyi indikator ${say('id')} di kertas kerja (“${found}”) berbeda dengan Perjanjian Kinerja (“${say('expected')}”). Samakan dengan Perjanjian Kinerja yang ditandatangani.`,
  'unit-worded-differently': ({ say, found }) =>
    `Satuan indikator ${say('id')} di kertas kerja (“${found}”) berbeda dengan Perjanjian Kinerja (“${say('expected')}”). Samakan dengan Perjanjian Kinerja.`,
  'person-in-charge-missing': ({ say }) =>
    `Penanggung jawab indikator ${say('id')} belum diisi. Isikan jabatan yang bertanggung jawab atas datanya.`,
  'data-source-missing': ({ say }) =>
    `Sumber data indikator ${say('id')} belum disebutkan. Isikan dokumen atau aplikasi asal datanya.`,
  'division-not-in-settings': ({ say }) =>
    `Baris ${say('id')} menunjuk divisi “${say('division')}” yang tidak ada pada tab Pengaturan. Perbaiki kode divisinya.`,
  'id-repeated': ({ say }) =>
    `Kode “${say('id')}” dipakai pada ${say('times')} baris. Setiap baris memerlukan kodenya sendiri; ganti kode yang keliru.`,
  'weights-not-whole': ({ say }) =>
    `Bobot indikator ${reportName(say('report'), 'dan')} berjumlah ${say('sum')} dan ${say('missing')} indikator belum berbobot, sehingga rata-rata biasa yang dipakai. Isikan semua bobot sampai berjumlah 100, atau kosongkan semuanya.`,
  'target-missing': ({ say }) =>
    `Target indikator ${say('id')} belum ditetapkan, sedangkan realisasinya ${say('realisasi')}. Isikan target menurut Perjanjian Kinerja, atau tulis alasan tidak diukur.`,
  'target-negative': ({ say, found }) =>
    `Target indikator ${say('id')} bernilai negatif (${found}) sehingga capaiannya tidak dapat dihitung. Rumuskan kembali indikatornya agar targetnya tidak negatif.`,
  'not-measured-without-reason': ({ say }) =>
    `Realisasi indikator ${say('id')} belum diisi. Isikan realisasinya, atau tulis alasan mengapa indikator ini tidak diukur.`,
  'denominator-zero': ({ say }) =>
    `Penyebut indikator ${say('id')} bernilai nol sehingga tidak ada yang dapat diukur. Periksa angkanya, atau tulis alasan tidak diukur.`,
  'target-and-realisasi-not-comparable': ({ say }) =>
    `Target (${say('target')}) dan realisasi (${say('realisasi')}) indikator ${say('id')} tidak sejenis sehingga tidak dapat dibandingkan. Nyatakan keduanya dalam satuan yang sama.`,
  'reason-beside-realisasi': ({ say }) =>
    `Indikator ${say('id')} memiliki realisasi ${say('realisasi')}, tetapi alasan tidak diukur juga diisi. Kosongkan salah satunya.`,
  'share-above-whole': ({ say }) =>
    `Realisasi indikator ${say('id')} (${say('realisasi')}) melebihi keseluruhannya; bagian dari suatu keseluruhan paling besar 100%. Periksa pembilang, penyebut, dan realisasinya.`,
  'percentage-above-100': ({ say }) =>
    `Realisasi indikator ${say('id')} adalah ${say('realisasi')}. Bila indikator ini mengukur bagian dari suatu keseluruhan, nilainya tidak dapat melebihi 100%; periksa kembali.`,
  'above-scale': ({ say }) =>
    `Realisasi indikator ${say('id')} (${say('realisasi')}) melebihi skala ${say('scale')}. Periksa letak tanda desimalnya.`,
  'numerator-differs': ({ say }) =>
    `Realisasi indikator ${say('id')} (${say('realisasi')}) berbeda dengan hasil pembilang dibagi penyebut, yaitu ${say('expected')}. Perbaiki salah satunya.`,
  'zero-target': ({ say }) =>
    `Target indikator ${say('id')} nol dan realisasinya ${say('realisasi')}, sehingga capaian ditetapkan ${say('capaian')} menurut kebijakan pengukuran. Pastikan hal itu sesuai dengan maksud Perjanjian Kinerja.`,
  'shortfall-without-cause': ({ say }) =>
    `Capaian indikator ${say('id')} sebesar ${say('capaian')}, tetapi penyebabnya belum dijelaskan. Tuliskan apa yang menghambat tercapainya target.`,
  'shortfall-without-solution': ({ say }) =>
    `Capaian indikator ${say('id')} sebesar ${say('capaian')}, tetapi solusi yang telah dilakukan belum ditulis. Tuliskan upaya yang sudah dijalankan.`,
  'shortfall-without-plan': ({ say }) =>
    `Capaian indikator ${say('id')} sebesar ${say('capaian')}, tetapi rencana perbaikannya belum ditulis. Tuliskan langkah untuk tahun berikutnya.`,
  'decline-without-cause': ({ say }) =>
    `Realisasi indikator ${say('id')} memburuk dari ${say('before')} pada tahun ${say('lastYear')} menjadi ${say('now')}, tetapi penyebabnya belum dijelaskan. Tuliskan penyebab penurunannya.`,
  'decline-without-solution': ({ say }) =>
    `Realisasi indikator ${say('id')} memburuk dari ${say('before')} pada tahun ${say('lastYear')} menjadi ${say('now')}, tetapi solusi yang telah dilakukan belum ditulis. Tuliskan upaya yang sudah dijalankan.`,
  'above-cap-unexplained': ({ say }) =>
    `Capaian indikator ${say('id')} sebelum dibatasi adalah ${say('capaian')}, di atas plafon ${say('cap')}. Jelaskan sebabnya, misalnya target yang terlalu rendah atau keadaan khusus.`,
  'success-unexplained': ({ say }) =>
    `Target indikator ${say('id')} tercapai (${say('capaian')}), tetapi faktor pendukungnya belum ditulis. Tuliskan apa yang membuatnya berhasil.`,
  'indicator-without-activity': ({ say }) =>
    `Belum ada kegiatan yang dihubungkan dengan indikator ${say('id')}. Isikan kode indikator ini pada kolom “Indikator Terkait” di tabel kegiatan.`,
  'improvement-missing': ({ say }) =>
    `${reportName(say('report'), 'dan')} belum memuat langkah perbaikan. Isikan rencana perbaikan pada kertas kerja, atau naskah Langkah Perbaikan pada tab Narasi.`,
  'history-missing': ({ say }) =>
    `Realisasi tahun-tahun sebelumnya untuk indikator ${say('id')} belum ada. Isikan bila pernah diukur; bila tidak, laporan menyebutnya sebagai indikator yang baru diukur.`,
  'renstra-target-missing': ({ say }) =>
    `Target Renstra untuk indikator ${say('id')} belum ada. Isikan bila Renstra menetapkannya; bila tidak, laporan menyebut target jangka menengahnya belum ditetapkan.`,
  'national-value-missing': ({ say }) =>
    `Nilai nasional untuk indikator ${say('id')} belum ada. Isikan bila tersedia; bila tidak, laporan menyebut belum terdapat standar nasional yang dapat dibandingkan.`,
  'national-source-missing': ({ say }) =>
    `Nilai nasional indikator ${say('id')} belum disertai sumbernya. Isikan dokumen asal nilai itu.`,
  'target-below-national': ({ say }) =>
    `Target indikator ${say('id')} (${say('target')}) lebih lemah daripada nilai nasional (${say('national')}). Sejak Renstra 2025–2029 target daerah tidak boleh di bawah target nasional; periksa kembali atau siapkan penjelasannya.`,
  'renstra-year-outside-period': ({ say, found }) =>
    `Tahun Renstra indikator ${say('id')} (${found}) berada di luar periode Renstra ${say('start')}–${say('end')}. Perbaiki tahun itu atau periode pada tab Pengaturan.`,
  'formula-missing': ({ say }) =>
    `Cara menghitung indikator ${say('id')} belum ditulis. Isikan rumusnya, atau dokumen yang menetapkan nilainya, supaya tabel Indikator Kinerja Utama lengkap.`,
} as const satisfies SomeSentences;
