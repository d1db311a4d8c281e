import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { allParts } from '../../../src/domain/citations.ts';
import { treePath } from '../../../src/domain/decision-tree.ts';
import { locales } from '../../../src/domain/locale.ts';
import type { Source } from '../../../src/domain/source.ts';
import { catalog } from '../../support/real-content.ts';

const options = catalog.topics.flatMap((topic) => topic.options);

/** Outcomes that say whom to ask, and state nothing. */
const asking = catalog.topics.flatMap((topic) =>
  topic.trees.flatMap((tree) =>
    tree.outcomes
      .filter(({ kind }) => kind === 'find-out')
      .map(({ id }) => `${treePath(topic.id, tree.id)}#${id}`),
  ),
);

/** What states a fact, by a name that tells where it is. */
const stating: readonly (readonly [name: string, sources: readonly Source[]])[] = [
  ...allParts(catalog)
    .filter(({ path }) => !asking.includes(path))
    .map(({ path, sources }) => [path, sources] as const),
  ...options.flatMap(({ id, lifecycle, flow }) => [
    [`the lifecycle of ${id}`, lifecycle?.sources ?? []] as const,
    [`the flow of ${id}`, flow?.sources ?? []] as const,
  ]),
  ...catalog.topics.flatMap(({ features }) =>
    features.flatMap(({ id, assessments }) =>
      [...assessments].map(
        ([option, { sources }]) => [`the assessment of ${option} for ${id}`, sources] as const,
      ),
    ),
  ),
  ...catalog.topics.flatMap(({ estimate }) =>
    (estimate?.figures ?? []).map(({ id, sources }) => [`the figure ${id}`, sources] as const),
  ),
  ...catalog.topics.flatMap(({ estimate }) =>
    (estimate?.inputs ?? [])
      .filter(({ hint }) => locales.some((locale) => /\d/.test(hint?.[locale] ?? '')))
      .map(({ id, sources }) => [`the hint of ${id}`, sources] as const),
  ),
];

suite('the real content', () => {
  test('states nothing without a source', () => {
    assert.ok(stating.length > 150, `${stating.length} parts`);
    const unsourced = stating.filter(([, sources]) => sources.length === 0).map(([name]) => name);
    assert.deepEqual(unsourced, []);
  });

  test('names the trade press where a claim rests on nothing else', () => {
    for (const option of options) {
      for (const { id, sources, words } of option.claims) {
        if (sources.some(({ secondary }) => !secondary)) continue;
        for (const locale of locales) {
          assert.match(words[locale].explanation?.text ?? '', /fackpress|trade press/, id);
        }
      }
    }
  });

  test('gives every option what it needs, a flow and a lifecycle', () => {
    for (const { id, sections, flow, lifecycle } of options) {
      assert.ok(
        sections.some((section) => section.id === `${id}-needs`),
        id,
      );
      assert.ok(flow && lifecycle, id);
    }
  });

  test('explains every claim, and holds every guide to a length that is read', () => {
    for (const { claims } of options) {
      for (const { id, words } of claims) {
        for (const locale of locales) assert.ok(words[locale].explanation, `${id} ${locale}`);
      }
    }
    for (const { id, words, sections } of catalog.guides) {
      for (const locale of locales) {
        const texts = [
          words[locale].introduction.text,
          ...sections.flatMap(({ words: own }) => [own[locale].title, own[locale].body.text]),
        ];
        const length = texts.join(' ').split(/[ \n]+/).length;
        assert.ok(length >= 500 && length <= 1200, `${id} ${locale}: ${length} words`);
      }
    }
  });
});
