import type { Person, Role } from '../office/office';
import { undecidedReviewers } from './missing';
import { missingWorksheets } from './state';
import type { ReportState, SopState } from './state';
import { COMPILERS } from './steps';
import type { ReportStep } from './steps';

const holderRoles = (report: ReportState, step: ReportStep): readonly Role[] => {
  switch (step) {
    case 3:
    case 7:
    case 9:
    case 10:
      return COMPILERS;
    case 4:
      return ['ketua-divisi-rendatin'];
    case 5:
      return ['ketua', 'anggota', 'sekretaris', 'kasubag-rendatin'];
    case 6:
      return undecidedReviewers(report, 6);
    case 8:
      return [report.report === 'KPU' ? 'ketua' : 'sekretaris'];
  }
};

const idsWith = (people: readonly Person[], roles: readonly Role[]): readonly string[] =>
  people.filter((one) => one.roles.some((role) => roles.includes(role))).map((one) => one.id);

/** Who holds the ball at an open step of a report: ids of the roster. */
export const holdersOf = (
  report: ReportState,
  step: ReportStep,
  people: readonly Person[],
): readonly string[] => idsWith(people, holderRoles(report, step));

/** Who holds the ball at step 1, or at step 2: the people of the divisions whose worksheet is out. */
export const yearHolders = (
  state: SopState,
  step: 1 | 2,
  people: readonly Person[],
): readonly string[] => {
  if (step === 1) {
    return idsWith(people, ['ketua-divisi-rendatin']);
  }
  const missing = missingWorksheets(state);
  return people
    .filter(
      (one) =>
        !one.roles.includes('penerima') && one.divisionIds.some((id) => missing.includes(id)),
    )
    .map((one) => one.id);
};
