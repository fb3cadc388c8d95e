import { blocks, heading, paragraph, reference, request } from '../blocks';
import { sasaranChart } from '../charts';
import type { ReportFacts } from '../facts';
import { yearFigure } from '../figures';
import type { Block } from '../model';
import { countsSentence, extremesSentence, meansSentence, unmeasuredSentence } from '../outcome';
import { say, sentences } from '../words';
import { achievementTable, sasaranTable } from './achievement-tables';
import { kegiatanTable, withoutKegiatan } from './kegiatan-table';
import { methodNote } from './method';
import { sasaranSection } from './sasaran-section';

const byKegiatan = (facts: ReportFacts): readonly Block[] => {
  const linked = facts.report === 'SEKRETARIAT' ? kegiatanTable(facts) : null;
  return linked === null
    ? []
    : [
        paragraph(
          sentences(
            say`Menurut kegiatan anggaran yang mendukungnya, capaian indikator disajikan pada ${reference('tabel-capaian-kegiatan')}.`,
            withoutKegiatan(facts),
          ),
        ),
        linked,
      ];
};

const summary = (facts: ReportFacts): readonly Block[] => {
  const achieved = achievementTable(
    facts,
    'tabel-ringkasan-capaian',
    `Ringkasan Capaian Kinerja Tahun ${facts.year.year}`,
  );
  if (achieved === null) return [request('indikator kinerja beserta target dan realisasinya')];
  return blocks(
    paragraph(sentences(countsSentence(facts), meansSentence(facts), unmeasuredSentence(facts))),
    paragraph(
      say`Capaian seluruh indikator tahun ${yearFigure(facts.year.year)} diringkas pada ${reference('tabel-ringkasan-capaian')}, sedangkan rata-rata setiap sasaran disajikan pada ${reference('tabel-capaian-sasaran')}.`,
    ),
    achieved,
    sasaranTable(facts),
    sasaranChart(facts),
    facts.performance.measured < 2 ? null : paragraph(extremesSentence(facts)),
    byKegiatan(facts),
  );
};

/** Section A: how capaian is measured, the summary, and every sasaran in turn. */
export const achievement = (facts: ReportFacts): readonly Block[] =>
  blocks(
    heading(2, 'Capaian Kinerja Organisasi', 'capaian-kinerja'),
    heading(3, 'Metode Pengukuran', 'metode-pengukuran'),
    methodNote(facts),
    heading(3, 'Ringkasan Capaian', 'ringkasan-capaian'),
    summary(facts),
    facts.groups.flatMap((group, index) => sasaranSection(facts, group, index + 1)),
  );
