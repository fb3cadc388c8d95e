import { areaName, parseArea, without, type Area } from '../area';
import { done, type EngineFile } from '../engine';
import type { SheetState } from '../sheet-state';
import type { ChoiceLists } from './choice-lists';
import type { Criterion, ValidationEntry, ValidationRule } from './validation-rule';

type EngineRule = Parameters<EngineFile['AddDataValidation']>[1];

/** Spreadsheet programs refuse to open a file with a longer help text. */
const HELP_TEXT_LIMIT = 255;

/** Earlier than any date an office writes; a file needs a bound to say "a date". */
const FIRST_DATE = '1';

const criterionToEngine = (criterion: Criterion, lists: ChoiceLists): Partial<EngineRule> => {
  switch (criterion.kind) {
    case 'list':
      // The file's flag says the opposite of its name: set, it hides the arrow.
      return {
        Type: 'list',
        Formula1: lists.formulaFor(criterion.values),
        ShowDropDown: !criterion.showDropdown,
      };
    case 'number-at-least':
      return {
        Type: 'decimal',
        Operator: 'greaterThanOrEqual',
        Formula1: String(criterion.minimum),
      };
    case 'date':
      return { Type: 'date', Operator: 'greaterThanOrEqual', Formula1: FIRST_DATE };
    case 'other':
      return criterion.engineRule;
  }
};

/** The engine puts the formula of a rule into the file as it is. */
const escapeMarkup = (formula: string): string =>
  formula.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const toEngine = ({ areas, rule }: ValidationEntry, lists: ChoiceLists): EngineRule => {
  const criterion = criterionToEngine(rule.criterion, lists);
  return {
    AllowBlank: true,
    ShowErrorMessage: true,
    ErrorStyle: rule.allowInvalid ? 'warning' : 'stop',
    ShowInputMessage: rule.helpText !== null,
    PromptTitle: '',
    Prompt: rule.helpText?.slice(0, HELP_TEXT_LIMIT) ?? '',
    ...criterion,
    Formula1: escapeMarkup(criterion.Formula1 ?? ''),
    Formula2: escapeMarkup(criterion.Formula2 ?? ''),
    Sqref: areas.map((area) => areaName(area)).join(' '),
  };
};

const criterionOf = (rule: EngineRule, lists: ChoiceLists): Criterion => {
  const atLeast = rule.Operator === 'greaterThanOrEqual';
  const values = rule.Type === 'list' ? lists.valuesOf(rule.Formula1 ?? '') : null;
  if (values !== null) return { kind: 'list', values, showDropdown: rule.ShowDropDown !== true };
  if (atLeast && rule.Formula1 === FIRST_DATE && rule.Type === 'date') return { kind: 'date' };
  const minimum = Number(rule.Formula1);
  if (atLeast && (rule.Type === 'decimal' || rule.Type === 'whole') && Number.isFinite(minimum))
    return { kind: 'number-at-least', minimum };
  return { kind: 'other', engineRule: { ...rule } };
};

const fromEngine = (rule: EngineRule, lists: ChoiceLists): ValidationEntry => {
  // A rule without a style stops the person.
  const stops = rule.ShowErrorMessage === true && ['', 'stop'].includes(rule.ErrorStyle ?? '');
  const help = rule.Prompt ?? '';
  return {
    areas: (rule.Sqref ?? '').split(' ').flatMap((name) => parseArea(name) ?? []),
    rule: {
      criterion: criterionOf(rule, lists),
      allowInvalid: !stops,
      helpText: help === '' ? null : help,
    },
  };
};

/** The engine's answer has another name than its types say, and is null instead of an empty list. */
interface ValidationAnswer {
  readonly error: string | null;
  readonly dataValidations?: readonly EngineRule[] | null;
}

/** Reads the validations of a sheet from the engine. */
export const readValidations = (
  file: EngineFile,
  sheet: string,
  lists: ChoiceLists,
): readonly ValidationEntry[] => {
  const answer: ValidationAnswer = done(file.GetDataValidations(sheet));
  return (answer.dataValidations ?? []).map((rule) => fromEngine(rule, lists));
};

/** Writes the validations of a sheet into the engine, in place of those it has. */
export const writeValidations = (file: EngineFile, sheet: SheetState, lists: ChoiceLists): void => {
  done(file.DeleteDataValidation(sheet.name));
  for (const entry of sheet.validations)
    done(file.AddDataValidation(sheet.name, toEngine(entry, lists)));
};

const sameRule = (a: ValidationRule, b: ValidationRule): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The validations after a range got this rule; null takes the rule of the range away. */
export const withRule = (
  entries: readonly ValidationEntry[],
  area: Area,
  rule: ValidationRule | null,
): readonly ValidationEntry[] => {
  const cut = entries
    .map((entry) => ({ ...entry, areas: entry.areas.flatMap((part) => without(part, area)) }))
    .filter(({ areas }) => areas.length > 0);
  if (rule === null) return cut;
  const same = cut.find((entry) => sameRule(entry.rule, rule));
  const others = cut.filter((entry) => entry !== same);
  return [...others, { areas: [...(same?.areas ?? []), area], rule }];
};

/** The rule that stands on a cell, if any. */
export const ruleAt = (
  entries: readonly ValidationEntry[],
  row: number,
  column: number,
): ValidationRule | null => {
  const stands = ({ areas }: ValidationEntry): boolean =>
    areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  return entries.find(stands)?.rule ?? null;
};
