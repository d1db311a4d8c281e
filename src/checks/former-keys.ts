import { type Content, filesOf } from '../catalog/content.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'criterion-name-taken': {
    summary: 'A former key of a criterion is the key of another.',
    file: 'vocabulary/criteria.yaml',
    bad: 'brewing:\n  formerly: [price]',
    good: 'brewing:',
  },
  'source-name-taken': {
    summary: 'A former key of a source is the key of another.',
    file: 'vocabulary/sources.yaml',
    bad: 'tebladet:\n  formerly: [tea-board]',
    good: 'tebladet:',
  },
  'term-name-taken': {
    summary: 'A former key of a term is the key of another.',
    file: 'vocabulary/terms.yaml',
    bad: 'kettle:\n  formerly: [infusion]',
    good: 'kettle:',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

const kinds = { criteria: 'criterion', sources: 'source', terms: 'term' } as const;

/** What a former key leads to is one thing. */
export const formerKeys = defineRule({
  scope: ['criteria', 'sources', 'terms'],
  why: 'An address with a former key can lead to one place only, and the key of another thing leads there already.',
  findings,
  check: (content) => [
    ...takenIn(content, 'criteria'),
    ...takenIn(content, 'sources'),
    ...takenIn(content, 'terms'),
  ],
});

function takenIn(content: Content, kind: keyof typeof kinds): Found[] {
  return filesOf(content, kind).flatMap((file) => {
    const entries = Object.entries<{ readonly formerly: readonly string[] }>(file.data);
    const former = entries.flatMap(([id, { formerly }]) =>
      formerly.map((old, nth) => ({ id, old, nth })),
    );
    const owners = new Map(former.map(({ id, old }) => [old, id]));
    return former
      .filter(({ id, old }) => Object.hasOwn(file.data, old) || owners.get(old) !== id)
      .map(
        ({ id, old, nth }): Found => ({
          ...foundAt(content, file, [id, 'formerly', nth]),
          rule: `${kinds[kind]}-name-taken`,
          message: `The ${kinds[kind]} "${id}" was called "${old}", it says, which is the key of another.`,
          fix: 'take it out here, or give the other another key.',
        }),
      );
  });
}
