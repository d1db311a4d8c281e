import type { Topic } from './catalog.ts';
import type { Locale } from './locale.ts';

/** Topics that belong together; without a name where they are so few that nobody asks, or belong to nothing. */
export interface TopicArea {
  readonly name: string | undefined;
  readonly topics: readonly Topic[];
}

/** From here on a reader looks for the area before the question. */
const many = 25;

/** Topics by what they belong to, in the order in which the areas first come; what belongs to nothing is last. */
export function topicAreas(topics: readonly Topic[], locale: Locale): readonly TopicArea[] {
  if (topics.length < many) return [{ name: undefined, topics }];
  const areas = [...Map.groupBy(topics, ({ area }) => area?.[locale])];
  return areas
    .map(([name, members]) => ({ name, topics: members }))
    .sort((a, b) => Number(a.name === undefined) - Number(b.name === undefined));
}
