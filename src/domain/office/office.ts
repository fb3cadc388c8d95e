import type { IsoDate } from '../calendar/iso-date';
import type { ReportKind } from '../performance/indicator';
import type { Place } from '../year/place';

/** Identity of the satker, from `Pengaturan`. Nothing of it is known to the code. */
export interface Office {
  /** Full name, e.g. `Komisi Pemilihan Umum Kabupaten …`. */
  readonly name: string;
  /** Short name as used in running text, e.g. `KPU Kabupaten …`. */
  readonly shortName: string;
  readonly province: string;
  /** Name of the provincial office that passes the report on, e.g. `KPU Provinsi …`. */
  readonly provincialOffice: string;
  readonly nationalOffice: string;
  /** Town where papers are dated. */
  readonly capital: string;
  readonly areaCode: string;
  readonly satkerCode: string;
  readonly address: string;
  readonly website: string;
  /** Budget authorisation with number, version and date, e.g. `SP DIPA-… revisi ke-4 tanggal …`. */
  readonly budgetDocument: string;
}

/** Named category schemes of achievement. The bands stand in `performance/category.ts`. */
export type CategoryScheme = 'permendagri' | 'lan' | 'skp' | 'kpu' | 'status';

/** Choices that no regulation makes for the office; each is printed in the method note. */
export interface Policy {
  /** Upper limit of a capaian in percent, usually 120. */
  readonly capPercent: number;
  readonly categoryScheme: CategoryScheme;
  /** Formula for `minimum` indicators. */
  readonly minimumFormula: 'selisih' | 'rasio';
  readonly weekMeaning: 'working-days' | 'calendar-days';
  readonly jointLeaveIsHoliday: boolean;
  /** Internal deadline of submission; null when it was not set. */
  readonly deadline: IsoDate | null;
  /** Show the whole budget of the satker in both reports instead of the report's own programmes. */
  readonly showWholeBudget: boolean;
  readonly efficiencyFormula: 'E1' | 'E4';
  /** `Rp1.250.000` or `Rp 1.250.000,-`. */
  readonly rupiahStyle: 'eyd' | 'office';
  readonly renstraPeriod: { readonly start: number; readonly end: number };
  readonly letterNumberTemplate: string;
  readonly minutesNumberTemplate: string;
  /** Number of an invitation; that of a letter when empty. */
  readonly invitationNumberTemplate: string;
  /** Town of the provincial office as letters address it; empty when the office names none. */
  readonly provincialSeat: string;
  /** Who gets a copy of the cover letters. */
  readonly letterCopiesTo: readonly string[];
  readonly language: 'auto' | 'id' | 'en';
}

/** A division of the commission with the subbagian that serves it. */
export interface Division {
  readonly id: string;
  readonly name: string;
  /** Name of its worksheet tab, at most 31 characters. */
  readonly tab: string;
  readonly subbagian: string;
  readonly place: Place;
}

/** A budget programme and the report that accounts for it. */
export interface Program {
  readonly code: string;
  readonly name: string;
  readonly report: ReportKind;
  /** Row in `Pengaturan`; absent when nobody knows it. */
  readonly place?: Place;
}

/** Who signs a report. NIP is empty for commissioners. */
export interface Signer {
  readonly report: ReportKind;
  readonly position: string;
  readonly name: string;
  readonly nip: string;
  readonly acting: '' | 'Plh.' | 'Plt.';
  readonly place: Place;
}

/** Roles that the ten steps know. One person may hold several. */
export type Role =
  | 'ketua'
  | 'anggota'
  | 'ketua-divisi'
  | 'ketua-divisi-rendatin'
  | 'sekretaris'
  | 'kasubag'
  | 'kasubag-rendatin'
  | 'staf'
  | 'staf-rendatin'
  | 'penerima';

/** One line of the roster `Peran`. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly nip: string;
  readonly email: string;
  /** Name under which Google Docs shows this person's comments. */
  readonly docsName: string;
  readonly roles: readonly Role[];
  readonly divisionIds: readonly string[];
  readonly subbagian: string;
  readonly place: Place;
}

/** A day on which nobody works, beside Saturdays and Sundays. */
export interface Holiday {
  readonly date: IsoDate;
  readonly name: string;
  readonly kind: 'libur' | 'cuti-bersama';
}
