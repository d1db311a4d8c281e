import { type Content, fileAt } from '../catalog/content.ts';
import { placeFile, placeOf } from '../schema/files.ts';

/** The options that a topic lists, has and has not taken back, and the folders of all that it has. */
export interface TopicOptions {
  readonly options: readonly string[];
  /** Those among them that one chooses between: all that are not known to be something else. */
  readonly alternatives: readonly string[];
  /** Those that it lists, has, and has taken back. */
  readonly withdrawn: readonly string[];
  readonly folders: readonly string[];
}

/**
 * The options of a topic; undefined where its facts could not be read. That list and folders agree is a
 * rule of its own.
 */
export function topicOptions(content: Content, topic: string): TopicOptions | undefined {
  const listed = fileAt(content, placeOf('topicFacts', { topic }))?.data.options;
  if (!listed) return undefined;
  const unread = [...content.unreadable].flatMap((path) => placeFile(path) ?? []);
  const folders = [...content.files, ...unread]
    .filter((place) => place.topic === topic && place.option)
    .map(({ option }) => option);
  const there = listed.filter((option) => folders.includes(option));
  const kindOf = (option: string) =>
    fileAt(content, placeOf('optionFacts', { topic, option }))?.data.kind;
  const options = there.filter((option) => kindOf(option) !== 'withdrawn');
  return {
    options,
    alternatives: options.filter((option) => kindOf(option) !== 'complement'),
    withdrawn: there.filter((option) => kindOf(option) === 'withdrawn'),
    folders,
  };
}
