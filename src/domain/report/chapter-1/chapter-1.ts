import { narrativeNames } from '../../year/narrative-names';
import { blocks, heading, list, paragraph, request } from '../blocks';
import type { ReportFacts } from '../facts';
import type { Block } from '../model';
import { narrativeOr } from '../narrative';
import { plain, say } from '../words';
import { background } from './background';
import { duties } from './duties';
import { legalBasis } from './legal-basis';
import { organisation } from './organisation';

const strategicAspects = (facts: ReportFacts): readonly Block[] =>
  blocks(
    heading(2, narrativeNames['aspek-strategis'], 'aspek-strategis'),
    narrativeOr(facts, 'aspek-strategis', () =>
      request(`aspek strategis ${facts.owner} pada tahun ${facts.year.year}`),
    ),
  );

const mainProblems = (facts: ReportFacts): readonly Block[] =>
  blocks(
    heading(2, narrativeNames['permasalahan-utama'], 'permasalahan-utama'),
    narrativeOr(facts, 'permasalahan-utama', () =>
      request(`permasalahan utama (isu strategis) yang dihadapi pada tahun ${facts.year.year}`),
    ),
  );

const outlineItems = (facts: ReportFacts): Block | null =>
  list('bullet', [
    plain(
      'BAB I Pendahuluan: latar belakang, dasar hukum, tugas dan wewenang, organisasi, aspek strategis, dan permasalahan utama.',
    ),
    plain(
      'BAB II Perencanaan Kinerja: rencana strategis, indikator kinerja utama, perjanjian kinerja, dan rencana anggaran.',
    ),
    say`BAB III Akuntabilitas Kinerja: capaian setiap ${facts.report === 'KPU' ? 'sasaran strategis' : 'sasaran'} beserta analisisnya, realisasi anggaran, dan efisiensi penggunaan sumber daya.`,
    plain('BAB IV Penutup: simpulan dan langkah perbaikan.'),
    plain(
      'Lampiran: perjanjian kinerja, matriks pemantauan, pengukuran kinerja, bukti dukung, dan dokumen pendukung lainnya.',
    ),
  ]);

const outline = (facts: ReportFacts): readonly Block[] =>
  blocks(
    heading(2, narrativeNames.sistematika, 'sistematika'),
    narrativeOr(facts, 'sistematika', () =>
      blocks(
        paragraph(plain('Laporan ini disajikan dengan sistematika sebagai berikut.')),
        outlineItems(facts),
      ),
    ),
  );

/** BAB I Pendahuluan, sections A–G (PermenPANRB 53/2014 Lampiran II). */
export const chapter1 = (facts: ReportFacts): readonly Block[] =>
  blocks(
    heading(1, 'PENDAHULUAN', 'bab-pendahuluan'),
    background(facts),
    legalBasis(facts),
    duties(facts),
    organisation(facts),
    strategicAspects(facts),
    mainProblems(facts),
    outline(facts),
  );
