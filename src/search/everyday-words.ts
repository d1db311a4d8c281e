/**
 * Words of everyday work with computers that stand for each other: what a reader types and what a document
 * writes are seldom the same verb. The words of a trade are its site's business.
 */

import type { NamesByLanguage } from '../domain/catalog.ts';
import type { Locale } from '../domain/locale.ts';
import { type EverydayWords, everydayWords as english } from './languages/en.ts';
import { everydayWords as swedish } from './languages/sv.ts';
import { technicalWords as technicalEnglish } from './languages/technical-en.ts';
import { technicalWords as technicalSwedish } from './languages/technical-sv.ts';
import { workplaceWords as workplaceEnglish } from './languages/workplace-en.ts';
import { workplaceWords as workplaceSwedish } from './languages/workplace-sv.ts';

/** Names with commas between, by what they stand for. */
type Words = Readonly<Partial<Record<string, string>>>;
/** A language that is not here has none. */
type ByLanguage = Readonly<Partial<Record<Locale, Words>>>;
const everyday: ByLanguage = { sv: swedish, en: english } satisfies Record<string, EverydayWords>;
const workplace: ByLanguage = { sv: workplaceSwedish, en: workplaceEnglish };
const technical: ByLanguage = { sv: technicalSwedish, en: technicalEnglish };

/** Groups of names that stand for each other, by language. */
export const everydayWords: readonly NamesByLanguage[] = [
  ...groups(workplace, Object.keys(workplaceEnglish)),
  ...groups(everyday, Object.keys(english)),
  ...groups(technical, Object.keys(technicalEnglish)),
];

function groups(byLanguage: ByLanguage, things: readonly string[]): NamesByLanguage[] {
  return things.map((thing) =>
    Object.fromEntries(
      Object.entries(byLanguage).map(([locale, words]) => [
        locale,
        words[thing]?.split(', ') ?? [],
      ]),
    ),
  );
}
