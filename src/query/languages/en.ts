import { stemmer } from '@orama/stemmers/english';
import { stopwords } from '@orama/stopwords/english';
import type { Language } from './language.ts';

export const english: Language = {
  stem: stemmer,
  stopWords: stopwords,
  weakWords:
    'get gets getting make need needed want use used using uses work works working find see show way best much many ' +
    'does different difference between help please possible able',
  joints: [],
};
