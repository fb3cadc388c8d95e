import type { Account, Clock, Exclusive } from '../../application/ports';
import { isoDate } from '../../domain/calendar/iso-date';
import type { LockService, PropertiesService, Session, Utilities } from '../../platform/services';
import type { SpreadsheetApp } from '../../platform/spreadsheet';
import { PlatformTrouble } from './platform-trouble';

const DECLARED = 'lapkin.person';

/** Asks the first time only: who runs a script does not change while it runs. */
const once = (ask: () => string): (() => string) => {
  let answer: string | null = null;
  return () => (answer ??= ask());
};

/**
 * Google's account of the person at the keyboard; empty when Google keeps it to itself. Whom such a person
 * declared themselves to be is kept for their account alone.
 */
export const sessionAccount = (
  session: () => Session,
  properties: () => PropertiesService,
): Account => ({
  email: once(
    () => session().getActiveUser().getEmail() || session().getEffectiveUser().getEmail(),
  ),
  declaredId: () => properties().getUserProperties().getProperty(DECLARED) ?? '',
  declare: (personId) => {
    properties().getUserProperties().setProperty(DECLARED, personId);
  },
});

/** Time in the workbook's own zone: the script's zone may differ and must not decide a date. */
export const workbookClock = (
  app: () => SpreadsheetApp,
  utilities: () => Utilities,
  moment: () => Date,
): Clock => {
  const format = (pattern: string): string =>
    utilities().formatDate(
      moment(),
      app().getActiveSpreadsheet().getSpreadsheetTimeZone(),
      pattern,
    );
  return {
    today: () => {
      const day = isoDate(format('yyyy-MM-dd'));
      if (day === null) throw new PlatformTrouble('clock', 'formatDate gave no date');
      return day;
    },
    now: () => format("yyyy-MM-dd'T'HH:mm:ssXXX"),
  };
};

const WAIT_MILLIS = 20_000;

/**
 * One holder among all people who use this workbook. Pending writes are flushed before the lock goes, so
 * that the next holder reads them (Apps Script reference, *LockService*). `entered` is told when the lock is
 * held: whatever was read before may have changed meanwhile.
 */
export const documentLock = (
  locks: () => LockService,
  app: () => SpreadsheetApp,
  entered: () => void,
): Exclusive => ({
  run: (work) => {
    const lock = locks().getDocumentLock();
    if (!lock?.tryLock(WAIT_MILLIS)) throw new PlatformTrouble('busy', 'document lock not free');
    try {
      entered();
      const result = work();
      app().flush();
      return result;
    } finally {
      lock.releaseLock();
    }
  },
});
