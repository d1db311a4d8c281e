import { displayPath, filesOf } from '../catalog/content.ts';
import { isDraftTopic } from '../catalog/drafts.ts';
import type { Locale } from '../domain/locale.ts';
import { openingOf, type Prose } from '../domain/prose.ts';
import { holdsUnwritten } from '../domain/unwritten.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'claim-sentence': {
    summary: 'A claim is not one sentence.',
    file: 'topics/tea/options/green/sv.mdx',
    bad: 'Kräver rätt temperatur. Kräver tid.',
    good: 'Kräver rätt temperatur.',
    isAdvice: true,
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/** A claim is one sentence with its full stop; what follows explains it. */
export const claimSentences = defineRule({
  scope: ['optionWords'],
  why: 'A claim is cited as a sentence, and stands as one in the comparison, in hits and in tickets.',
  findings,
  check: (content) =>
    filesOf(content, 'optionWords')
      .filter(({ topic }) => !isDraftTopic(content, topic))
      .flatMap((file) =>
        file.words.claims.flatMap(({ id, at, sentence }): Found[] => {
          const lack = holdsUnwritten(sentence.text) ? undefined : lackOf(sentence, file.locale);
          if (!lack) return [];
          const [what, fix] = lack;
          return [
            {
              file: displayPath(content, file),
              ...at,
              rule: 'claim-sentence',
              message: `The claim "${id}" ${what}.`,
              fix,
            },
          ];
        }),
      ),
});

function lackOf(sentence: Prose, locale: Locale): readonly [what: string, fix: string] | undefined {
  const text = sentence.text.trim();
  if (text === '') return undefined;
  if (!/[.!?…][”"’')]*$/u.test(text)) return ['does not end with a full stop', 'end it with one.'];
  if (openingOf(sentence, locale).rest === '') return undefined;
  return ['is of several sentences', 'keep one, and let the others follow it after an empty line.'];
}
