import { categoryReference, categoryScale } from '../../performance/category';
import { efficiencyRules } from '../../performance/efficiency';
import type { Polarity } from '../../performance/indicator';
import type { PolarityRule } from '../../performance/polarity-rules';
import { polarityRuleOf } from '../../performance/polarity-rules';
import { formatNumber } from '../../quantity/format';
import { blocks, column, headerRow, list, paragraph, reference, row, table } from '../blocks';
import type { ReportFacts } from '../facts';
import { figure, ordinal } from '../figures';
import type { Block, Table } from '../model';
import { isBlank, oneLine } from '../prose';
import type { Words } from '../words';
import { asSentence, plain, say } from '../words';

/** The scale of categories in the scheme of the year. */
const scaleTable = (facts: ReportFacts): Table | null => {
  const scheme = facts.year.policy.categoryScheme;
  return table({
    key: 'tabel-skala',
    caption: 'Skala Kategori Capaian Kinerja',
    columns: [column(1, 'center'), column(5, 'center'), column(6)],
    header: [headerRow('No', 'Capaian (%)', 'Kategori')],
    rows: categoryScale(scheme).map((band, index) =>
      row([ordinal(index + 1)], [figure(band.range, 'kebijakan')], plain(band.label)),
    ),
    source: `Sumber: ${categoryReference(scheme)}`,
  });
};

const ruleItem = (rule: PolarityRule): Words =>
  say`${rule.label}: ${figure(rule.formula, 'kebijakan')}. Rujukan: ${figure(rule.reference, 'kebijakan')}.`;

const formulaItems = (facts: ReportFacts): readonly Words[] => {
  const used = new Set<Polarity>(facts.results.map((result) => result.indicator.polarity));
  const rules = [...used].map((polarity) => polarityRuleOf(polarity, facts.year.policy));
  return [...new Set(rules)].map(ruleItem);
};

/** The formula that the office chose stands first; the report shows the results of both. */
const efficiencyFormulas = (facts: ReportFacts): readonly PolarityRule[] => {
  const { E1, E4 } = efficiencyRules;
  return facts.year.policy.efficiencyFormula === 'E4' ? [E4, E1] : [E1, E4];
};

const choices = (facts: ReportFacts): readonly Words[] => {
  const { capPercent } = facts.year.policy;
  const cap = figure(`${formatNumber(capPercent)}%`, 'kebijakan');
  return [
    say`Capaian paling rendah ${figure('0%', 'kebijakan')} dan paling tinggi ${cap} (plafon). Angka sebelum plafon tetap disebutkan dalam analisis.`,
    plain(
      'Hasil akhir dibulatkan menjadi paling banyak dua angka di belakang koma; angka lima dibulatkan ke atas. Dalam tabel capaian dan penyerapan, kedua angka itu selalu dicetak.',
    ),
    facts.performance.meanKind === 'weighted'
      ? plain(
          'Rata-rata capaian dihitung dengan bobot indikator dalam Perjanjian Kinerja dari capaian setelah plafon.',
        )
      : plain('Rata-rata capaian merupakan rata-rata sederhana dari capaian setelah plafon.'),
    plain(
      'Angka utama laporan ini adalah rata-rata seluruh indikator yang diukur; rata-rata per sasaran disajikan sebagai pembanding.',
    ),
    ...efficiencyFormulas(facts).map(ruleItem),
    plain(
      'Kegiatan yang mendukung lebih dari satu indikator disebut pada setiap indikator tersebut; pagunya tidak boleh dijumlahkan antarindikator.',
    ),
  ];
};

const excluded = (facts: ReportFacts): readonly Block[] => {
  const left = facts.results.filter((result) => result.capaian.state === 'not-measured');
  if (left.length === 0) {
    return [paragraph(plain('Seluruh indikator diukur dan diperhitungkan dalam rata-rata.'))];
  }
  return blocks(
    paragraph(plain('Indikator berikut tidak diukur dan tidak diperhitungkan dalam rata-rata:')),
    list(
      'bullet',
      left.map(({ indicator }) =>
        isBlank(indicator.notMeasuredReason)
          ? say`${indicator.name}.`
          : say`${indicator.name}: ${asSentence(oneLine(indicator.notMeasuredReason))}`,
      ),
    ),
  );
};

/** Method note: formulas in use, cap, rounding, averages, and what was left out and why. */
export const methodNote = (facts: ReportFacts): readonly Block[] =>
  blocks(
    paragraph(
      plain('Capaian setiap indikator dihitung menurut sifat indikatornya sebagai berikut.'),
    ),
    list('letter', formulaItems(facts)),
    paragraph(plain('Ketentuan lain yang digunakan:')),
    list('letter', choices(facts)),
    excluded(facts),
    paragraph(
      say`Capaian yang telah dihitung dikelompokkan ke dalam kategori pada ${reference('tabel-skala')}.`,
    ),
    scaleTable(facts),
  );
