import { type Content, displayPath, type FileOf, fileAt, filesOf } from '../catalog/content.ts';
import { isDraftTopic } from '../catalog/drafts.ts';
import { claimSentence } from '../domain/claim-sentence.ts';
import type { Locale, Localized } from '../domain/locale.ts';
import { holdsUnwritten } from '../domain/unwritten.ts';
import { type KnowsWord, openDictionary } from '../language/spelling.ts';
import { doubtfulVerb } from '../language/verbs.ts';
import { defineSlowRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'claim-verb-doubtful': {
    summary: 'A claim does not seem to begin with a verb.',
    file: 'topics/tea/options/green/sv.mdx',
    bad: 'Temperaturen måste vara rätt.',
    good: 'Kräver rätt temperatur.',
    isAdvice: true,
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/** The option is the unspoken subject of a claim: its name and the claim are a sentence. */
export const claimVerbs = defineSlowRule({
  scope: ['optionWords'],
  why: 'Where a claim stands alone, in a search hit, a citation or a feed, its subject stands before it; together they must be a sentence.',
  findings,
  check: async (content) => {
    const found = await Promise.all(
      content.languages.map(async (locale) => {
        const files = filesOf(content, 'optionWords').filter(
          (file) => file.locale === locale && !isDraftTopic(content, file.topic),
        );
        if (files.length === 0) return [];
        const knows = await openDictionary(locale);
        return files.flatMap((file) => doubtsIn(content, file, knows));
      }),
    );
    return found.flat();
  },
});

function doubtsIn(content: Content, file: FileOf<'optionWords'>, knows: KnowsWord): Found[] {
  const facts = fileAt(content, { ...file, kind: 'optionFacts' })?.data;
  return file.words.claims.flatMap(({ id, at, sentence }): Found[] => {
    const word = holdsUnwritten(sentence.text)
      ? undefined
      : doubtfulVerb(sentence.text, file.locale, knows);
    if (word === undefined) return [];
    const own = facts?.claims.find((claim) => claim.id === id)?.subject ?? facts?.subject;
    const { text } = claimSentence(own?.[file.locale] ?? file.data.title, sentence, []);
    return [
      {
        file: displayPath(content, file),
        ...at,
        rule: 'claim-verb-doubtful',
        message: `The claim "${id}" begins with “${word}”, which does not seem to be a verb; where it stands alone it is “${text}”`,
        fix: `let it begin with one: “needs …”, “can …”. Where the option’s name makes no sentence with it, name another subject in option.yaml, below the claim’s criterion or for all claims at the top: ${exampleFor(content.languages)}.`,
      },
    ];
  });
}

const subjects: Localized<string> = { sv: 'En cykel', en: 'A bicycle', nb: 'En sykkel' };

/** How a subject is written on a site of some languages. */
function exampleFor(languages: readonly Locale[]): string {
  return `subject: { ${languages.map((locale) => `${locale}: ${subjects[locale]}`).join(', ')} }`;
}
