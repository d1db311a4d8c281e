import { displayPath } from '../catalog/content.ts';
import { pageKey } from '../catalog/current.ts';
import { fileStart } from '../domain/diagnostic.ts';
import { type FileKind, type FilePlace, filePath, placeFile, placeOf } from '../schema/files.ts';
import { defineRule, type Findings } from './rule.ts';

const findings = {
  'content-incomplete': {
    summary: 'A file is missing that the folder must have.',
    bad: 'topics/tea/options/green/options.yaml',
    good: 'topics/tea/options/green/option.yaml',
  },
} as const satisfies Findings;

/**
 * A folder needs a vocabulary and at least one topic or guide, and each folder of a topic, an option or a
 * decision tree its facts.
 */
export const contentIncomplete = defineRule({
  scope: ['topicFacts', 'optionFacts', 'treeFacts', 'criteria', 'sources'],
  why: 'Words alone make no page: the facts say what there is, and in what order.',
  findings,
  check: (content) => {
    const missing = (kind: FileKind, names: Partial<FilePlace>, fix: string) => {
      const place = placeOf(kind, names);
      const path = filePath(place);
      const isThere =
        content.unreadable.has(path) || content.files.some((file) => filePath(file) === path);
      if (isThere) return [];
      const file = displayPath(content, place);
      const message = 'The file is missing.';
      return [{ file, ...fileStart, rule: 'content-incomplete', message, fix }];
    };
    const places = [
      ...content.files,
      ...[...content.unreadable].flatMap((path) => placeFile(path) ?? []),
    ];
    const topics = new Set(places.map(({ topic }) => topic).filter(Boolean));
    const options = new Set(
      places.filter(({ option }) => option).map(({ topic, option }) => `${topic}/${option}`),
    );
    return [
      ...missing('criteria', {}, 'create it with the criteria that options are compared by.'),
      ...missing('sources', {}, 'create it with the sources that claims rest on.'),
      ...[...topics].flatMap((topic) =>
        missing('topicFacts', { topic }, 'create it with the options and criteria of the topic.'),
      ),
      ...[...options].flatMap((path) => {
        const [topic = '', option = ''] = path.split('/');
        return missing(
          'optionFacts',
          { topic, option },
          'create it with the claims of the option.',
        );
      }),
      ...[...new Set(places.filter(({ tree }) => tree).map(pageKey))].flatMap((key) => {
        const [topic = '', , tree = ''] = key.split('/');
        return missing('treeFacts', { topic, tree }, 'create it with the questions and outcomes.');
      }),
      ...(topics.size > 0 || places.some(({ guide }) => guide)
        ? []
        : [
            {
              file: `${content.root}/topics`,
              ...fileStart,
              rule: 'content-incomplete',
              message: 'There is no topic and no guide.',
              fix: 'create a folder with topic.yaml, sv.mdx and en.mdx in it.',
            },
          ]),
    ];
  },
});
