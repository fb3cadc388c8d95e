import type { SopState } from './state';

/** Year of whose workbook this is a copy that nobody has made a next year of; null when it is none. */
export const copyOf = (state: SopState, workbookId: string): number | null =>
  state.workbookId === '' || state.workbookId === workbookId
    ? null
    : (state.year ?? state.origin?.year ?? null);
