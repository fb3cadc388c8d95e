import { narrativeNames } from '../../year/narrative-names';
import { blocks, heading, list, paragraph, request } from '../blocks';
import type { ReportFacts } from '../facts';
import { howMany, yearFigure } from '../figures';
import type { Block } from '../model';
import { narrativeOr } from '../narrative';
import { plain, say } from '../words';

const goals = (facts: ReportFacts): readonly Block[] => {
  const { start, end } = facts.year.policy.renstraPeriod;
  const groups = facts.groups.filter((group) => group.indicators.length > 0);
  if (groups.length === 0) return [request('sasaran yang menjadi dasar Perjanjian Kinerja')];
  return blocks(
    paragraph(
      say`Untuk mewujudkan tujuan dalam rencana strategis tahun ${yearFigure(start)}–${yearFigure(end)}, ${facts.owner} menetapkan ${howMany(groups.length, 'sasaran')} berikut.`,
    ),
    list(
      'number',
      groups.map((group) => plain(group.sasaran.name)),
    ),
  );
};

/** Section A: vision, mission, aims (the office's own words) and the sasaran of the PK. */
export const strategicPlan = (facts: ReportFacts): readonly Block[] =>
  blocks(
    heading(2, 'Rencana Strategis', 'rencana-strategis'),
    heading(3, narrativeNames.visi, 'visi'),
    narrativeOr(facts, 'visi', () => request('visi menurut rencana strategis yang berlaku')),
    heading(3, narrativeNames.misi, 'misi'),
    narrativeOr(facts, 'misi', () => request('misi menurut rencana strategis yang berlaku')),
    heading(3, narrativeNames.tujuan, 'tujuan'),
    narrativeOr(facts, 'tujuan', () => request('tujuan menurut rencana strategis yang berlaku')),
    heading(3, 'Sasaran', 'sasaran'),
    goals(facts),
  );
