import { displayPath, filesOf } from '../catalog/content.ts';
import { useOneOf } from '../catalog/nearest.ts';
import { decoded } from '../domain/addresses.ts';
import type { ContentsItem } from '../domain/plain-guide.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'guide-repeated': {
    summary: 'A guide is there with facts and as Markdown alone.',
    bad: 'guides/brewing/kettle/sv.md',
    good: 'guides/brewing/kettle/sv.mdx',
  },
  'alias-broken': {
    summary: 'An alias of a plain guide leads to no anchor of it, or is one.',
    file: 'guides/cups/mugs/sv.md',
    bad: 'anchors: { cups: mugg }',
    good: 'anchors: { cups: mugs }',
  },
  'image-missing': {
    summary: 'A picture is not there.',
    file: 'guides/cups/mugs/sv.md',
    bad: '![En mugg](/media/mugg.png)',
    good: '![En mugg](/media/mug.png)',
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
 * What plain guides name is there: anchors that others lead to, pictures, and the guides of the table of
 * contents. No plain guide has the folder of one with facts.
 */
export const plainGuides = defineRule({
  scope: ['plainGuide', 'guideContents'],
  why: 'A library is moved from elsewhere, page by page: what its pages name must have come along.',
  findings,
  check: (content) => {
    const guides = filesOf(content, 'plainGuide');
    const structured = new Set(filesOf(content, 'guideFacts').map(({ guide }) => guide));
    return [
      ...guides.flatMap((file): Found[] => {
        const { body, data, plain } = file;
        const at = { file: displayPath(content, file) };
        const anchors = ['main', ...body.headings.map(({ id }) => id)];
        const own = new Set(anchors);
        return [
          ...(structured.has(plain)
            ? [
                {
                  ...at,
                  line: 1,
                  column: 1,
                  rule: 'guide-repeated' as const,
                  message: `The guide "${plain}" is there with facts as well.`,
                  fix: 'keep one of them: either guide.yaml and words in MDX, or Markdown alone.',
                },
              ]
            : []),
          ...Object.entries(data.anchors)
            .filter(([alias, target]) => !own.has(target) || own.has(alias))
            .map(
              ([alias, target]): Found => ({
                ...at,
                ...file.at(['anchors', alias]),
                rule: 'alias-broken',
                message: own.has(alias)
                  ? `The alias "${alias}" is an anchor of the page itself.`
                  : `The alias "${alias}" leads to "${target}", which is no anchor of the page.`,
                fix: own.has(alias) ? 'remove it.' : useOneOf(target, anchors),
              }),
            ),
          ...body.images.flatMap(({ address, at: place }): Found[] => {
            const path = /^\/media\/(.+)$/.exec(address)?.[1];
            const name = path === undefined ? undefined : decoded(path);
            if (name !== undefined && content.media.has(name)) return [];
            return [
              {
                ...at,
                ...place,
                rule: 'image-missing',
                message: `The image "${address}" is not there.`,
                fix: 'put the file into media/ and write its address as /media/<file>.',
              },
            ];
          }),
        ];
      }),
      ...filesOf(content, 'guideContents').flatMap((file) => {
        const known = guides
          .filter(({ locale }) => locale === file.locale)
          .map(({ plain }) => plain);
        const names = new Set(known);
        return named(file.data.items, ['items']).flatMap(({ guide, path }) =>
          names.has(guide)
            ? []
            : [
                {
                  ...foundAt(content, file, path),
                  rule: 'guide-unknown',
                  message: `The guide "${guide}" has no Markdown file in this language.`,
                  fix: useOneOf(guide, known),
                },
              ],
        );
      }),
    ];
  },
});

function named(
  items: readonly ContentsItem[],
  path: readonly PropertyKey[],
): { readonly guide: string; readonly path: readonly PropertyKey[] }[] {
  return items.flatMap(({ guide, items: inside }, index) => [
    ...(guide === undefined ? [] : [{ guide, path: [...path, index, 'guide'] }]),
    ...named(inside ?? [], [...path, index, 'items']),
  ]);
}
