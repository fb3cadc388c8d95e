/** Stands on the cover and in the header of what was made from the practice year; never torn apart. */
export const PRACTICE_MARK = 'DATA\u00A0CONTOH';
