/** What VS Code offers to write when an author types a word, in the languages of a site. */

import type { Locale } from '../domain/locale.ts';
import { translator } from '../i18n/translate.ts';
import { optionWords, topicWords } from './templates.ts';

interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/** The text of a `.code-snippets` file, with words in the language that the site comes first in. */
export function snippetsText([locale]: readonly [Locale, ...Locale[]]): string {
  const t = translator(locale);
  const words = 'mdx,markdown';
  const snippets: Readonly<Record<string, Snippet>> = {
    claim: {
      scope: words,
      prefix: 'claim',
      body: [
        `<Claim id="\${1:id}">`,
        `\${2:${t('authoring.claim.sentence')}}`,
        '',
        `\${3:${t('authoring.claim.explanation')}}`,
        '</Claim>',
      ],
      description: 'The words of a claim that option.yaml declares.',
    },
    section: {
      scope: words,
      prefix: 'section',
      body: [
        `## \${1:${t('authoring.section.heading')}} {#\${2:anchor}}`,
        '',
        `\${3:${t('authoring.section.body')}}`,
      ],
      description: 'A section with its anchor.',
    },
    topic: {
      scope: words,
      prefix: 'topic',
      body: topicWords(locale),
      description: 'The front matter and the introduction of a topic.',
    },
    option: {
      scope: words,
      prefix: 'option',
      body: optionWords(locale),
      description: 'The front matter and the introduction of an option.',
    },
    'claim facts': {
      scope: 'yaml',
      prefix: 'claim',
      body: [
        `- id: \${1:option-what-it-says}`,
        `  kind: \${2|advantage,disadvantage|}`,
        `  criterion: \${3:id}`,
        `  sources: [\${4:id}]`,
      ],
      description: 'A claim, in option.yaml.',
    },
    source: {
      scope: 'yaml',
      prefix: 'source',
      body: [
        `\${1:publisher-what}:`,
        `  title: \${2:title}`,
        `  publisher: \${3:publisher}`,
        `  url: \${4:https://}`,
        `  language: \${5:en}`,
        `  published: \${6:date}`,
        '  checked: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
        `  licence: \${7:terms}`,
      ],
      description: 'A source, in vocabulary/sources.yaml.',
    },
    'kept-source': {
      scope: 'yaml',
      prefix: 'source-kept',
      body: [
        `\${1:who-what}:`,
        `  title: \${2:title}`,
        `  kind: \${3|record,contract,interview,measurement,internal|}`,
        `  publisher: \${4:who says it}`,
        `  held: \${5:what identifies it, and who keeps it}`,
        `  language: \${6:sv}`,
        `  published: \${7:date}`,
        '  checked: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
      ],
      description: 'A source that nobody has published, in vocabulary/sources.yaml.',
    },
    assessment: {
      scope: 'yaml',
      prefix: 'assessment',
      body: [
        `\${1:option}: { value: \${2|supported,partly,not-supported,described,not-applicable,unknown|}, checked: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE, sources: [\${3:id}] }`,
      ],
      description: 'An assessment of an option, in assessments.yaml.',
    },
    question: {
      scope: 'yaml',
      prefix: 'question',
      body: [
        `- id: \${1:question}`,
        '  answers:',
        `    - { id: \${2:yes}, to: \${3:id}, claims: [\${4:id}] }`,
        `    - { id: \${5:no}, to: \${6:id}, claims: [\${7:id}] }`,
      ],
      description: 'A question of a decision tree, in tree.yaml.',
    },
  };
  return `${JSON.stringify(snippets, null, 2)}\n`;
}
