import { yearOf } from '../calendar/iso-date';
import type { LapkinYear } from '../year/lapkin-year';
import { onSettings, tabs } from './places';
import { always } from './quality-rule';
import type { Finding, QualityRule } from './quality-rule';
import { references } from './references';

const deadlineMissing = (year: LapkinYear): readonly Finding[] =>
  year.policy.deadline === null && year.year > 0
    ? [
        {
          place: onSettings(year, 'batasPenyampaian'),
          found: '',
          data: { setting: 'batasPenyampaian', of: year.year + 1 },
        },
      ]
    : [];

/** The ten steps are taken in the year after the report year; without its list every weekday counts as a working day. */
const holidaysMissing = (year: LapkinYear): readonly Finding[] =>
  year.year <= 0 || year.holidays.some(({ date }) => yearOf(date) === year.year + 1)
    ? []
    : [{ place: { tab: tabs.holidays }, found: '', data: { of: year.year + 1 } }];

/** Rules about the days on which the procedure rests. */
export const calendarRules = [
  {
    id: 'KTR-10',
    code: 'deadline-missing',
    severity: always('warning'),
    reference: references.procedure,
    check: deadlineMissing,
  },
  {
    id: 'KTR-11',
    code: 'holidays-missing',
    severity: always('warning'),
    reference: references.procedure,
    check: holidaysMissing,
  },
] as const satisfies readonly QualityRule[];
