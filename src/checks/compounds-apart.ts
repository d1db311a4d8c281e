import { type Content, filesOf } from '../catalog/content.ts';
import type { Locale } from '../domain/locale.ts';
import { withoutUnwritten } from '../domain/unwritten.ts';
import { joinsCompounds } from '../language/compounds.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';
import { type Text, textFault, textKinds, textsOf } from './texts.ts';

/** Shorter words begin and end too many others by chance. */
const shortest = 4;

const findings = {
  'compound-apart': {
    summary: 'Two words stand apart that the site writes as one elsewhere.',
    file: 'guides/brewing/kettle/sv.mdx',
    bad: 'en vatten kanna',
    good: 'en vattenkanna',
    mayStand: true,
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/**
 * Swedish is a language that writes compounds together. A pair of words is taken for one where the same site
 * writes them as one word elsewhere.
 */
export const compoundsApart = defineRule({
  scope: textKinds,
  why: 'A Swedish compound that is written apart says something else, and the search looks for the whole.',
  findings,
  check: (content) => {
    const texts = textsOf(content).filter(
      ({ locale, isLabel }) => joinsCompounds[locale] && !isLabel,
    );
    return [...Map.groupBy(texts, ({ locale }) => locale)].flatMap(([locale, own]) =>
      apartIn(content, locale, own),
    );
  },
});

function apartIn(content: Content, locale: Locale, texts: readonly Text[]): Found[] {
  const terms = filesOf(content, 'terms').flatMap(({ data }) =>
    Object.values(data).map((term) => withoutUnwritten(term[locale].term)),
  );
  const known = new Set(
    [...texts.map(({ text }) => text), ...terms].flatMap((text) =>
      (text.match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase()),
    ),
  );
  const allowed = new Set(
    filesOf(content, 'style').flatMap(({ data }) =>
      data[locale].apart.map((pair) => pair.toLowerCase()),
    ),
  );
  return texts.flatMap((text) =>
    [
      ...text.text.matchAll(/(?<![\p{L}\p{N}-])(\p{L}+)(?=(\s+)(\p{Ll}+)(?![\p{L}\p{N}-]))/gu),
    ].flatMap(({ 1: first = '', 3: second = '', index }): Found[] => {
      const joined = `${first}${second}`.toLowerCase();
      const isPair = first.length >= shortest && second.length >= shortest && known.has(joined);
      if (!isPair || allowed.has(`${first} ${second}`.toLowerCase())) return [];
      return [
        textFault(text, index, {
          rule: 'compound-apart',
          message: `“${first} ${second}” is written together elsewhere.`,
          fix: `write “${first}${second}”, or list the pair under ${locale}.apart in vocabulary/style.yaml.`,
        }),
      ];
    }),
  );
}
