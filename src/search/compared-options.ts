/** What the options of a comparison are called in the glossary, beside what their topic calls them. */

import { languagesOf } from '../domain/locale.ts';
import type { ComparedTopic } from '../query/named-options.ts';
import { wordsOf } from '../query/text.ts';
import type { Vocabulary } from './other-names.ts';

/**
 * Gives each option the names of the term that is called as it is. What would be called so twice is nobody's name.
 */
export function calledByGlossary(
  topic: ComparedTopic,
  { terms }: Pick<Vocabulary, 'terms'>,
): ComparedTopic {
  const glossary = terms.map(({ abbreviation = '', words }) =>
    [
      abbreviation,
      ...languagesOf(words).flatMap((one) => [words[one].term, ...words[one].synonyms]),
    ].map((name) => wordsOf(name).join(' ')),
  );
  const options = topic.options.map((option) => {
    const found = glossary.filter((names) => names.some((name) => option.names.includes(name)));
    return { ...option, names: [...new Set([...option.names, ...found.flat()])].filter(Boolean) };
  });
  const isOwn = (name: string) => options.filter(({ names }) => names.includes(name)).length === 1;
  return {
    ...topic,
    options: options.map((option, at) => ({
      ...option,
      names: option.names.filter((name) => topic.options[at]?.names.includes(name) || isOwn(name)),
    })),
  };
}
