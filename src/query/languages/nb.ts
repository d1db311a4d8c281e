import { stemmer } from '@orama/stemmers/norwegian';
import { stopwords } from '@orama/stopwords/norwegian';
import type { Language } from './language.ts';

export const norwegian: Language = {
  stem: stemmer,
  stopWords: stopwords,
  weakWords:
    'får fikk fått gjør gjøre gjort går gå gått må måtte trenger trengs behøver finnes funker fungerer virker bruke bruker ' +
    'brukt brukes ser se vise viser finner kommer hjelp bør pleier burde betyr forskjell forskjellen beste best måte bra ' +
    'riktig mye mer flere ulike gjennom også isteden skjer',
  joints: ['s', 'e'],
};
