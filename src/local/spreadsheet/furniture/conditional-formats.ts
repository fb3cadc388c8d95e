import { areaName, parseArea, shiftArea, type Area, type Shift } from '../area';
import { done, type EngineFile, type Style } from '../engine';
import { shiftFormula } from '../formulas/shift-formula';
import type { FormatRulePart } from '../package/sheet-part';
import { colorCode } from '../styles/changes';

/** When a conditional format applies. `other` was made elsewhere and can only be kept. */
export type FormatCondition =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text-equal'; readonly text: string }
  | { readonly kind: 'other' };

/** A conditional format: where, when, and what the cell then looks like. Formulas in the engine's spelling. */
export interface FormatRule {
  readonly areas: readonly Area[];
  readonly condition: FormatCondition;
  readonly background: string | null;
  readonly fontColor: string | null;
  /** How the file names the cells, to take the rule away again; null while it is not in the file. */
  readonly reference: string | null;
}

const TEXT_LITERAL = /^"(.*)"$/s;

const conditionOf = ({ type, operator, formula }: FormatRulePart): FormatCondition => {
  const text = TEXT_LITERAL.exec(formula)?.[1];
  if (type === 'expression') return { kind: 'formula', formula: formula.replace(/^=/, '') };
  if (type === 'cellIs' && operator === 'equal' && text !== undefined)
    return { kind: 'text-equal', text: text.replace(/""/g, '"') };
  return { kind: 'other' };
};

/** The file writes `FF1A73E8`, or `1A73E8`; Google writes `#1a73e8`. */
const colorOf = (code: string | undefined): string | null =>
  code === undefined || code === '' ? null : `#${code.slice(-6).toLowerCase()}`;

/** Reads the conditional formats of a sheet. */
export const readFormatRules = (
  file: EngineFile,
  parts: readonly FormatRulePart[],
): readonly FormatRule[] =>
  parts.map((part) => {
    const style: Style = part.styleId < 0 ? {} : done(file.GetConditionalStyle(part.styleId)).style;
    return {
      areas: part.reference.split(' ').flatMap((name) => parseArea(name) ?? []),
      condition: conditionOf(part),
      background: colorOf(style.Fill?.Color?.[0]),
      fontColor: colorOf(style.Font?.Color),
      reference: part.reference,
    };
  });

/** True for a rule of another program that this host cannot write. */
export const isForeign = ({ condition }: FormatRule): boolean => condition.kind === 'other';

const referenceOf = (areas: readonly Area[]): string =>
  areas.map((area) => areaName(area)).join(' ');

/** The rules after rows or columns of their sheet were put in or taken out. */
export const shiftFormatRules = (
  rules: readonly FormatRule[],
  shift: Shift,
): readonly FormatRule[] =>
  rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((area) => shiftArea(area, shift) ?? []);
    if (areas.length === 0) return [];
    const { condition } = rule;
    const moved =
      condition.kind === 'formula'
        ? { ...condition, formula: shiftFormula(condition.formula, shift) }
        : condition;
    return [{ ...rule, areas, condition: moved, reference: referenceOf(areas) }];
  });

const styleOf = ({ background, fontColor }: FormatRule): Style => ({
  ...(background === null
    ? {}
    : { Fill: { Type: 'pattern', Pattern: 1, Color: [colorCode(background)] } }),
  ...(fontColor === null ? {} : { Font: { Color: colorCode(fontColor) } }),
});

const addRule = (file: EngineFile, sheet: string, rule: FormatRule): FormatRule => {
  if (rule.condition.kind === 'other') return rule;
  const reference = referenceOf(rule.areas);
  const format = done(file.NewConditionalStyle(styleOf(rule))).style;
  const when =
    rule.condition.kind === 'formula'
      ? { Type: 'formula', Criteria: rule.condition.formula }
      : { Type: 'cell', Criteria: '==', Value: `"${rule.condition.text.replace(/"/g, '""')}"` };
  done(file.SetConditionalFormat(sheet, reference, [{ ...when, Format: format }]));
  return { ...rule, reference };
};

/**
 * Replaces the conditional formats of a sheet. A rule of another program stays where it is as long as it is
 * among the new ones; it cannot be given to other cells.
 */
export const replaceFormatRules = (
  file: EngineFile,
  sheet: string,
  before: readonly FormatRule[],
  after: readonly FormatRule[],
): readonly FormatRule[] => {
  const kept = new Set(after.filter(isForeign).map((rule) => rule.reference));
  const gone = new Set(before.map((rule) => rule.reference).filter((one) => !kept.has(one)));
  for (const reference of gone)
    if (reference !== null) done(file.UnsetConditionalFormat(sheet, reference));
  return after.map((rule) => addRule(file, sheet, rule));
};
