import type { DivisionRow } from '../../domain/office/chosen-divisions';
import type { FoundedOffice } from '../../domain/office/found-office';

/** What `Pengaturan` says about the office. */
export interface StandingOffice {
  readonly settings: Readonly<Record<string, string>>;
  readonly posts: FoundedOffice['posts'];
  readonly divisions: readonly DivisionRow[];
  /** Divisions on whose worksheets somebody has worked. */
  readonly worked: readonly string[];
  /** Year that is reported on, as it stands in `Pengaturan`. */
  readonly year: string;
  /** Settings of the identity by key, with their labels. */
  readonly labels: Readonly<Record<string, string>>;
  /** True when the roster names nobody. */
  readonly rosterIsEmpty: boolean;
}

/** `Pengaturan` as the first run fills it. */
export interface OfficeDesk {
  /** One read per tab; null when the workbook is not ours or not complete. */
  read(): StandingOffice | null;
  write(office: Pick<FoundedOffice, 'settings' | 'posts'>): void;
  /** Replaces the list of divisions; worksheets of divisions that are left out go, as nobody has worked on them. */
  writeDivisions(divisions: readonly DivisionRow[]): void;
  setZone(zone: string): void;
  /** Divisions as most offices have them. */
  readonly usualDivisions: readonly DivisionRow[];
}
