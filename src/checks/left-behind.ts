import { type Content, displayPath, fileAt } from '../catalog/content.ts';
import { type CurrentPassage, currentClaims, currentPassages } from '../catalog/current.ts';
import { isDraftTopic } from '../catalog/drafts.ts';
import { ledgerOf } from '../catalog/ledger.ts';
import { sectionsIn } from '../catalog/sections.ts';
import { fileStart, type Position } from '../domain/diagnostic.ts';
import { type CurrentClaim, entryOf } from '../domain/ledger.ts';
import { changedLocales } from '../domain/ledger-changes.ts';
import { type Locale, languagesOf } from '../domain/locale.ts';
import { type Fingerprints, lastAgreed, staleLocales } from '../domain/translation.ts';
import { languageName } from '../i18n/language-names.ts';
import { placeOf } from '../schema/files.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'translation-behind': {
    summary: 'A text has been changed in another language and has not followed.',
    file: 'topics/tea/sv.mdx',
    bad: 'Fyra sorter,',
    good: 'Tre sorter,',
    isAdvice: true,
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;
type Place = Position & { readonly file: string };

/** Whoever translates is told what to take up, and where it has changed; of a claim once its change is recorded. */
export const leftBehind = defineRule({
  scope: ['ledger', 'siteWords', 'topicWords', 'optionWords', 'treeWords', 'guideWords'],
  why: 'Readers of a language that has not followed read what was said before, with a note that says so.',
  findings,
  check: (content) => {
    const { entries, passages } = ledgerOf(content);
    return [
      ...currentPassages(content)
        .filter(({ isUnwritten, place }) => !isUnwritten && !isDraftTopic(content, place.topic))
        .flatMap((passage) => {
          const { key, fingerprints } = passage;
          const at = (locale: Locale) => passageAt(content, passage, locale);
          return behind(key, passages[key] ?? fingerprints, fingerprints, at);
        }),
      ...currentClaims(content).flatMap((claim) => {
        const entry = entryOf(entries, claim);
        if (!entry || claim.isUnwritten || changedLocales(entry, claim).length > 0) return [];
        const at = (locale: Locale) => claimAt(content, claim, locale);
        return behind(claim.id, lastAgreed(entry.revisions), claim.fingerprints, at);
      }),
    ];
  },
});

function behind(
  id: string,
  agreed: Fingerprints,
  current: Fingerprints,
  at: (locale: Locale) => Place,
): Found[] {
  const stale = staleLocales(agreed, current);
  const changed = languagesOf(current).find((locale) => !stale.includes(locale));
  if (changed === undefined) return [];
  const { file, line, column } = at(changed);
  return stale.map((locale) => ({
    ...at(locale),
    rule: 'translation-behind',
    message: `The ${languageName(locale, 'en')} of "${id}" has not followed the ${languageName(changed, 'en')}, which has changed.`,
    fix: `let it say what ${file}:${line}:${column} says; where it does already, npm run status -- --accept ${id}.`,
    several: 'texts have not followed another language, as npm run status lists',
  }));
}

function passageAt(content: Content, { key, place }: CurrentPassage, locale: Locale): Place {
  const words = { ...place, locale };
  const [, section] = key.split('#');
  const file = fileAt(content, words);
  const at = file?.words && sectionsIn(file.words).find(({ id }) => id === section)?.at;
  return { file: displayPath(content, file ?? words), ...(at ?? fileStart) };
}

function claimAt(content: Content, { id, topic, option }: CurrentClaim, locale: Locale): Place {
  const place = placeOf('optionWords', { topic, option, locale });
  const claim = fileAt(content, place)?.words.claims.find((each) => each.id === id);
  return { file: displayPath(content, place), ...(claim?.at ?? fileStart) };
}
