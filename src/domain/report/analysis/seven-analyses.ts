import type { IndicatorResult } from '../../performance/summary';
import { blocks } from '../blocks';
import type { ReportFacts } from '../facts';
import type { Block } from '../model';
import { targetAnalysis } from './1-target';
import { trendAnalysis } from './2-trend';
import { renstraAnalysis } from './3-renstra';
import { nationalAnalysis } from './4-national';
import { causesAnalysis } from './5-causes';
import { efficiencyAnalysis } from './6-efficiency';
import { activitiesAnalysis } from './7-activities';

/** The seven analyses that PermenPANRB 53/2014 Lampiran II asks for each performance statement. */
export const sevenAnalyses = (facts: ReportFacts, result: IndicatorResult): readonly Block[] =>
  blocks(
    targetAnalysis(facts, result),
    trendAnalysis(facts, result),
    renstraAnalysis(facts, result),
    nationalAnalysis(facts, result),
    causesAnalysis(facts, result),
    efficiencyAnalysis(facts, result),
    activitiesAnalysis(facts, result),
  );
