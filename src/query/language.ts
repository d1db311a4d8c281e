/** What the search knows of each language: stems, and words that say nothing. */

import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stopwords as englishStops } from '@orama/stopwords/english';
import { stopwords as swedishStops } from '@orama/stopwords/swedish';
import type { Locale, Localized } from '../domain/locale.ts';
import { fold } from './text.ts';

const stemmers: Localized<(word: string) => string> = { sv: swedish, en: english };

/** The stem of a folded word, by Snowball: `hanteringarna` → `hantering`. */
export function stem(word: string, locale: Locale): string {
  return stemmers[locale](word);
}

/** Readers ask in either language, whatever they read. */
const stops = new Set([...swedishStops, ...englishStops].map(fold));

/** Whether a folded word only holds a sentence together, by Snowball's lists. */
export function isStopWord(word: string): boolean {
  return stops.has(word);
}

/** Words of questions and of doing: they say little of what is asked about. */
const weak = new Set(
  fold(
    'får få fått gör göra görs gå går gått ska skall vill måste behöver behövs behöva finns finnas funkar fungerar ' +
      'använda använder används ser se visa visar hitta hittar kommer hjälp bör brukar borde betyder skillnad ' +
      'skillnaden bäst bästa sätt bra rätt många mycket mer olika själv genom bara också istället sker händer ' +
      'get gets getting make need needed want use used using uses work works working find see show way best much ' +
      'many does different difference between help please possible able',
  ).split(' '),
);

/** Whether a folded word says little by itself, though it is searched for. */
export function isWeakWord(word: string): boolean {
  return weak.has(word);
}
