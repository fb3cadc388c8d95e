import type { LapkinYear } from '../year/lapkin-year';
import { excerpt } from './excerpt';
import type { Problem } from './problem';
import type { Moment } from './quality-rule';
import type { GateProblemCode } from './rules';
import { qualityRules } from './rules';

/** A finding of the gate. */
export type GateProblem = Problem<GateProblemCode>;

/** Asks every rule about a year, before one act of the procedure. Problems come in the order of the rules. */
export const runGate = (
  year: LapkinYear,
  { moment }: { readonly moment: Moment },
): readonly GateProblem[] =>
  qualityRules.flatMap((rule) =>
    rule.check(year).map(({ place, found, data, severity }) => ({
      code: rule.code,
      severity: severity ?? rule.severity[moment],
      place,
      found: excerpt(found),
      data,
    })),
  );
