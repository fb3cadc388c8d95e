import type {
  ChecklistSuggestion,
  SuggestionReason,
} from '../../../domain/quality/checklist-suggestions';

const reasons: Readonly<Record<SuggestionReason, (fulfilled: number, of: number) => string>> = {
  'indicators-with-target': (fulfilled, of) =>
    `${fulfilled} dari ${of} indikator memiliki target atau alasan tidak diukur.`,
  'indicators-accounted-for': (fulfilled, of) =>
    `${fulfilled} dari ${of} indikator memiliki capaian atau alasan tidak diukur.`,
  'indicators-in-annex': (fulfilled) =>
    fulfilled === 0
      ? 'Belum ada indikator untuk lampiran Perjanjian Kinerja.'
      : `Lampiran memuat Perjanjian Kinerja dengan ${fulfilled} indikator.`,
  'activities-with-pagu-and-realisasi': (fulfilled, of) =>
    `${fulfilled} dari ${of} kegiatan memiliki pagu dan realisasi anggaran.`,
  'rows-with-evidence': (fulfilled, of) =>
    `${fulfilled} dari ${of} baris indikator dan kegiatan disertai bukti dukung.`,
  'indicators-with-person-in-charge': (fulfilled, of) =>
    `${fulfilled} dari ${of} indikator memiliki penanggung jawab.`,
  'indicators-as-in-agreement': (fulfilled, of) =>
    `${fulfilled} dari ${of} indikator sama dengan Perjanjian Kinerja.`,
  'indicators-with-renstra-target': (fulfilled, of) =>
    `${fulfilled} dari ${of} indikator memiliki target Renstra.`,
  'sasaran-with-indicators': (fulfilled, of) =>
    `${fulfilled} dari ${of} sasaran memiliki indikator.`,
  'indicators-with-comparison': (fulfilled, of) =>
    `${fulfilled} dari ${of} indikator dibandingkan dengan tahun sebelumnya atau nilai nasional.`,
  'items-answered-yes': (fulfilled, of) => `${fulfilled} dari ${of} butir sebelumnya dijawab “Ya”.`,
};

/** Why the data suggests an answer, in one sentence for the checklist tab, which is Indonesian. */
export const suggestionReason = ({ because }: ChecklistSuggestion): string =>
  reasons[because.code](because.fulfilled, because.of);
