import type { CategoryScheme } from '../office/office';
import type { Capaian } from './capaian';

/** One band of a scheme; a percentage belongs to the first band whose lower limit it passes. */
interface Band {
  readonly label: string;
  readonly above: number;
  /** True when the lower limit itself belongs to the band. */
  readonly inclusive?: true;
}

/** A named scheme: bands from best to worst, the label of the rest, and where the scheme comes from. */
interface Scheme {
  readonly bands: readonly Band[];
  readonly rest: string;
  readonly reference: string;
}

/**
 * The published tables use whole numbers and leave gaps (90,5 falls nowhere); here every band reaches
 * down to the next one, so that each percentage has exactly one label.
 */
const schemes: Readonly<Record<CategoryScheme, Scheme>> = {
  permendagri: {
    bands: [
      { label: 'Sangat Tinggi', above: 90 },
      { label: 'Tinggi', above: 75 },
      { label: 'Sedang', above: 65 },
      { label: 'Rendah', above: 50 },
    ],
    rest: 'Sangat Rendah',
    reference: 'Permendagri 54/2010 dan Permendagri 86/2017',
  },
  lan: {
    bands: [
      { label: 'Memuaskan', above: 85 },
      { label: 'Sangat Baik', above: 75 },
      { label: 'Baik', above: 65 },
      { label: 'Cukup Baik', above: 50 },
      { label: 'Agak Kurang', above: 30 },
    ],
    rest: 'Kurang',
    reference: 'Skala penilaian Lembaga Administrasi Negara',
  },
  skp: {
    bands: [
      { label: 'Sangat Baik', above: 100 },
      { label: 'Baik', above: 100, inclusive: true },
      { label: 'Cukup', above: 80, inclusive: true },
      { label: 'Kurang', above: 60, inclusive: true },
    ],
    rest: 'Sangat Kurang',
    reference: 'PermenPANRB 8/2021',
  },
  kpu: {
    bands: [{ label: 'Berhasil', above: 100, inclusive: true }],
    rest: 'Belum Berhasil',
    reference: 'Kebiasaan pelaporan di lingkungan KPU',
  },
  status: {
    bands: [
      { label: 'Melampaui target', above: 100 },
      { label: 'Sesuai target', above: 100, inclusive: true },
    ],
    rest: 'Di bawah target',
    reference: 'Perbandingan langsung dengan target',
  },
};

const belongs = (percent: number, band: Band): boolean =>
  percent > band.above || (band.inclusive === true && percent === band.above);

/** Label of a capaian in percent. Every number has one. */
export const categoryOf = (percent: number, scheme: CategoryScheme): string =>
  schemes[scheme].bands.find((band) => belongs(percent, band))?.label ?? schemes[scheme].rest;

/**
 * Label of a capaian as printed, `Tidak diukur` when there is none. `status` and `skp` ask whether the
 * target was exceeded, so they look at the figure before the cap, which may be 100.
 */
export const categoryOfCapaian = (capaian: Capaian, scheme: CategoryScheme): string => {
  if (capaian.state === 'not-measured') return 'Tidak diukur';
  const beforeCap = scheme === 'status' || scheme === 'skp';
  return categoryOf(beforeCap ? capaian.rawPercent : capaian.percent, scheme);
};

/** Upper end of a band in print, from the band above it; empty for the best band. */
const upperText = (band: Band, better: Band | undefined): string => {
  if (better === undefined || better.above === band.above) return '';
  return better.inclusive === true ? ` s.d. < ${better.above}` : ` s.d. ${better.above}`;
};

const rangeText = (band: Band, better: Band | undefined): string => {
  if (better?.above === band.above) return `= ${band.above}`;
  return `${band.inclusive === true ? '≥' : '>'} ${band.above}${upperText(band, better)}`;
};

/** The scale as a report prints it, best first, e.g. `> 75 s.d. 90`. */
export const categoryScale = (
  scheme: CategoryScheme,
): readonly { readonly label: string; readonly range: string }[] => {
  const { bands, rest } = schemes[scheme];
  const lowest = bands[bands.length - 1];
  const rows = bands.map((band, i) => ({
    label: band.label,
    range: rangeText(band, bands[i - 1]),
  }));
  if (lowest === undefined) return rows;
  return [
    ...rows,
    { label: rest, range: `${lowest.inclusive === true ? '<' : '≤'} ${lowest.above}` },
  ];
};

/** Where a scheme comes from, as printed below the scale. */
export const categoryReference = (scheme: CategoryScheme): string => schemes[scheme].reference;
