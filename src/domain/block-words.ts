/** Words that are more than running words: they have a style of their own, which most pages do without. */

import type { Topic } from './catalog.ts';
import type { Locale } from './locale.ts';
import type { Prose } from './prose.ts';
import type { TopicPartName } from './topic-parts.ts';

/** Whether some words may hold an alert, code, a table, a picture or a footnote. */
export function holdsBlocks({ markdown }: Pick<Prose, 'markdown'>): boolean {
  return /^[ \t]*(?:>|`{3}|~{3})|\||!\[|\[\^/m.test(markdown);
}

/** Whether script may bring such words to a page of a topic: what explains claims, or a decision tree step by step. */
export function bringsBlocks(topic: Topic, part: TopicPartName, locale: Locale): boolean {
  if (part === 'choose')
    return topic.trees.some(({ questions, outcomes }) =>
      [
        ...questions,
        ...questions.flatMap(({ answers }) => answers),
        ...outcomes,
        ...outcomes.flatMap(({ prerequisites }) => prerequisites),
      ].some(({ words }) => holdsBlocks(words[locale].body)),
    );
  if (part !== 'overview' && part !== 'comparison') return false;
  return topic.options.some(({ claims }) =>
    claims.some(({ words }) => {
      const { explanation } = words[locale];
      return explanation !== undefined && holdsBlocks(explanation);
    }),
  );
}
