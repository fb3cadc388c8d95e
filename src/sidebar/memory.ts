import type { Arguments } from './server';

const LANGUAGE = 'lapkin-language';

const keyOf = (action: string): string => `lapkin-typed-${action}`;

/** Browsers may refuse storage inside another site's frame; then nothing is remembered. */
const guarded = <T>(access: () => T, otherwise: T): T => {
  try {
    return access();
  } catch {
    return otherwise;
  }
};

const isArguments = (value: unknown): value is Arguments =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a person had typed for an action when the panel was closed or the connection broke. */
export const recallTyped = (action: string): Arguments =>
  guarded(() => {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(action)) ?? '{}');
    return isArguments(value) ? value : {};
  }, {});

/** Keeps what is being typed for an action. */
export const keepTyped = (action: string, typed: Arguments): void =>
  guarded(() => localStorage.setItem(keyOf(action), JSON.stringify(typed)), undefined);

/** Forgets it, once the action has been done. */
export const forgetTyped = (action: string): void =>
  guarded(() => localStorage.removeItem(keyOf(action)), undefined);

/** The language the server used last, or the browser's own before the first answer. */
export const recallLanguage = (): 'id' | 'en' => {
  const kept = guarded(() => localStorage.getItem(LANGUAGE), null);
  if (kept === 'id' || kept === 'en') return kept;
  return /^(id|in)/i.test(navigator.language) ? 'id' : 'en';
};

/** Keeps the language for the next opening, so that the first words are the right ones. */
export const keepLanguage = (language: 'id' | 'en'): void =>
  guarded(() => localStorage.setItem(LANGUAGE, language), undefined);

const durationKeyOf = (action: string): string => `lapkin-duration-${action}`;

/** Milliseconds that an action took the last time it was done in this browser; null when it never was. */
export const recallDuration = (action: string): number | null => {
  const kept = Number(guarded(() => localStorage.getItem(durationKeyOf(action)), null));
  return kept > 0 ? kept : null;
};

/** Keeps how long an action took, in milliseconds. */
export const keepDuration = (action: string, milliseconds: number): void =>
  guarded(() => localStorage.setItem(durationKeyOf(action), String(milliseconds)), undefined);
