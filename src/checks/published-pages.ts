import { filesOf } from '../catalog/content.ts';
import { isDraftTopic } from '../catalog/drafts.ts';
import { ledgerOf } from '../catalog/ledger.ts';
import { type LedgerEntry, publishedTopics } from '../domain/ledger.ts';
import { foundAt } from './file-fault.ts';
import { goneOptions } from './gone-options.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'topic-gone': {
    summary: 'The page where a claim has been published is gone.',
    bad: 'topics/te/',
    good: 'topics/tea/',
  },
  'draft-published': {
    summary: 'A topic with published claims is called a draft.',
    file: 'topics/tea/topic.yaml',
    bad: 'draft: true\nprefix: TE',
    good: 'prefix: TE',
  },
  'option-gone': {
    summary: 'An option is gone, with claims that have been published.',
    bad: 'herbal/',
    good: 'topics/tea/options/herbal/',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/** The pages on which claims have been published stay, those of topics and those of options. */
export const publishedPagesStay = defineRule({
  scope: ['ledger', 'topicFacts', 'optionFacts'],
  why: 'A page that others cite may say that what it told of was taken back. It may not be gone.',
  findings,
  check: (content) => {
    const [file] = filesOf(content, 'ledger');
    if (!file) return [];
    const { entries } = ledgerOf(content);
    const topics = new Set(filesOf(content, 'topicFacts').map(({ topic }) => topic));
    // While a file cannot be read nobody can tell what is gone.
    const isWhole = content.unreadable.size === 0;
    const published = [
      ...Map.groupBy(
        entries.flatMap((entry, index) =>
          publishedTopics(entry).map((topic) => ({ topic, entry, index })),
        ),
        ({ topic }) => topic,
      ),
    ];
    return [
      ...published.flatMap(([topic, placed]): Found[] => {
        const at = foundAt(content, file, ['claims', placed[0]?.index ?? 0, 'topic']);
        const codes = codesOf(placed.map(({ entry }) => entry));
        if (isDraftTopic(content, topic))
          return [
            {
              ...at,
              rule: 'draft-published',
              message: `The topic "${topic}" is a draft, and ${codes} published on its page.`,
              fix: 'take "draft: true" out of its topic.yaml: what was published stays.',
            },
          ];
        if (!isWhole || topics.has(topic)) return [];
        return [
          {
            ...at,
            rule: 'topic-gone',
            message: `The page of "${topic}", where ${codes} published, is gone.`,
            fix: `bring back topics/${topic}/.`,
          },
        ];
      }),
      ...goneOptions(content).map(
        ({ topic, option, claims }): Found => ({
          ...foundAt(content, file, ['claims', entries.indexOf(claims[0] as LedgerEntry), 'id']),
          rule: 'option-gone',
          message: `The option "${option}" of "${topic}" is gone, and ${codesOf(claims)} published with it.`,
          fix: `bring back topics/${topic}/options/${option}/ and its place in topic.yaml, with "withdrawn: { date: … }" in its option.yaml: its page and its claims then say so.`,
        }),
      ),
    ];
  },
});

/** `TE-01 has been`, `TE-01, TE-02 have been`, `TE-01 and 11 others have been`. */
function codesOf(entries: readonly LedgerEntry[]): string {
  const codes = entries.map(({ code }) => code);
  if (codes.length === 1) return `${codes[0]} has been`;
  const named = codes.length <= 6 ? codes.join(', ') : `${codes[0]} and ${codes.length - 1} others`;
  return `${named} have been`;
}
