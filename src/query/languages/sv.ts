import { stemmer } from '@orama/stemmers/swedish';
import { stopwords } from '@orama/stopwords/swedish';
import type { Language } from './language.ts';

export const swedish: Language = {
  stem: stemmer,
  stopWords: stopwords,
  weakWords:
    'får få fått gör göra görs gå går gått ska skall vill måste behöver behövs behöva finns finnas funkar fungerar ' +
    'använda använder används ser se visa visar hitta hittar kommer hjälp bör brukar borde betyder skillnad ' +
    'skillnaden bäst bästa sätt bra rätt många mycket mer olika själv genom bara också istället sker händer',
  joints: ['s'],
};
