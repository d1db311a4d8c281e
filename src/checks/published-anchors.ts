import { displayPath, fileAt, filesOf } from '../catalog/content.ts';
import { currentAnchors } from '../catalog/current.ts';
import { publishedAnchors } from '../catalog/ledger.ts';
import { type Diagnostic, fileStart } from '../domain/diagnostic.ts';
import { defaultLocale } from '../domain/locale.ts';
import { anchorsOf } from './anchors.ts';
import type { Rule } from './rule.ts';

/**
 * Anchors of options and sections stay once they have been published: as they are, or as aliases.
 *
 * Bad: a section `{#both-teas}` renamed to `{#mixing}` without `aliases: { both-teas: mixing }`
 */
export const publishedAnchorsStay: Rule = (content) => {
  const [file] = filesOf(content, 'ledger');
  if (!file || content.unreadable.size > 0) return [];
  const published = publishedAnchors(content);
  const gone = Object.entries(published).flatMap(([topic, ids]) => {
    const kept = new Set(anchorsOf(content, topic).map(({ id }) => id));
    return ids
      .map((id, index) => ({ id, at: file.at(['anchors', topic, index]) }))
      .filter(({ id }) => !kept.has(id))
      .map(
        ({ id, at }): Diagnostic => ({
          file: displayPath(content, file),
          ...at,
          rule: 'anchor-gone',
          message: `The published anchor "${id}" of "${topic}" is gone.`,
          fix: `bring it back, or let it lead on with "aliases: { ${id}: … }" in topic.yaml.`,
        }),
      );
  });
  const unrecorded = Object.entries(currentAnchors(content)).flatMap(([topic, ids]) => {
    const place = { kind: 'topicFacts', topic, option: '', locale: defaultLocale } as const;
    return ids
      .filter((id) => !published[topic]?.includes(id))
      .map(
        (id): Diagnostic => ({
          file: displayPath(content, place),
          ...(fileAt(content, place)?.at(['options']) ?? fileStart),
          rule: 'anchor-unrecorded',
          message: `The anchor "${id}" has not been recorded as published.`,
          fix: 'run npm run ledger.',
        }),
      );
  });
  return [...gone, ...unrecorded];
};
