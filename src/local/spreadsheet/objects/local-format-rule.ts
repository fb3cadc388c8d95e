import type {
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
  Range,
} from '../../../platform/spreadsheet';
import type { Area } from '../area';
import { toEngineFormula } from '../formulas/formula-text';
import type { FormatCondition, FormatRule } from '../furniture/conditional-formats';
import type { SheetState } from '../sheet-state';
import type { Desk } from './desk';
import { behind, expose } from './expose';
import { LocalRange } from './local-range';
import { CONDITIONAL_FORMAT_RULE } from './surface';

/** A conditional format that belongs to a sheet. */
export class LocalFormatRule implements ConditionalFormatRule {
  readonly desk: Desk;
  readonly state: SheetState;
  readonly rule: FormatRule;

  constructor(desk: Desk, state: SheetState, rule: FormatRule) {
    this.desk = desk;
    this.state = state;
    this.rule = rule;
  }

  getRanges(): Range[] {
    return this.rule.areas.map((area) => this.desk.range(this.state, area));
  }
}

/** Shows a rule to the bundle. */
export const exposeFormatRule = (
  desk: Desk,
  state: SheetState,
  rule: FormatRule,
): ConditionalFormatRule =>
  expose(
    { className: 'ConditionalFormatRule', methods: CONDITIONAL_FORMAT_RULE },
    desk.book.options.calls,
    new LocalFormatRule(desk, state, rule),
  );

/** Collects a conditional format. */
export class LocalFormatRuleBuilder implements ConditionalFormatRuleBuilder {
  private readonly desk: Desk;
  private condition: FormatCondition | null = null;
  private background: string | null = null;
  private fontColor: string | null = null;
  private state: SheetState | null = null;
  private areas: readonly Area[] = [];

  constructor(desk: Desk) {
    this.desk = desk;
  }

  whenFormulaSatisfied(formula: string): this {
    const { decimalComma } = this.desk.book.locale;
    this.condition = { kind: 'formula', formula: toEngineFormula(formula, decimalComma) };
    return this;
  }

  whenTextEqualTo(text: string): this {
    this.condition = { kind: 'text-equal', text };
    return this;
  }

  setBackground(color: string): this {
    this.background = color;
    return this;
  }

  setFontColor(color: string): this {
    this.fontColor = color;
    return this;
  }

  setRanges(ranges: Range[]): this {
    const held = ranges.map(behind).filter((one) => one instanceof LocalRange);
    const [first] = held;
    if (first === undefined || held.length < ranges.length)
      throw new TypeError('setRanges takes at least one range of the workbook');
    if (held.some(({ state }) => state !== first.state))
      throw new TypeError('A conditional format stands on one sheet');
    this.state = first.state;
    this.areas = held.map(({ area }) => area);
    return this;
  }

  build(): ConditionalFormatRule {
    const { condition, background, fontColor, areas, state } = this;
    if (condition === null || state === null)
      throw new TypeError('A conditional format needs a condition and ranges');
    const rule = { areas, condition, background, fontColor, reference: null };
    return exposeFormatRule(this.desk, state, rule);
  }
}
