import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import {
  buildGuideTree,
  type GuideLine,
  type GuideNode,
  linesBeside,
  neighbours,
} from '../../../src/domain/guide-tree.ts';

const guides = [
  'core/logs',
  'core/setup/plan',
  'core/setup/run',
  'cups',
  'cups/mugs',
  'single',
].map((id) => ({ id, title: id.toUpperCase() }));

/** A tree as nested lines: `Title (guide)`. */
function lines(nodes: readonly GuideNode[], indent = ''): string[] {
  return nodes.flatMap(({ title, guide, items }) => [
    `${indent}${title}${guide === undefined ? '' : ` (${guide})`}`,
    ...lines(items, `${indent}  `),
  ]);
}

suite('the tree of guides', () => {
  test('is that of the folders where nobody has said otherwise', () => {
    assert.deepEqual(lines(buildGuideTree([], guides).nodes), [
      'core',
      '  CORE/LOGS (core/logs)',
      '  setup',
      '    CORE/SETUP/PLAN (core/setup/plan)',
      '    CORE/SETUP/RUN (core/setup/run)',
      'CUPS (cups)',
      '  CUPS/MUGS (cups/mugs)',
      'SINGLE (single)',
    ]);
  });

  test('follows the contents, each guide once, and adds the rest to the part of its folder', () => {
    const contents = [
      {
        title: 'Kärnan',
        items: [
          { title: 'Köra', guide: 'core/setup/run' },
          { title: 'Köra igen', guide: 'core/setup/run' },
          { title: 'Borta', guide: 'core/gone' },
        ],
      },
    ];
    assert.deepEqual(lines(buildGuideTree(contents, guides).nodes).slice(0, 5), [
      'Kärnan',
      '  Köra (core/setup/run)',
      '  CORE/LOGS (core/logs)',
      '  setup',
      '    CORE/SETUP/PLAN (core/setup/plan)',
    ]);
  });

  test('holds every guide once, in an order with a way back and on', () => {
    const tree = buildGuideTree([{ title: 'Mugg', guide: 'cups/mugs' }], guides);
    assert.deepEqual(
      tree.order.map(({ id }) => id).sort(),
      guides.map(({ id }) => id),
    );
    assert.deepEqual(neighbours(tree, 'cups/mugs'), {
      previous: undefined,
      next: { id: 'core/logs', title: 'CORE/LOGS' },
    });
    assert.deepEqual(neighbours(tree, 'single').next, undefined);
    assert.deepEqual(neighbours(tree, 'gone'), { previous: undefined, next: undefined });
  });

  test('holds guides that topics lead to only where the contents name them', () => {
    const contents = [{ title: 'Kärnan', items: [{ title: 'Köra', guide: 'core/setup/run' }] }];
    const inTopics = new Set(['core/setup/run', 'cups', 'single']);
    assert.deepEqual(lines(buildGuideTree(contents, guides, inTopics).nodes), [
      'Kärnan',
      '  Köra (core/setup/run)',
      '  CORE/LOGS (core/logs)',
      '  setup',
      '    CORE/SETUP/PLAN (core/setup/plan)',
      'cups',
      '  CUPS/MUGS (cups/mugs)',
    ]);
  });

  test('has parts with addresses of their own, and says how many guides each has', () => {
    const contents = [
      { title: 'A', items: [{ title: 'x', guide: 'core/logs' }] },
      { title: 'B', items: [{ title: 'y', guide: 'core/setup/run' }] },
    ];
    assert.deepEqual(
      buildGuideTree(contents, guides).branches.map(({ id, node, count }) => [
        id,
        node.title,
        count,
      ]),
      [
        ['core', 'A', 1],
        ['core-2', 'B', 2],
        ['cups', 'CUPS', 2],
      ],
    );
  });

  test('knows the way to each guide', () => {
    const { trails } = buildGuideTree([], guides);
    assert.deepEqual(
      trails.get('core/setup/plan')?.map(({ title }) => title),
      ['core', 'setup'],
    );
  });
});

suite('what stands beside a guide', () => {
  const shown = (lines: readonly GuideLine[], indent = ''): string[] =>
    lines.flatMap(({ title, guide, isHere, count, lines: inside }) => [
      `${indent}${isHere ? '> ' : ''}${title} → ${guide ?? 'all'}${count > 1 ? ` ${count}` : ''}`,
      ...shown(inside, `${indent}  `),
    ]);
  const tree = buildGuideTree([], guides);

  test('is its part of the library, open on the way to it; a closed group leads to its first guide', () => {
    assert.deepEqual(shown(linesBeside(tree, 'core/setup/run')), [
      'CORE/LOGS → core/logs',
      'setup → core/setup/plan 2',
      '  CORE/SETUP/PLAN → core/setup/plan',
      '  > CORE/SETUP/RUN → core/setup/run',
    ]);
    assert.deepEqual(shown(linesBeside(tree, 'core/logs')), [
      '> CORE/LOGS → core/logs',
      'setup → core/setup/plan 2',
    ]);
    assert.deepEqual(linesBeside(tree, 'single'), []);
  });

  test('is the nearest of a long list, with the number of those left out', () => {
    const many = Array.from({ length: 200 }, (_, index) => {
      const id = `x/${String(index).padStart(3, '0')}`;
      return { id, title: id };
    });
    const beside = linesBeside(buildGuideTree([], many), 'x/100');
    assert.equal(beside.length, 63);
    assert.deepEqual(
      [beside[0], beside[31], beside.at(-1)].map((line) => line && shown([line])[0]),
      [' → all 70', '> x/100 → x/100', ' → all 69'],
    );
    assert.equal(linesBeside(buildGuideTree([], many), 'x/000').length, 32);
  });
});
