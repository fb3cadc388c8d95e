import { blocks, heading, paragraph } from '../blocks';
import type { ReportFacts } from '../facts';
import { count, howMany, percentFigure, yearFigure } from '../figures';
import type { Block } from '../model';
import { narrativeOr } from '../narrative';
import type { Words } from '../words';
import { plain, say, sentences } from '../words';
import { signature } from './signature';

const title = (facts: ReportFacts): Words =>
  say`Laporan Kinerja ${facts.owner} Tahun ${yearFigure(facts.year.year)}`;

const thanks = plain(
  'Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa karena atas rahmat dan karunia-Nya laporan ini dapat diselesaikan.',
);

const opening = (facts: ReportFacts): Words =>
  facts.report === 'KPU'
    ? sentences(
        thanks,
        say`${title(facts)} merupakan pertanggungjawaban ${facts.satker} atas sasaran strategis dan indikator kinerja yang dijanjikan dalam Perjanjian Kinerja Tahun ${yearFigure(facts.year.year)}.`,
      )
    : sentences(
        thanks,
        say`${title(facts)} merupakan pertanggungjawaban Sekretaris atas dukungan teknis dan administratif yang diberikan kepada ${facts.satker}, sebagaimana dijanjikan dalam Perjanjian Kinerja Sekretariat Tahun ${yearFigure(facts.year.year)}.`,
      );

const outcome = (facts: ReportFacts): Words | null => {
  const { meanOfIndicators, measured, total } = facts.performance;
  if (meanOfIndicators === null) return null;
  const mean = percentFigure(meanOfIndicators, 'rata-rata-capaian');
  const whole =
    total === 1
      ? plain('Satu-satunya indikator kinerja')
      : say`Seluruh ${howMany(total, 'indikator kinerja')}`;
  const measuredPart =
    measured === total
      ? say`${whole} yang dijanjikan telah diukur dengan ${total === 1 ? '' : 'rata-rata '}capaian ${mean}.`
      : say`Dari ${count(total)} indikator kinerja yang dijanjikan, ${count(measured)} indikator dapat diukur dengan rata-rata capaian ${mean}.`;
  return sentences(
    measuredPart,
    plain(
      'Keberhasilan dan kekurangan di balik angka tersebut diuraikan secara terbuka dalam laporan ini.',
    ),
  );
};

const purpose = (facts: ReportFacts): Words =>
  facts.report === 'KPU'
    ? plain(
        'Laporan ini diharapkan menjadi bahan evaluasi bagi Ketua, Anggota, dan jajaran Sekretariat, serta sumber informasi bagi masyarakat dan pemangku kepentingan mengenai kinerja penyelenggara Pemilu dan Pemilihan di daerah.',
      )
    : plain(
        'Laporan ini diharapkan menjadi bahan evaluasi bagi setiap subbagian untuk memperbaiki pelayanan, pengelolaan anggaran, dan tata kelola pada tahun berikutnya.',
      );

const gratitude = (facts: ReportFacts): Words =>
  facts.report === 'KPU'
    ? plain(
        'Kami menyampaikan terima kasih kepada seluruh Anggota, jajaran Sekretariat, badan adhoc, dan para pihak yang telah mendukung pelaksanaan tugas serta penyusunan laporan ini. Saran yang membangun kami harapkan untuk penyempurnaannya.',
      )
    : plain(
        'Kami menyampaikan terima kasih kepada Ketua dan Anggota atas arahan yang diberikan, serta kepada seluruh pegawai yang telah bekerja dan menyediakan data bagi laporan ini. Saran yang membangun kami harapkan untuk penyempurnaannya.',
      );

const proposal = (facts: ReportFacts): readonly Block[] => {
  const result = outcome(facts);
  return blocks(
    paragraph(opening(facts)),
    result === null ? null : paragraph(result),
    paragraph(purpose(facts)),
    paragraph(gratitude(facts)),
  );
};

const practiceNotice = (facts: ReportFacts): Block | null =>
  facts.year.practice
    ? paragraph(
        plain(
          'CONTOH. Dokumen ini disusun dari data latihan. Angka dan uraiannya bukan data resmi dan tidak boleh dipakai sebagai laporan.',
        ),
      )
    : null;

/** Kata pengantar with the signature of the report's own signer. */
export const foreword = (facts: ReportFacts): readonly Block[] =>
  blocks(
    heading(1, 'KATA PENGANTAR', 'kata-pengantar'),
    practiceNotice(facts),
    narrativeOr(facts, 'kata-pengantar', () => proposal(facts)),
    signature(facts),
  );
