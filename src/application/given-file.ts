/** Media types (IANA) of what is handed over and of what Drive is given. */
export const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  png: 'image/png',
} as const;

/** A file that an action hands to the person at the keyboard. */
export interface GivenFile {
  readonly name: string;
  readonly type: (typeof MEDIA_TYPES)[keyof typeof MEDIA_TYPES];
  readonly base64: string;
}
