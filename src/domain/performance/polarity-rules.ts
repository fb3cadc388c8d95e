import type { Policy } from '../office/office';
import type { Polarity } from './indicator';

/** How a polarity is explained in the method note. The texts are printed as they stand. */
export interface PolarityRule {
  readonly label: string;
  readonly formula: string;
  readonly reference: string;
}

const officeChoice = 'kebijakan pengukuran yang ditetapkan satuan kerja';

/** One rule for each polarity; the arithmetic stands in `formulas.ts`. */
export const polarityRules: Readonly<Record<Polarity, PolarityRule>> = {
  maksimum: {
    label: 'Makin tinggi realisasi makin baik',
    formula: 'realisasi ÷ target × 100%',
    reference: 'PermenPANRB 53/2014; PermenPANRB 8/2021 (kondisi normal)',
  },
  minimum: {
    label: 'Makin rendah realisasi makin baik',
    formula: '(2 × target − realisasi) ÷ target × 100%',
    reference: 'PermenPANRB 8/2021 (kondisi khusus)',
  },
  'minimum-rasio': {
    label: 'Makin rendah realisasi makin baik, dihitung dengan rasio',
    formula: 'target ÷ realisasi × 100%',
    reference: officeChoice,
  },
  rentang: {
    label: 'Realisasi diharapkan berada di dalam rentang target',
    formula:
      'di dalam rentang 100%; di bawah rentang: realisasi ÷ batas bawah × 100%; ' +
      'di atas rentang: (2 × batas atas − realisasi) ÷ batas atas × 100%',
    reference: officeChoice,
  },
  'rentang-skp': {
    label: 'Rentang target menurut penilaian SKP',
    formula:
      'di dalam rentang 100%; di luar rentang: realisasi ÷ batas terdekat × 100%, ' +
      'atau (2 × batas terdekat − realisasi) ÷ batas terdekat × 100% untuk satuan waktu',
    reference: 'PermenPANRB 8/2021 (target berbentuk rentang)',
  },
  ordinal: {
    label: 'Peringkat, opini, atau predikat',
    formula:
      'peringkat sama atau lebih baik 100%; lebih rendah: skor peringkat realisasi ÷ skor peringkat target × 100%; ' +
      'jika keduanya memiliki nilai angka: realisasi ÷ target × 100%',
    reference: 'skala predikat PermenPANRB 88/2021; skala opini BPK (TMP 1, TW 2, WDP 3, WTP 4)',
  },
  tanggal: {
    label: 'Ketepatan waktu',
    formula:
      'pada atau sebelum tanggal target 100%; terlambat: (2 × hari target − hari realisasi) ÷ hari target × 100%, ' +
      'dengan hari dihitung sejak 1 Januari tahun target',
    reference: officeChoice,
  },
  'ya-tidak': {
    label: 'Terpenuhi atau tidak terpenuhi',
    formula: 'sesuai target 100%; tidak sesuai target 0%',
    reference: officeChoice,
  },
};

/** The rule that is applied to a polarity under the policy of the year. */
export const polarityRuleOf = (
  polarity: Polarity,
  policy: Pick<Policy, 'minimumFormula'>,
): PolarityRule =>
  polarity === 'minimum' && policy.minimumFormula === 'rasio'
    ? polarityRules['minimum-rasio']
    : polarityRules[polarity];
