import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { validateXML } from 'xmllint-wasm';
import type { Topic } from '../../../src/domain/catalog.ts';
import type { DecisionTree } from '../../../src/domain/decision-tree.ts';
import { localize } from '../../../src/domain/locale.ts';
import type { Step } from '../../../src/domain/tree-graph.ts';
import { pathsOf } from '../../../src/domain/tree-paths.ts';
import { beginSession } from '../../../src/domain/tree-session.ts';
import { rulesOf } from '../../../src/domain/tree-table.ts';
import { topicData } from '../../../src/export/data.ts';
import { dmnFile, treeDmn } from '../../../src/export/tree-dmn.ts';
import { createPageContext } from '../../../src/i18n/page-context.ts';
import { commuting } from '../../support/commuting.ts';
import { teasCatalog } from '../../support/content.ts';
import { decisionEngine } from '../../support/decision-engine.ts';
import { combinationsOf } from '../../support/every-answer.ts';
import { randomTree } from '../../support/random-tree.ts';
import { teaSite } from '../../support/site.ts';
import { treeFiles } from '../../support/tree-content.ts';

const pages = localize(['sv', 'en'], (locale) =>
  createPageContext(locale, teaSite, {
    at: '/',
    base: '/kb/',
    origin: new URL('https://kb.example.org'),
  }),
);
const made = teasCatalog({
  ...treeFiles('random', randomTree(7, 5, 4)),
  'topics/tea/topic.yaml': (text) => text.replace(/^trees: .*$/m, ''),
});
const trees = [commuting, made].flatMap(({ topics }) =>
  topics.flatMap((topic) => topic.trees.map((tree) => ({ topic, tree }))),
);

/** The schema of DMN 1.3 with those that it imports. */
const schemas = ['DMN13.xsd', 'DMNDI13.xsd', 'DI.xsd', 'DC.xsd'].map((fileName) => ({
  fileName,
  contents: readFileSync(
    fileURLToPath(import.meta.resolve(`dmn-moddle/resources/dmn/xsd/${fileName}`)),
    'utf8',
  ),
}));

async function faultsOf(xml: string): Promise<readonly string[]> {
  const [schema, ...preload] = schemas;
  assert.ok(schema);
  const { errors } = await validateXML({
    xml: { fileName: 'tree.dmn', contents: xml },
    schema,
    preload,
  });
  return errors.map(({ message }) => message);
}

function inputsOf(steps: readonly Step[]): Record<string, string> {
  return Object.fromEntries(
    steps.map(({ question, answer }) => [`question_${question.replaceAll('-', '_')}`, answer]),
  );
}

function find(id: string): { readonly topic: Topic; readonly tree: DecisionTree } {
  const found = trees.find(({ tree }) => tree.id === id);
  assert.ok(found);
  return found;
}

