import type { NarrativeKey } from '../../year/lapkin-year';
import { narrativeNames } from '../../year/narrative-names';
import { blocks, heading } from '../blocks';
import type { ReportFacts } from '../facts';
import type { Block } from '../model';
import { narrative } from '../narrative';
import { achievement } from './achievement';
import { budgetRealisation } from './budget';
import { efficiency } from './efficiency';

/** A section that exists only when the office wrote it. */
const optionalSection = (facts: ReportFacts, key: NarrativeKey): readonly Block[] => {
  const own = narrative(facts, key);
  return own.length === 0 ? [] : [heading(2, narrativeNames[key], key), ...own];
};

/** BAB III Akuntabilitas Kinerja (PermenPANRB 53/2014 Lampiran II). */
export const chapter3 = (facts: ReportFacts): readonly Block[] =>
  blocks(
    heading(1, 'AKUNTABILITAS KINERJA', 'bab-akuntabilitas'),
    achievement(facts),
    budgetRealisation(facts),
    efficiency(facts),
    optionalSection(facts, 'prestasi'),
    optionalSection(facts, 'tindak-lanjut-evaluasi'),
  );
