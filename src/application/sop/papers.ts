import { workingCalendar } from '../../domain/calendar/working-days';
import { zoneOf } from '../../domain/papers/clock-time';
import { letterNumber } from '../../domain/papers/letter-number';
import type { PaperModel } from '../../domain/papers/model';
import type { PaperSetting } from '../../domain/papers/setting';
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { Signer } from '../../domain/office/office';
import type { ReportKind } from '../../domain/performance/indicator';
import { moment } from '../../domain/sop/moment';
import type { CountingRules } from '../../domain/sop/schedule';
import type { LapkinYear } from '../../domain/year/lapkin-year';
import type { CreatedDocument, Ports } from '../ports';

/** What every paper of this year needs to know. */
export const settingOf = (ports: Pick<Ports, 'clock'>, year: LapkinYear): PaperSetting => {
  const now = moment(ports.clock.now());
  return {
    office: year.office,
    year: year.year,
    practice: year.practice,
    zone: now === null ? '' : zoneOf(now),
  };
};

/** Number of a letter by the office's template, unless a whole one was typed; the running number stays open without any. */
export const numberOf = (
  year: LapkinYear,
  template: string,
  number: string,
  date: IsoDate | null,
): string => letterNumber(template, { number, areaCode: year.office.areaCode, date });

/** Number of the Berita Acara of a session, by what was typed on the tab `Pleno`. */
export const minutesNumberOf = (
  year: LapkinYear,
  { minutesNumber, date }: { readonly minutesNumber: string; readonly date: IsoDate },
): string => numberOf(year, year.policy.minutesNumberTemplate, minutesNumber, date);

const NOBODY = { position: '', name: '', nip: '', acting: '' } as const;

/** Who signs the papers of a report; open places where the settings name nobody. */
export const signatoryOf = (
  year: LapkinYear,
  report: ReportKind,
): Pick<Signer, 'position' | 'name' | 'nip' | 'acting'> =>
  year.signers.find((signer) => signer.report === report) ?? NOBODY;

/** How this office counts days. */
export const rulesOf = (year: LapkinYear): CountingRules => ({
  weekMeaning: year.policy.weekMeaning,
  calendar: workingCalendar(year.holidays, year.policy.jointLeaveIsHoliday),
});

/** Writes a paper as a Google Doc; one that an interrupted run made is taken over. */
export const filePaper = (ports: Ports, subject: string, model: PaperModel): CreatedDocument => {
  ports.progress.say('writing', model.title);
  const docx = ports.papers.write(model);
  const key = { workbookId: ports.workbookId(), subject, content: ports.digest(docx) };
  return ports.documents.find(key) ?? ports.documents.create(model.title, docx, key);
};
