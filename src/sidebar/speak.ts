import type { Words } from './words';
import { wordsEn } from './words.en';
import { wordsId } from './words.id';

/** The words of one language. */
export const wordsOf = (language: 'id' | 'en'): Words => (language === 'id' ? wordsId : wordsEn);
