/** What Node says in English about words that it does not understand, by its code. */
const SENTENCES: Readonly<Record<string, (word: string) => string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (word) => `Pilihan ${word} tidak dikenal.`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (word) => `Isi pilihan ${word} tidak sesuai atau belum ada.`,
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: (word) => `Kata "${word}" tidak dimengerti.`,
};

/** The sentence about words that could not be read; null when the code is that of another error. */
export const parseTrouble = (code: string, message: string): string | null => {
  const [, word = ''] = /'([^']*)'/.exec(message) ?? [];
  return SENTENCES[code]?.(word) ?? null;
};
