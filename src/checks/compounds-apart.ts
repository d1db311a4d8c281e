import { type Content, filesOf } from '../catalog/content.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Locale } from '../domain/locale.ts';
import { withoutUnwritten } from '../domain/unwritten.ts';
import { joinsCompounds } from '../language/compounds.ts';
import type { Rule } from './rule.ts';
import { type Text, textFault, textsOf } from './texts.ts';

/** Shorter words begin and end too many others by chance. */
const shortest = 4;

/**
 * Swedish is a language that writes compounds together. A pair of words is taken for one where the same site
 * writes them as one word elsewhere.
 *
 * Bad: `kanna te sort` where another text has `tesort`
 * Good: `en tesort`
 */
export const compoundsApart: Rule = (content) => {
  const texts = textsOf(content).filter(
    ({ locale, isLabel }) => joinsCompounds[locale] && !isLabel,
  );
  return [...Map.groupBy(texts, ({ locale }) => locale)].flatMap(([locale, own]) =>
    apartIn(content, locale, own),
  );
};

function apartIn(content: Content, locale: Locale, texts: readonly Text[]): Diagnostic[] {
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
    ].flatMap(({ 1: first = '', 3: second = '', index }): Diagnostic[] => {
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
