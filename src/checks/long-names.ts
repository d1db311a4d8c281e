import { type Content, type FileOf, fileAt, filesOf, hasFacts } from '../catalog/content.ts';
import { isDraftTopic } from '../catalog/drafts.ts';
import { holdsUnwritten } from '../domain/unwritten.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'name-long': {
    summary: 'A title or a name is longer than pages have room for.',
    file: 'topics/tea/trees/which/en.mdx',
    bad: 'title: Which tea suits you, when you think of the price, of the water, of the kettle and of everything else?',
    good: 'title: Which tea suits you?',
    isAdvice: true,
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/**
 * The most characters. On a phone 320 pixels wide a heading of a page has five rows for 80 of them, seven for 120,
 * and eleven for 200; what names a column or the site shares its row with others.
 */
const most = { title: 80, question: 120, name: 40, column: 40 } as const;

/** What stands in headings, lists, tabs and heads of tables fits there. */
export const longNames = defineRule({
  scope: ['siteWords', 'topicWords', 'optionFacts', 'optionWords', 'treeWords', 'guideWords'],
  why: 'A title stands in lists, in the tab and over the page. One that fills the screen of a phone is not read.',
  findings,
  check: (content) => [
    ...filesOf(content, 'siteWords').flatMap((file) => [
      ...long(content, file, 'name'),
      ...long(content, file, 'title'),
    ]),
    ...published(content, 'topicWords').flatMap((file) => [
      ...long(content, file, 'title'),
      ...long(content, file, 'question'),
    ]),
    ...published(content, 'optionWords').flatMap((file) => {
      const facts = fileAt(content, { ...file, kind: 'optionFacts' })?.data;
      const isShort = facts?.short !== undefined || facts?.abbreviation !== undefined;
      return isShort ? long(content, file, 'title') : long(content, file, 'title', 'column');
    }),
    ...published(content, 'treeWords').flatMap((file) => long(content, file, 'title')),
    // What was written elsewhere keeps its title.
    ...filesOf(content, 'guideWords').flatMap((file) =>
      hasFacts(content, file.guide) ? long(content, file, 'title') : [],
    ),
  ],
});

function published<K extends 'topicWords' | 'optionWords' | 'treeWords'>(
  content: Content,
  kind: K,
): readonly FileOf<K>[] {
  return filesOf(content, kind).filter(({ topic }) => !isDraftTopic(content, topic));
}

function long(
  content: Content,
  file: FileOf<'siteWords' | 'topicWords' | 'optionWords' | 'treeWords' | 'guideWords'>,
  field: 'name' | 'title' | 'question',
  limit: keyof typeof most = field,
): Found[] {
  const text = (file.data as Readonly<Record<string, unknown>>)[field];
  if (typeof text !== 'string' || holdsUnwritten(text) || text.length <= most[limit]) return [];
  return [
    {
      ...foundAt(content, file, [field]),
      rule: 'name-long',
      message: `The ${field} has ${text.length} characters, and ${most[limit]} are as many as ${limit === 'column' ? 'the head of a column has' : 'a page has'} room for.`,
      fix:
        limit === 'column'
          ? 'shorten it, or give the option a short name in option.yaml: short: { … } in each language, or abbreviation.'
          : 'shorten it, and say the rest in the introduction.',
    },
  ];
}
