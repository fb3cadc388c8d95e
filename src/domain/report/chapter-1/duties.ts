import { narrativeNames } from '../../year/narrative-names';
import { blocks, heading, list, paragraph } from '../blocks';
import type { ReportFacts } from '../facts';
import { cited } from '../figures';
import type { Block } from '../model';
import { narrativeOr } from '../narrative';
import { plain, say } from '../words';

/** What the law calls the region of this office; both words when its name tells neither. */
const regionOf = ({ satker, year }: ReportFacts): string =>
  /\b(?:kabupaten|kota)\b/iu.exec(`${satker} ${year.office.name}`)?.[0].toLowerCase() ??
  'kabupaten/kota';

const commissionDuties = (region: string): readonly string[] => [
  'menjabarkan program dan melaksanakan anggaran;',
  `melaksanakan semua tahapan penyelenggaraan di ${region} berdasarkan ketentuan peraturan perundang-undangan;`,
  'mengoordinasikan dan mengendalikan tahapan penyelenggaraan oleh badan adhoc di wilayah kerjanya;',
  'memutakhirkan data pemilih dan menetapkannya sebagai daftar pemilih;',
  `melakukan dan mengumumkan rekapitulasi hasil penghitungan suara di ${region};`,
  'menindaklanjuti temuan dan laporan pengawas Pemilu;',
  'menyosialisasikan penyelenggaraan Pemilu dan tugasnya kepada masyarakat; serta',
  'melakukan evaluasi dan membuat laporan setiap tahapan.',
];

const commissionPowers = (region: string): readonly string[] => [
  `menetapkan jadwal di ${region};`,
  'membentuk badan adhoc dalam wilayah kerjanya;',
  `menetapkan dan mengumumkan hasil rekapitulasi penghitungan suara anggota DPRD ${region}; serta`,
  `menerbitkan keputusan untuk mengesahkan hasil Pemilu anggota DPRD ${region} dan mengumumkannya.`,
];

const secretariatDuties = (satker: string): readonly string[] => [
  'membantu penyusunan program dan anggaran;',
  'memberikan dukungan teknis administratif;',
  `membantu pelaksanaan tugas ${satker} dalam menyelenggarakan Pemilu dan Pemilihan;`,
  'membantu pendistribusian perlengkapan penyelenggaraan;',
  'membantu perumusan dan penyusunan rancangan keputusan;',
  'memfasilitasi penyelesaian masalah dan sengketa; serta',
  'membantu penyusunan laporan penyelenggaraan kegiatan dan pertanggungjawaban.',
];

const items = (texts: readonly string[]): Block | null => list('letter', texts.map(plain));

const commission = (facts: ReportFacts): readonly Block[] =>
  blocks(
    paragraph(
      say`Berdasarkan Undang-Undang ${cited('Nomor 7 Tahun 2017')} tentang Pemilihan Umum, ${facts.satker} menyelenggarakan Pemilu dan Pemilihan di wilayahnya. Tugasnya secara garis besar meliputi:`,
    ),
    items(commissionDuties(regionOf(facts))),
    paragraph(plain('Untuk melaksanakan tugas tersebut, wewenangnya antara lain:')),
    items(commissionPowers(regionOf(facts))),
  );

const secretariat = (facts: ReportFacts): readonly Block[] =>
  blocks(
    paragraph(
      say`Berdasarkan Undang-Undang ${cited('Nomor 7 Tahun 2017')} tentang Pemilihan Umum, ${facts.owner} dipimpin oleh seorang Sekretaris dan bertugas membantu ${facts.satker}. Tugasnya secara garis besar meliputi:`,
    ),
    items(secretariatDuties(facts.satker)),
    paragraph(
      say`Tata kerja dan susunan organisasi Sekretariat mengikuti Peraturan KPU ${cited('Nomor 14 Tahun 2020')} tentang Tugas, Fungsi, Susunan Organisasi, dan Tata Kerja Sekretariat Jenderal KPU, Sekretariat KPU Provinsi, dan Sekretariat KPU Kabupaten/Kota beserta perubahannya.`,
    ),
  );

/** Section C: duties, functions and powers, in general form unless the office wrote its own. */
export const duties = (facts: ReportFacts): readonly Block[] =>
  blocks(
    heading(2, narrativeNames['tugas-fungsi'], 'tugas-fungsi-wewenang'),
    narrativeOr(facts, 'tugas-fungsi', () =>
      facts.report === 'KPU' ? commission(facts) : secretariat(facts),
    ),
  );
