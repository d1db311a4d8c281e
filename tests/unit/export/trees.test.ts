import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { type MdastNode, markdownToMdast } from 'satteri';
import { allClaims } from '../../../src/domain/catalog.ts';
import { citationsOf } from '../../../src/domain/citations.ts';
import { localize, usualLanguages } from '../../../src/domain/locale.ts';
import { topicData } from '../../../src/export/data.ts';
import { llmsText } from '../../../src/export/llms.ts';
import { treeMarkdown } from '../../../src/export/tree-markdown.ts';
import { createPageContext } from '../../../src/i18n/page-context.ts';
import { teasCatalog } from '../../support/content.ts';
import { teaSite } from '../../support/site.ts';

const catalog = teasCatalog();
const [topic] = catalog.topics;
assert.ok(topic);
const [tree] = topic.trees;
assert.ok(tree);
const pages = localize(['sv', 'en'], (locale) =>
  createPageContext(locale, teaSite, {
    at: '/',
    base: '/kb/',
    origin: new URL('https://kb.example.org'),
  }),
);
/** What leads where, in the order of the tree. */
const edges = tree.questions.flatMap(({ answers }) => answers.map(({ to }) => to));

function linksIn(node: MdastNode): string[] {
  if (node.type === 'link') return [node.url];
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}

suite('a tree as JSON', () => {
  const [data] = topicData(topic, pages, '2026-11-30').trees;

  test('leads where the tree leads, and rests on the same', () => {
    assert.deepEqual(
      data?.questions.flatMap(({ answers }) => answers.map(({ to }) => to)),
      edges,
    );
    assert.deepEqual(data?.questions[1]?.answers[0], {
      id: 'with',
      title: { sv: 'Ja', en: 'Yes' },
      text: { sv: '', en: '' },
      to: 'choose-black',
      unsure: false,
      claims: [],
      rulesOut: [],
      features: ['with-milk'],
      sources: [],
    });
  });

  test('has addresses of its questions and outcomes', () => {
    const page = 'https://kb.example.org/kb/en/tea/trees/which/';
    assert.equal(data?.url.en, page);
    assert.equal(data?.questions[1]?.url.en, `${page}outline/#milk`);
    assert.equal(data?.outcomes[0]?.url.en, `${page}outline/#choose-green`);
  });
});

suite('a tree as Markdown', () => {
  for (const locale of usualLanguages) {
    test(`links every answer to where it leads (${locale})`, () => {
      const page = `https://kb.example.org/kb/${locale}/tea/trees/which/outline/#`;
      const markdown = treeMarkdown(topic, tree, pages[locale]);
      const targets = linksIn(markdownToMdast(markdown))
        .filter((url) => url.startsWith(page))
        .map((url) => url.slice(page.length));
      const [awake, milk] = tree.questions;
      const expected = [
        ...[awake, milk].flatMap((question) => [
          question?.id,
          ...(question?.answers.map(({ to }) => to) ?? []),
        ]),
        ...tree.outcomes.map(({ id }) => id),
      ];
      assert.deepEqual(targets, expected);
    });
  }

  test('names claims by option, features, sources, prerequisites and what is never recommended', () => {
    const markdown = treeMarkdown(topic, tree, pages.en);
    assert.match(
      markdown,
      /- \*\*Yes, all night\*\* → \[Outcome: Choose black tea\]\(\S+#choose-black\)\n\n {2}Based on:\n\n {2}- Advantage Black tea: \[Gives the most caffeine\.\]\(\S+\/tea\/#black-strong\)/,
    );
    assert.match(markdown, /- Feature: \[Goes with milk\]\(\S+\/tea\/comparison\/#with-milk\)/);
    assert.match(markdown, /→ \[Question: Do you want milk in it\?\]/);
    assert.match(markdown, /Recommended: \[Green tea \(GT\)\]\(\S+\/tea\/options\/green\/\)/);
    assert.match(markdown, /#### The trade-offs\n\n- Disadvantage GT: \[Needs the right/);
    assert.match(
      markdown,
      /- \*\*A kettle\*\*\n\n {2}It must show the temperature\.\n\n {2}Source: /,
    );
    assert.match(
      markdown,
      /## Never recommended\n\n- \[Herbal tea\]\(\S+\): It is no tea\. Source: /,
    );
  });
});

test('a tree is named to machines with the other pages', () => {
  assert.match(
    llmsText(catalog, pages),
    /- \[Which tea suits you\?\]\(\S+\/en\/tea\/trees\/which\/index\.md\): Two questions/,
  );
});

test('the card of a claim leads to the questions and outcomes that rest on it', () => {
  const placed = allClaims(catalog).find(({ claim }) => claim.id === 'black-strong');
  assert.ok(placed);
  assert.deepEqual(
    citationsOf(catalog, placed).map(({ path }) => path),
    ['/tea/trees/which/outline/#awake', '/tea/trees/which/outline/#choose-black'],
  );
});
