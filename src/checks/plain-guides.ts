import { displayPath, filesOf } from '../catalog/content.ts';
import { nearest } from '../catalog/nearest.ts';
import { decoded } from '../domain/addresses.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { ContentsItem } from '../domain/plain-guide.ts';
import type { Rule } from './rule.ts';

/**
 * What plain guides name is there: anchors that others lead to, pictures, and the guides of the table of
 * contents. No plain guide has the folder of one with facts.
 *
 * Bad: `anchors: { old: nothing }` · `![A diagram](/media/gone.png)` · `guide: no/such/guide`
 */
export const plainGuides: Rule = (content) => {
  const guides = filesOf(content, 'plainGuide');
  const structured = new Set(filesOf(content, 'guideFacts').map(({ guide }) => guide));
  return [
    ...guides.flatMap((file): Diagnostic[] => {
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
                rule: 'guide-repeated',
                message: `The guide "${plain}" is there with facts as well.`,
                fix: 'keep one of them: either guide.yaml and words in MDX, or Markdown alone.',
              },
            ]
          : []),
        ...Object.entries(data.anchors)
          .filter(([alias, target]) => !own.has(target) || own.has(alias))
          .map(([alias, target]) => ({
            ...at,
            ...file.at(['anchors', alias]),
            rule: 'alias-broken',
            message: own.has(alias)
              ? `The alias "${alias}" is an anchor of the page itself.`
              : `The alias "${alias}" leads to "${target}", which is no anchor of the page.`,
            fix: own.has(alias)
              ? 'remove it.'
              : `use one of: ${nearest(target, anchors).join(', ')}.`,
          })),
        ...body.images.flatMap(({ address, at: place }) => {
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
      const known = guides.filter(({ locale }) => locale === file.locale).map(({ plain }) => plain);
      const names = new Set(known);
      return named(file.data.items, ['items']).flatMap(({ guide, path }) =>
        names.has(guide)
          ? []
          : [
              {
                file: displayPath(content, file),
                ...file.at(path),
                rule: 'guide-unknown',
                message: `The guide "${guide}" has no Markdown file in this language.`,
                fix: `use one of: ${nearest(guide, known).join(', ')}.`,
              },
            ],
      );
    }),
  ];
};

function named(
  items: readonly ContentsItem[],
  path: readonly PropertyKey[],
): { readonly guide: string; readonly path: readonly PropertyKey[] }[] {
  return items.flatMap(({ guide, items: inside }, index) => [
    ...(guide === undefined ? [] : [{ guide, path: [...path, index, 'guide'] }]),
    ...named(inside ?? [], [...path, index, 'items']),
  ]);
}
