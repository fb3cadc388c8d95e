import type { DataValidation, DataValidationBuilder } from '../../../platform/spreadsheet';
import type { CallCounter } from '../../calls/call-counter';
import type { Criterion, ValidationRule } from '../furniture/validation-rule';
import { expose } from './expose';
import { DATA_VALIDATION } from './surface';

/** A built data validation: cannot change any more. */
export class LocalDataValidation implements DataValidation {
  readonly rule: ValidationRule;

  constructor(rule: ValidationRule) {
    this.rule = rule;
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getHelpText(): string | null {
    return this.rule.helpText;
  }
}

/** Collects a data validation. Bad values are allowed with a warning unless said otherwise. */
export class LocalDataValidationBuilder implements DataValidationBuilder {
  private readonly calls: CallCounter;
  private criterion: Criterion | null = null;
  private allowInvalid = true;
  private helpText: string | null = null;

  constructor(calls: CallCounter) {
    this.calls = calls;
  }

  requireValueInList(values: string[], showDropdown: boolean): this {
    this.criterion = { kind: 'list', values: values.map(String), showDropdown };
    return this;
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    this.criterion = { kind: 'number-at-least', minimum: number };
    return this;
  }

  requireDate(): this {
    this.criterion = { kind: 'date' };
    return this;
  }

  setAllowInvalid(allow: boolean): this {
    this.allowInvalid = allow;
    return this;
  }

  setHelpText(text: string): this {
    this.helpText = text;
    return this;
  }

  build(): DataValidation {
    const { criterion, allowInvalid, helpText } = this;
    if (criterion === null) throw new TypeError('A data validation needs a criterion');
    const built = new LocalDataValidation({ criterion, allowInvalid, helpText });
    return expose({ className: 'DataValidation', methods: DATA_VALIDATION }, this.calls, built);
  }
}
