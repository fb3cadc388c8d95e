import type { Protection, Range } from '../../../platform/spreadsheet';
import type { ProtectionState, SheetState } from '../sheet-state';
import type { Desk } from './desk';
import { expose } from './expose';
import { PROTECTION } from './surface';

/** A protected range as the bundle sees it. */
class LocalProtection implements Protection {
  private readonly desk: Desk;
  private readonly state: SheetState;
  private readonly protection: ProtectionState;

  constructor(desk: Desk, state: SheetState, protection: ProtectionState) {
    this.desk = desk;
    this.state = state;
    this.protection = protection;
  }

  getDescription(): string {
    return this.protection.description;
  }

  setDescription(description: string): this {
    this.protection.description = description;
    return this;
  }

  setWarningOnly(warningOnly: boolean): this {
    this.protection.warningOnly = warningOnly;
    return this;
  }

  isWarningOnly(): boolean {
    return this.protection.warningOnly;
  }

  getRange(): Range {
    return this.desk.range(this.state, this.protection.area);
  }

  remove(): void {
    this.state.protections = this.state.protections.filter((one) => one !== this.protection);
  }
}

/** Shows a protection to the bundle. */
export const exposeProtection = (
  desk: Desk,
  state: SheetState,
  protection: ProtectionState,
): Protection =>
  expose(
    { className: 'Protection', methods: PROTECTION },
    desk.book.options.calls,
    new LocalProtection(desk, state, protection),
  );
