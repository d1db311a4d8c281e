import { type Content, displayPath, type FileOf, filesOf } from '../catalog/content.ts';
import { isDraftTopic } from '../catalog/drafts.ts';
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
  return file.words.claims.flatMap(({ id, at, sentence: { text } }): Found[] => {
    const word = holdsUnwritten(text) ? undefined : doubtfulVerb(text, file.locale, knows);
    if (word === undefined) return [];
    return [
      {
        file: displayPath(content, file),
        ...at,
        rule: 'claim-verb-doubtful',
        message: `The claim "${id}" begins with “${word}”, which does not seem to be a verb.`,
        fix: 'let it go on from its subject, the option or what "subject" in option.yaml names: “needs …”, “can …”.',
      },
    ];
  });
}
