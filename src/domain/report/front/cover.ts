import { yearOf } from '../../calendar/iso-date';
import type { ReportFacts } from '../facts';
import type { ReportModel } from '../model';

/** Year in which the report is published: the year after the report year at the earliest. */
const publicationYear = (facts: ReportFacts): number =>
  Math.max(facts.year.year + 1, yearOf(facts.today));

/** Texts of the cover. The mark of a practice year is drawn by the writer from `practice`. */
export const cover = (facts: ReportFacts): ReportModel['cover'] => ({
  title: 'LAPORAN KINERJA (LAPKIN)',
  owner: facts.owner.toUpperCase(),
  yearLine: `TAHUN ${facts.year.year}`,
  office: facts.year.office.name || facts.satker,
  address: facts.year.office.address,
  website: facts.year.office.website,
  place: facts.year.office.capital,
  publicationYear: String(publicationYear(facts)),
});

/** Running head of every page. */
export const runningHead = (facts: ReportFacts): string =>
  `Laporan Kinerja ${facts.owner} Tahun ${facts.year.year}`;
