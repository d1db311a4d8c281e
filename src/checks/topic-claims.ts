import { type Content, type FileOf, filesOf } from '../catalog/content.ts';
import { placeFile } from '../schema/files.ts';

/** A claim with the id of its option. */
export type TopicClaim = Omit<FileOf<'optionFacts'>['data']['claims'][number], 'id'> & {
  readonly id: string;
  readonly option: string;
};

/** The claims of a topic; undefined where facts of some option could not be read. */
export function topicClaims(content: Content, topic: string): readonly TopicClaim[] | undefined {
  const unread = [...content.unreadable].flatMap((path) => placeFile(path) ?? []);
  if (unread.some((place) => place.kind === 'optionFacts' && place.topic === topic))
    return undefined;
  return filesOf(content, 'optionFacts')
    .filter((file) => file.topic === topic)
    .flatMap(({ option, data }) =>
      data.claims.flatMap(({ id, ...claim }) =>
        id === undefined ? [] : [{ ...claim, id, option }],
      ),
    );
}