suite('a tree as DMN', () => {
  for (const { topic, tree } of trees) {
    for (const locale of ['sv', 'en'] as const) {
      test(`${topic.id}/${tree.id} is valid by the schema of DMN 1.3 (${locale})`, async () => {
        assert.deepEqual(await faultsOf(treeDmn(topic, tree, pages[locale])), []);
      });
    }

    test(`${topic.id}/${tree.id} is decided alike by an engine, whatever is answered`, async () => {
      const { table, warnings, decide } = await decisionEngine(treeDmn(topic, tree, pages.en));
      assert.deepEqual(warnings, []);
      assert.equal(table.hitPolicy, 'UNIQUE');
      let combined = 0;
      for (const given of combinationsOf(tree)) {
        combined += 1;
        assert.deepEqual(
          decide(inputsOf(given)).map(({ outcome }) => outcome),
          [beginSession(tree, given).reached],
        );
      }
      assert.ok(combined > 5);
    });

    test(`${topic.id}/${tree.id} is decided alike where only what is asked has been answered`, async () => {
      const { decide } = await decisionEngine(treeDmn(topic, tree, pages.sv));
      for (const { steps, outcome } of pathsOf(tree)) {
        const title = tree.outcomes.find(({ id }) => id === outcome)?.words.sv.title;
        const address = `https://kb.example.org/kb/sv/${topic.id}/trees/${tree.id}/outline/#${outcome}`;
        assert.deepEqual(decide(inputsOf(steps)), [{ outcome, title, address }]);
      }
    });
  }

  test('is told apart from what is none by the same schema', async () => {
    const { topic, tree } = find('random');
    const xml = treeDmn(topic, tree, pages.sv);
    for (const broken of [
      xml.replace('hitPolicy="UNIQUE"', 'hitPolicy="BEST"'),
      xml.replace('<outputEntry>', '<outputs>').replace('</outputEntry>', '</outputs>'),
      xml.replace('id="rule_2"', 'id="rule_1"'),
    ])
      assert.notDeepEqual(await faultsOf(broken), []);
  });

  test('says in words what it asks, which answers it takes and when a rule holds', async () => {
    const topic = commuting.topics.find(({ id }) => id === 'commuting');
    const tree = topic?.trees[0];
    assert.ok(topic && tree);
    const { table } = await decisionEngine(treeDmn(topic, tree, pages.sv));
    assert.deepEqual(
      table.input.map(({ label }) => label),
      tree.questions.map(({ words }) => words.sv.title),
    );
    assert.equal(table.rule.length, rulesOf(tree).length);
    const [first] = table.rule;
    assert.equal(
      first?.annotationEntry[0]?.text,
      'Hur tar du dig till jobbet i dag? Jag cyklar och Räcker cykeln året om? Ja eller Vet inte',
    );
  });

  test('holds words that XML and its expressions would take for something else', async () => {
    const { topic, tree } = find('random');
    const title = 'Is 5 < 6 & "quoted" \\ in part?';
    const outcomes = tree.outcomes.map((outcome) => ({
      ...outcome,
      words: { ...outcome.words, en: { ...outcome.words.en, title } },
    }));
    const questions = tree.questions.map((question) => ({
      ...question,
      words: { ...question.words, en: { ...question.words.en, title } },
    }));
    const xml = treeDmn(topic, { ...tree, questions, outcomes }, pages.en);
    assert.deepEqual(await faultsOf(xml), []);
    const { table, decide } = await decisionEngine(xml);
    assert.equal(table.input[0]?.label, title);
    const [path] = pathsOf(tree);
    assert.equal(decide(inputsOf(path?.steps ?? []))[0]?.title, title);
  });
});

test('the data of a topic names the table of a tree, and its file', () => {
  const { topic, tree } = find('random');
  const data = topicData(topic, pages, '2026-11-30').trees.find(({ id }) => id === 'random');
  const table = 'https://kb.example.org/kb/en/tea/trees/random/table/';
  assert.equal(data?.table.en, table);
  assert.equal(data?.dmn?.en, `${table}${dmnFile(tree, pages.en)}`);
});

test('there is no file of a tree whose table nobody could use', () => {
  const { topic } = find('random');
  const length = 40;
  const at = (next: number) => (next < length ? `q${next}` : `o${next - length}`);
  const ladder = {
    first: 'q0',
    questions: Array.from({ length }, (_, index) => ({
      id: `q${index}`,
      answers: [
        { id: 'a', to: at(index + 1) },
        { id: 'b', to: at(index + 2) },
      ],
    })),
    outcomes: [{ id: 'o0' }, { id: 'o1' }],
  };
  const large = teasCatalog(treeFiles('ladder', ladder)).topics.find(({ id }) => id === topic.id);
  assert.ok(large);
  const data = topicData(large, pages, '2026-11-30').trees.find(({ id }) => id === 'ladder');
  assert.equal(data?.dmn, null);
  assert.match(data?.table.en ?? '', /\/ladder\/table\/$/);
});
