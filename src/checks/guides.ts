import { type Content, displayPath, type FileOf, filesOf, hasFacts } from '../catalog/content.ts';
import { useOneOf } from '../catalog/nearest.ts';
import { fileStart } from '../domain/diagnostic.ts';
import type { ContentsItem } from '../domain/guide.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'guide-repeated': {
    summary: 'The words of a guide are there twice in a language.',
    bad: 'guides/brewing/kettle/sv.md',
    good: 'guides/brewing/kettle/en.mdx',
  },
  'description-missing': {
    summary: 'A guide with facts has no description.',
    file: 'guides/brewing/kettle/sv.mdx',
    bad: 'title: Brygg en kanna\n---',
    good: 'title: Brygg en kanna\ndescription: Från kallt vatten till varm kopp.\n---',
  },
  'alias-broken': {
    summary: 'An alias of a guide leads to no anchor of it, or is one.',
    file: 'guides/cups/mugs/sv.md',
    bad: 'anchors: { cups: mugg }',
    good: 'anchors: { cups: mugs }',
  },
  'guide-unknown': {
    summary: 'The contents name a guide that has no file in their language.',
    file: 'guides/contents.sv.yaml',
    bad: 'guide: cups/mug',
    good: 'guide: cups/mugs',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/**
 * What guides name is there: anchors that others lead to and the guides of the table of contents.
 * A guide has its words once in each of its languages, and one with facts says what it is about.
 */
export const guides = defineRule({
  scope: ['guideFacts', 'guideWords', 'guideContents'],
  why: 'A guide may be moved from elsewhere, page by page: what its pages name must have come along, and stand where it is looked for.',
  findings,
  check: (content) => {
    const files = filesOf(content, 'guideWords');
    const inMdx = new Set(files.filter(({ ending }) => ending === 'mdx').map(wordsKey));
    return [
      ...files.flatMap((file) => {
        if (file.ending === 'md' && inMdx.has(wordsKey(file))) return [repeated(content, file)];
        return [
          ...(file.data.description === undefined && hasFacts(content, file.guide)
            ? [undescribed(content, file)]
            : []),
          ...aliasFaults(content, file),
        ];
      }),
      ...filesOf(content, 'guideContents').flatMap((file) => {
        const known = files.filter(({ locale }) => locale === file.locale);
        const names = new Set(known.map(({ guide }) => guide));
        return named(file.data.items, ['items'])
          .filter(({ guide }) => !names.has(guide))
          .map(
            ({ guide, path }): Found => ({
              ...foundAt(content, file, path),
              rule: 'guide-unknown',
              message: `The guide "${guide}" has no words in this language.`,
              fix: useOneOf(guide, [...names]),
            }),
          );
      }),
    ];
  },
});

function wordsKey({ guide, locale }: FileOf<'guideWords'>): string {
  return `${guide} ${locale}`;
}

function repeated(content: Content, file: FileOf<'guideWords'>): Found {
  return {
    file: displayPath(content, file),
    ...fileStart,
    rule: 'guide-repeated',
    message: `The guide "${file.guide}" has its words in MDX as well.`,
    fix: `keep one of them: ${file.locale}.md or ${file.locale}.mdx.`,
  };
}

function undescribed(content: Content, file: FileOf<'guideWords'>): Found {
  return {
    ...foundAt(content, file, []),
    rule: 'description-missing',
    message: `The guide "${file.guide}" has no description.`,
    fix: 'add "description: …" to the front matter: a sentence for those who look for it.',
  };
}

function aliasFaults(content: Content, file: FileOf<'guideWords'>): Found[] {
  const aliases = Object.entries(file.data.anchors);
  if (aliases.length === 0) return [];
  const anchors = ['main', ...file.words.sections.map(({ id }) => id)];
  const own = new Set(anchors);
  return aliases
    .filter(([alias, target]) => !own.has(target) || own.has(alias))
    .map(
      ([alias, target]): Found => ({
        ...foundAt(content, file, ['anchors', alias]),
        rule: 'alias-broken',
        message: own.has(alias)
          ? `The alias "${alias}" is an anchor of the page itself.`
          : `The alias "${alias}" leads to "${target}", which is no anchor of the page.`,
        fix: own.has(alias) ? 'remove it.' : useOneOf(target, anchors),
      }),
    );
}

function named(
  items: readonly ContentsItem[],
  path: readonly PropertyKey[],
): { readonly guide: string; readonly path: readonly PropertyKey[] }[] {
  return items.flatMap(({ guide, items: inside }, index) => [
    ...(guide === undefined ? [] : [{ guide, path: [...path, index, 'guide'] }]),
    ...named(inside ?? [], [...path, index, 'items']),
  ]);
}
