import { partName, reportName, roleName, settingLabel } from './names';
import type { SomeSentences } from './sentence';

/** Sentences about budget, evidence, office, signers and texts, in Indonesian. */
export const officeSentencesId = {
  'figure-stale': ({ say, found }) =>
    `${reportName(say('report'), 'dan')}, “${say('section')}”: dokumen menyebut “${found}”, sedangkan menurut tab “${say('now')}” (${say('cells')}). Jalankan "Perbarui draf", atau perbaiki selnya.`,
  'spending-above-pagu': ({ say }) =>
    `Realisasi kegiatan ${say('id')} (${say('realisasi')}) melebihi pagunya (${say('pagu')}) sebesar ${say('over')}. Periksa realisasinya, atau mutakhirkan pagu menurut DIPA revisi terakhir.`,
  'quarters-differ-from-total': ({ say }) =>
    `Realisasi setahun kegiatan ${say('id')} (${say('realisasi')}) berbeda dengan jumlah triwulannya (${say('sum')}). Perbaiki salah satunya.`,
  'pagu-missing': ({ say }) =>
    `Pagu kegiatan ${say('id')} belum diisi, sedangkan realisasinya ${say('realisasi')}. Isikan pagu menurut DIPA revisi terakhir.`,
  'spending-missing': ({ say }) =>
    `Realisasi anggaran kegiatan ${say('id')} belum diisi, padahal pagunya ${say('pagu')}. Isikan realisasinya; tulis 0 bila memang tidak ada belanja.`,
  'amount-negative': ({ say, found }) =>
    `Kegiatan ${say('id')} memuat jumlah negatif (${found}). Periksa apakah itu pengembalian belanja atau salah ketik.`,
  'program-without-report': ({ say }) =>
    `Program ${say('program')} pada kegiatan ${say('id')} belum ditetapkan masuk laporan mana pun. Tambahkan program itu pada tab Pengaturan, atau perbaiki kodenya.`,
  'indicator-of-activity-unknown': ({ say }) =>
    `Kegiatan ${say('id')} menunjuk indikator “${say('indicator')}” yang tidak ada pada Perjanjian Kinerja. Perbaiki kode indikatornya.`,
  'activity-without-indicator': ({ say }) =>
    `Kegiatan ${say('id')} belum dihubungkan dengan indikator. Isikan kode indikator yang didukungnya, bila ada.`,
  'volume-missing': ({ say }) =>
    `Volume kegiatan ${say('id')} belum lengkap, padahal anggarannya telah dibelanjakan. Isikan target dan realisasi volumenya agar efisiensi dapat dihitung.`,
  'low-absorption-unexplained': ({ say }) =>
    `Penyerapan anggaran kegiatan ${say('id')} hanya ${say('percent')}, tetapi kendalanya belum ditulis. Tuliskan penyebabnya; kendala wajib diisi bila penyerapan di bawah 90%.`,
  'low-volume-unexplained': ({ say }) =>
    `Realisasi fisik kegiatan ${say('id')} hanya ${say('percent')}, tetapi kendalanya belum ditulis. Tuliskan penyebabnya; kendala wajib diisi bila fisik di bawah 100%.`,
  'obstacle-without-solution': ({ say }) =>
    `Kendala kegiatan ${say('id')} sudah ditulis, tetapi solusinya belum. Tuliskan tindak lanjutnya.`,
  'indicator-evidence-missing': ({ say }) =>
    `Realisasi indikator ${say('id')} belum disertai bukti dukung. Isikan nama berkas atau tautannya.`,
  'activity-evidence-missing': ({ say }) =>
    `Kegiatan ${say('id')} sudah terlaksana, tetapi belum disertai bukti dukung. Isikan nama berkas atau tautannya.`,
  'evidence-not-named': ({ say, found }) =>
    `Bukti dukung ${say('id')} hanya tertulis “${found}”. Sebutkan nama berkas atau tautannya agar dapat ditelusuri.`,
  'identity-missing': ({ say }) =>
    `“${settingLabel(say('setting'))}” pada tab Pengaturan masih kosong, padahal dicetak pada sampul, pengantar, atau surat. Lengkapi isiannya.`,
  'identity-incomplete': ({ say }) =>
    `“${settingLabel(say('setting'))}” pada tab Pengaturan belum diisi. Lengkapi agar laporan dan suratnya utuh.`,
  'budget-document-of-other-year': ({ say }) =>
    `Dokumen anggaran yang disebut berasal dari tahun ${say('of')}, sedangkan laporan ini untuk tahun ${say('year')}. Isikan DIPA tahun ${say('year')} beserta revisi terakhirnya.`,
  'report-without-budget': ({ say }) =>
    `${reportName(say('report'), 'dan')} belum memuat kegiatan beranggaran. Periksa tabel program pada tab Pengaturan dan kode anggaran pada kertas kerja.`,
  'renstra-period-unsound': ({ found }) =>
    `Periode Renstra (${found}) belum benar. Isikan tahun pertama dan tahun terakhir Renstra yang menjadi dasar target.`,
  'year-outside-renstra': ({ say }) =>
    `Tahun laporan ${say('year')} berada di luar periode Renstra ${say('start')}–${say('end')}, yang disebut pada Dasar Hukum dan Bab II. Perbarui periodenya bila Renstra yang baru sudah berlaku; biarkan bila targetnya masih bersumber dari Renstra itu.`,
  'cap-unusual': ({ say }) =>
    `Plafon capaian ${say('cap')}% tidak lazim; biasanya antara 100% dan 120%. Periksa pengaturannya.`,
  'division-without-head': ({ say }) =>
    `${say('name')} belum memiliki Ketua Divisi pada tab Peran. Tambahkan orangnya beserta kode divisi ${say('id')}.`,
  'role-without-person': ({ say }) =>
    `Belum ada orang yang berperan sebagai ${roleName(say('role'))} pada tab Peran, padahal SOP memerlukannya. Lengkapi daftar orangnya.`,
  'account-shared': ({ say, found }) =>
    `${say('name')} memakai akun ${found}, padahal akun itu sudah tercatat untuk ${say('first')}: setiap tindakan akan dicatat atas nama ${say('first')}. Isikan akun masing-masing.`,
  'division-named-otherwise': ({ say, found }) =>
    `“${found}” tidak menyebut divisinya seperti pada tab Pengaturan, yaitu “${say('name')}”. Samakan agar laporan tidak memuat dua nama.`,
  'deadline-missing': ({ say }) =>
    `Batas penyampaian laporan pada tahun ${say('of')} belum diisi, sehingga keterlambatan tidak dapat diingatkan. Isikan tanggalnya pada tab Pengaturan.`,
  'holidays-missing': ({ say }) =>
    `Tab Hari Libur belum memuat hari libur dan cuti bersama tahun ${say('of')}, sehingga tenggat langkah dapat keliru. Isikan menurut Surat Keputusan Bersama.`,
  'signer-missing': ({ say }) =>
    `Penanda tangan ${reportName(say('report'), 'dan')} belum lengkap. Isikan nama dan jabatannya pada tab Pengaturan.`,
  'signer-repeated': ({ say }) =>
    `Ada lebih dari satu penanda tangan untuk ${reportName(say('report'), 'dan')}. Sisakan satu baris; pejabat pengganti ditandai Plh. atau Plt.`,
  'nip-missing': ({ say }) =>
    `NIP ${say('name')} belum diisi, padahal dicetak di bawah tanda tangan ${reportName(say('report'), 'dan')}. Lengkapi NIP-nya.`,
  'nip-misshapen': ({ say, found }) =>
    `NIP ${say('name')} (“${found}”) tidak terdiri atas 18 angka. Periksa kembali.`,
  'narrative-missing': ({ say }) =>
    `Naskah “${partName(say('part'))}” untuk ${reportName(say('report'), 'dan')} belum ditulis. Isikan pada tab Narasi; sampai diisi, draf memuat permintaan untuk melengkapinya.`,
  'narrative-not-confirmed': ({ say }) =>
    `Naskah “${partName(say('part'))}” terakhir dinyatakan berlaku untuk tahun ${say('confirmed')}. Baca kembali, sesuaikan, lalu isikan ${say('year')} sebagai tahun konfirmasinya.`,
  'leftover-year': ({ say, found }) =>
    `Tahun ${say('of')} pada kalimat “${found}” tampaknya tertinggal dari laporan lama; laporan ini untuk tahun ${say('year')}. Perbaiki bila keliru; biarkan bila memang dimaksud.`,
  'placeholder-left': ({ say, found }) =>
    `Isian sementara “${say('mark')}” masih tertinggal pada “${found}”. Ganti dengan naskah yang sebenarnya.`,
  'gap-left': ({ say, found }) =>
    `Tanda “${say('mark')}” pada “${found}” tampaknya bagian yang belum diisi. Lengkapi, atau hapus tandanya.`,
  'practice-words-left': ({ found }) =>
    `Kata dari data contoh masih tertinggal pada “${found}”. Ganti dengan isian kantor yang sebenarnya.`,
  'identity-number': () =>
    'Teks ini memuat angka 16 digit yang menyerupai NIK atau nomor kartu keluarga. Data pribadi tidak boleh masuk laporan; hapus nomornya.',
} as const satisfies SomeSentences;
