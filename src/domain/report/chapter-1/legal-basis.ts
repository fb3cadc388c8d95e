import { narrativeNames } from '../../year/narrative-names';
import { blocks, heading, list, paragraph } from '../blocks';
import type { ReportFacts } from '../facts';
import { cited, yearFigure } from '../figures';
import type { Block } from '../model';
import { narrativeOr } from '../narrative';
import type { Words } from '../words';
import { plain, say } from '../words';

/** Rules that hold for every report, as the SOP of the office lists them. */
const standing: readonly Words[] = [
  say`Peraturan Presiden ${cited('Nomor 29 Tahun 2014')} tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;`,
  say`Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi ${cited('Nomor 53 Tahun 2014')} tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja, dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah;`,
  say`Keputusan KPU ${cited('Nomor 5/PR.03-1-Kpts/03/KPU/I/2018')} tentang Petunjuk Teknis Perjanjian Kinerja dan Pelaporan Kinerja di Lingkungan Komisi Pemilihan Umum;`,
];

/** Decrees on the medium-term plan; they hold for the plan of 2020–2024 only. */
const plan2020: readonly Words[] = [
  say`Keputusan KPU ${cited('Nomor 197/PR.01.3-Kpt/01/KPU/IV/2020')} tentang Rencana Strategis Komisi Pemilihan Umum ${cited('Tahun 2020–2024')};`,
  say`Keputusan KPU ${cited('Nomor 357/PR.01.3-Kpt/01/KPU/VI/2021')} tentang Pedoman Penyusunan Rencana Strategis Komisi Pemilihan Umum Provinsi dan Komisi Pemilihan Umum Kabupaten/Kota ${cited('Tahun 2020–2024')};`,
];

const planOf = (facts: ReportFacts): readonly Words[] => {
  const { start, end } = facts.year.policy.renstraPeriod;
  const period = say`Tahun ${yearFigure(start)}–${yearFigure(end)}`;
  if (start !== 2020) {
    return [say`Keputusan tentang Rencana Strategis Komisi Pemilihan Umum ${period};`];
  }
  return [
    ...plan2020,
    say`Keputusan ${facts.year.office.name || facts.satker} tentang Penetapan Rencana Strategis ${period};`,
  ];
};

const proposal = (facts: ReportFacts): readonly Block[] =>
  blocks(
    paragraph(plain('Penyusunan laporan ini didasarkan pada peraturan berikut.')),
    list('number', [
      ...standing,
      ...planOf(facts),
      say`Perjanjian Kinerja ${facts.owner} Tahun ${yearFigure(facts.year.year)}.`,
    ]),
  );

/** Section B: the rules the report rests on. */
export const legalBasis = (facts: ReportFacts): readonly Block[] =>
  blocks(
    heading(2, narrativeNames['dasar-hukum'], 'dasar-hukum'),
    narrativeOr(facts, 'dasar-hukum', () => proposal(facts)),
  );
