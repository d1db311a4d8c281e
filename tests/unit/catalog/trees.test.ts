import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { type DecisionTree, nodeOf, treeParts } from '../../../src/domain/decision-tree.ts';
import { pathsOf } from '../../../src/domain/tree-paths.ts';
import { replacing, teasCatalog } from '../../support/content.ts';

function trees(changes = {}): readonly DecisionTree[] {
  const [topic] = teasCatalog(changes).topics;
  assert.ok(topic);
  return topic.trees;
}

function tree(): DecisionTree {
  const [first] = trees();
  assert.ok(first);
  return first;
}

test('a tree refers to the claims, features, options and sources of its topic', () => {
  const { questions, outcomes, never } = tree();
  const answers = questions.flatMap((question) =>
    question.answers.map((answer) => [
      question.id,
      answer.id,
      answer.to,
      ...[...answer.claims, ...answer.features, ...answer.sources].map(({ id }) => id),
      ...(answer.isUnsure ? ['?'] : []),
    ]),
  );
  assert.deepEqual(answers, [
    ['awake', 'stay', 'choose-black', 'black-strong'],
    ['awake', 'sleep', 'milk', 'green-cheap'],
    ['awake', 'unsure', 'milk', '?'],
    ['milk', 'with', 'choose-black', 'with-milk'],
    ['milk', 'without', 'choose-green', 'tea-board'],
  ]);
  const [green] = outcomes;
  assert.deepEqual(
    [...(green?.recommends ?? []), ...(green?.claims ?? []), ...(green?.accepts ?? [])].map(
      ({ id }) => id,
    ),
    ['green', 'green-cheap', 'green-fussy'],
  );
  assert.equal(never[0]?.option.words.en.title, 'Herbal tea');
  assert.deepEqual(
    treeParts(tree()).map(({ sources }) => sources.length),
    [0, 0, 0, 0, 1, 0, 1, 1, 1],
  );
});

test('its words are those of each language, answer by answer', () => {
  const { words, questions, outcomes } = tree();
  assert.equal(words.sv.title, 'Vilket te passar dig?');
  assert.match(words.en.introduction.text, /^Answer the questions/);
  const [awake] = questions;
  assert.equal(awake?.words.sv.title, 'Ska teet hålla dig vaken?');
  assert.equal(awake?.words.sv.body.text, 'Det avgör hur mycket koffein du vill ha.');
  assert.deepEqual(
    awake?.answers.map((answer) => [answer.words.en.title, answer.words.en.body.text]),
    [
      ['Yes, all night', ''],
      ['No, I want to sleep', 'Then the cheapest tea will do.'],
      ['Not sure', 'Try a cup before bedtime.'],
    ],
  );
  const [kettle] = outcomes[0]?.prerequisites ?? [];
  assert.deepEqual(
    [kettle?.words.en.title, kettle?.words.en.body.text],
    ['A kettle', 'It must show the temperature.'],
  );
});

test('it can be walked, and its nodes found by their ids', () => {
  assert.deepEqual(
    [...pathsOf(tree())].map(({ outcome }) => outcome),
    ['choose-black', 'choose-black', 'choose-green', 'choose-black', 'choose-green'],
  );
  assert.equal(nodeOf(tree(), 'milk')?.words.en.title, 'Do you want milk in it?');
  assert.equal(nodeOf(tree(), 'choose-green')?.words.en.title, 'Choose green tea');
  assert.equal(nodeOf(tree(), 'nothing'), undefined);
});

test('trees stand in the order of their ids, and what is still to be written is left out', () => {
  const folder = 'topics/tea/trees';
  const text = (file: string) => {
    let copied = '';
    teasCatalog({ [`${folder}/which/${file}`]: (now: string) => (copied = now) });
    return copied;
  };
  const copies = Object.fromEntries(
    ['tree.yaml', 'sv.mdx', 'en.mdx'].map((file) => [`${folder}/another/${file}`, text(file)]),
  );
  assert.deepEqual(
    trees(copies).map(({ id }) => id),
    ['another', 'which'],
  );
  const [unwritten] = trees({
    [`${folder}/which/tree.yaml`]: replacing('[black-strong]', '["[[Write: which]]"]'),
  });
  assert.deepEqual(unwritten?.questions[0]?.answers[0]?.claims, []);
});

test('content that is not sound is refused', () => {
  const unknown = replacing('claims: [black-strong]', 'claims: [black-weak]');
  assert.throws(
    () => trees({ 'topics/tea/trees/which/tree.yaml': unknown }),
    /lacks “black-weak”; run the content check/,
  );
  const unsaid = replacing('### Yes {#with}', '### Yes {#witch}');
  assert.throws(() => trees({ 'topics/tea/trees/which/en.mdx': unsaid }), /section milk, with/);
});
