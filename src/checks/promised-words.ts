import { type Content, filesOf } from '../catalog/content.ts';
import { contentPages } from '../catalog/page-anchors.ts';
import { languageName } from '../i18n/language-names.ts';
import { foundAt } from './file-fault.ts';
import { addressFault, isAddress } from './promised-queries.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';
import { wordsAt } from './words-at.ts';

const findings = {
  'promise-address-unknown': {
    summary: 'A promise is about a place where nothing is said.',
    file: 'promises/words.yaml',
    bad: 'at: /tea/#green-fuzzy',
    good: 'at: /tea/#green-fussy',
  },
  'promise-words-missing': {
    summary: 'Words do not say what they must.',
    file: 'topics/tea/options/green/sv.mdx',
    bad: 'Kräver rätt kanna.',
    good: 'Kräver rätt temperatur.',
  },
  'promise-words-found': {
    summary: 'Words say what they must not.',
    file: 'topics/tea/options/green/en.mdx',
    bad: 'Needs the right temperature, 100 °C.',
    good: 'Needs the right temperature.',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/** What was once said wrong, and must not be again, is held word by word. */
export const promisedWords = defineRule({
  scope: ['promisedWords', 'siteWords', 'topicWords', 'optionWords', 'treeWords', 'guideWords'],
  why: 'What would cost somebody dearly if it were said wrong again is not left to memory.',
  findings,
  check: (content) =>
    filesOf(content, 'promisedWords').flatMap((file) => {
      const report = (
        path: readonly PropertyKey[],
        rule: Found['rule'],
        message: string,
        fix: string,
      ): Found => ({ ...foundAt(content, file, path), rule, message, fix });
      return file.data.flatMap(({ at, must, mustNot, reason }, index) => {
        if (content.unreadable.size > 0) return [];
        if (!isThere(content, at)) {
          const pages = contentPages(content);
          const { message, fix } = isAddress(pages, at) ? wordless(at) : addressFault(pages, at);
          return [report([index, 'at'], 'promise-address-unknown', message, fix)];
        }
        return content.languages.flatMap((locale) => {
          const words = wordsAt(content, at, locale) ?? '';
          const where = `${at} in ${languageName(locale, 'en')}`;
          return [
            ...missing(must?.[locale] ?? [], words).map(({ form, nth }) =>
              report(
                [index, 'must', locale, nth],
                'promise-words-missing',
                `What is said at ${where} lacks “${form}”.`,
                `say it again, or change the promise where it holds no more; it was made for this reason: ${reason}`,
              ),
            ),
            ...found(mustNot?.[locale] ?? [], words).map(({ form, nth }) =>
              report(
                [index, 'mustNot', locale, nth],
                'promise-words-found',
                `What is said at ${where} has “${form}”.`,
                `say it otherwise, or change the promise where it holds no more; it was made for this reason: ${reason}`,
              ),
            ),
          ];
        });
      });
    }),
});

/** Text, or a regular expression for many. */
type Said = string | { readonly pattern: string };

function missing(forms: readonly Said[], words: string): { form: string; nth: number }[] {
  return forms.flatMap((said, nth) =>
    expressionOf(said).test(words) ? [] : [{ form: formOf(said), nth }],
  );
}

function found(forms: readonly Said[], words: string): { form: string; nth: number }[] {
  return forms.flatMap((said, nth) => {
    const match = expressionOf(said).exec(words);
    return match ? [{ form: match[0], nth }] : [];
  });
}

function formOf(said: Said): string {
  return typeof said === 'string' ? said : said.pattern;
}

/** Spaces in a text are alike, as they are in the words that it is looked for in. */
function expressionOf(said: Said): RegExp {
  if (typeof said !== 'string') return new RegExp(said.pattern, 'u');
  return new RegExp(RegExp.escape(said.replaceAll(/\s+/g, ' ')), 'u');
}

function wordless(address: string): { message: string; fix: string } {
  return {
    message: `What stands at "${address}" is no words that can be held to a promise.`,
    fix: 'name a claim, a section, a question, an outcome or a page with words.',
  };
}

function isThere(content: Content, address: string): boolean {
  return content.languages.some((locale) => wordsAt(content, address, locale) !== undefined);
}
