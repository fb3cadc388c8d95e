import { narrativeNames } from '../../year/narrative-names';
import { blocks, heading, list, paragraph } from '../blocks';
import type { ReportFacts } from '../facts';
import { cited, yearFigure } from '../figures';
import type { Block } from '../model';
import { narrativeOr } from '../narrative';
import { plain, say } from '../words';

const accountability = (): Block =>
  paragraph(
    say`Setiap instansi pemerintah wajib mempertanggungjawabkan penggunaan anggaran dan pelaksanaan tugasnya kepada pemberi mandat dan masyarakat. Kewajiban itu diatur dalam Peraturan Presiden ${cited('Nomor 29 Tahun 2014')} tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah (SAKIP), yang merangkaikan perencanaan, perjanjian kinerja, pengukuran, pelaporan, dan evaluasi dalam satu siklus.`,
  );

const position = (facts: ReportFacts): Block =>
  facts.report === 'KPU'
    ? paragraph(
        say`${facts.satker} sebagai penyelenggara Pemilu dan Pemilihan di daerah menjadi bagian dari siklus tersebut. Laporan Kinerja Tahun ${yearFigure(facts.year.year)} disusun untuk menjelaskan sejauh mana sasaran strategis dalam Perjanjian Kinerja tercapai dan apa yang perlu diperbaiki pada tahun berikutnya.`,
      )
    : paragraph(
        say`${facts.owner} mendukung pelaksanaan tugas Ketua dan Anggota melalui perencanaan, keuangan, logistik, kepegawaian, hukum, dan layanan teknis. Laporan Kinerja Tahun ${yearFigure(facts.year.year)} disusun untuk menjelaskan mutu dukungan tersebut dan pertanggungjawaban anggaran yang dikelola.`,
      );

const purposes = (facts: ReportFacts): readonly Block[] =>
  blocks(
    paragraph(plain('Laporan Kinerja ini disusun dengan maksud dan tujuan sebagai berikut.')),
    list('letter', [
      say`Memberikan informasi kinerja yang terukur kepada pemberi mandat atas kinerja yang telah dan seharusnya dicapai ${facts.owner}.`,
      plain(
        'Menyampaikan pertanggungjawaban atas target, realisasi, dan penggunaan anggaran yang dijanjikan dalam Perjanjian Kinerja.',
      ),
      plain(
        'Menjadi dasar perbaikan berkesinambungan untuk meningkatkan kinerja pada tahun berikutnya.',
      ),
    ]),
  );

/** Section A: why the report is written and what for. */
export const background = (facts: ReportFacts): readonly Block[] =>
  blocks(
    heading(2, narrativeNames['latar-belakang'], 'latar-belakang'),
    heading(3, 'Gambaran Umum', 'gambaran-umum'),
    narrativeOr(facts, 'latar-belakang', () => [accountability(), position(facts)]),
    heading(3, narrativeNames['maksud-tujuan'], 'maksud-dan-tujuan'),
    narrativeOr(facts, 'maksud-tujuan', () => purposes(facts)),
  );
