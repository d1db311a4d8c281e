import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { type MdastNode, markdownToMdast } from 'satteri';
import { parse } from 'yaml';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import {
  answeredUrl,
  decisionRecord,
  type RecordFields,
  type RecordWords,
} from '../../../src/domain/decision-record.ts';
import type { Locale } from '../../../src/domain/locale.ts';
import type { TreePath } from '../../../src/domain/tree-paths.ts';
import { pathsOf } from '../../../src/domain/tree-paths.ts';
import { type WordedTree, wordedTree } from '../../../src/domain/worded-tree.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { readTeas } from '../../support/content.ts';

const words: RecordWords = {
  answered: 'Svaren finns i',
  details: 'Läs mer',
  never: 'Rekommenderas aldrig',
  prerequisites: 'Det som ska ordnas först',
  revisit: 'Ompröva om',
  revisitBy: 'Senast',
  days: { deadline: '{label}', version: 'Stödet för {label} upphör', review: 'Läs om {label}' },
  findOut: 'Ta reda på först',
  preliminary: 'Preliminärt.',
  noChoice: 'inget än',
  ruledOut: 'gäller inte',
  review: 'Vad har ändrats?',
};
const fields: RecordFields = {
  title: 'Te på morgonen',
  date: '2026-11-26',
  decisionMakers: ['Åsa: "chefen" Öberg', ' ', 'Bo #1'],
};

function treeIn(locale: Locale): WordedTree {
  const [topic] = assembleCatalog(readTeas().content).topics;
  const [tree] = topic?.trees ?? [];
  assert.ok(topic && tree);
  return wordedTree(topic, tree, locale, (path) => `https://kb.example.org/kb/${locale}${path}`);
}

const tree = treeIn('sv');
const green = pathTo('choose-green');

function pathTo(outcome: string): TreePath {
  const path = [...pathsOf(tree)].find((other) => other.outcome === outcome);
  assert.ok(path);
  return path;
}

/** A record taken apart again: front matter, headings with the words below each, addresses. */
function parsed(record: string) {
  const match = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(record);
  const [, front = '', body = ''] = match ?? [];
  const root = markdownToMdast(body);
  const sections = new Map<string, string[]>();
  const nodes: readonly MdastNode[] = 'children' in root ? root.children : [];
  let title = '';
  for (const node of nodes) {
    if (node.type === 'heading') {
      title = `${'#'.repeat(node.depth)} ${plainText(node)}`;
      sections.set(title, []);
    } else if (node.type === 'list') {
      sections.get(title)?.push(...node.children.map((item) => `* ${plainText(item)}`));
    } else sections.get(title)?.push(plainText(node));
  }
  return { front: parse(front) as unknown, sections, types: typesIn(root), urls: urlsIn(root) };
}

function typesIn(node: MdastNode): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])];
}

function urlsIn(node: MdastNode): string[] {
  if (node.type === 'link') return [node.url];
  return 'children' in node ? node.children.flatMap(urlsIn) : [];
}

suite('the record of a decision', () => {
  const { front, sections, urls } = parsed(decisionRecord(tree, green, fields, words));

  test('has front matter that tools read', () => {
    assert.deepEqual(front, {
      status: 'accepted',
      date: '2026-11-26',
      'decision-makers': ['Åsa: "chefen" Öberg', 'Bo #1'],
    });
  });

  test('has the headings of MADR in their order, and those of the options', () => {
    assert.deepEqual(
      [...sections.keys()],
      [
        '# Te på morgonen',
        '## Context and Problem Statement',
        '## Decision Drivers',
        '## Considered Options',
        '## Decision Outcome',
        '### Consequences',
        '## Pros and Cons of the Options',
        '### Grönt te (GT)',
        '### Svart te',
        '### Örtte',
        '## More Information',
        '### Det som ska ordnas först',
        '### Ompröva om',
      ],
    );
  });

  test('says what was answered, chosen and accepted, and what would change it', () => {
    assert.deepEqual(sections.get('## Context and Problem Statement'), [
      'Två frågor som leder till ett te.',
      'Svaren finns i Vilket te passar dig?',
    ]);
    assert.deepEqual(sections.get('## Decision Drivers'), [
      '* Ska teet hålla dig vaken? Nej, jag vill sova',
      '* Vill du ha mjölk i? Nej',
    ]);
    assert.deepEqual(sections.get('## Considered Options'), [
      '* Grönt te (GT)',
      '* Svart te',
      '* Örtte',
    ]);
    assert.deepEqual(sections.get('## Decision Outcome'), [
      'Chosen option: "Grönt te (GT)", because Det kostar minst.',
      'Läs mer: Välj grönt te',
    ]);
    assert.deepEqual(sections.get('### Consequences'), [
      '* Good, because Grönt te (GT) kostar minst per kanna, se 1 < 2 & priserna. (green-cheap)',
      '* Bad, because Grönt te (GT) kräver rätt temperatur. (green-fussy)',
    ]);
    assert.deepEqual(sections.get('### Örtte'), [
      'Läs mer',
      'Rekommenderas aldrig: Det är inget te.',
      '* Bad, because Örtte väcker ingen. (herbal-no-caffeine)',
    ]);
    assert.deepEqual(sections.get('### Svart te'), [
      'Läs mer',
      '* Good, because Svart te ger mest koffein. (black-strong)',
      '* Good, because Svart te förlåter kokande vatten. (black-forgiving)',
    ]);
    assert.deepEqual(sections.get('### Det som ska ordnas först'), [
      '* En kittel: Den ska visa temperaturen.',
    ]);
    assert.deepEqual(sections.get('### Ompröva om'), [
      'Senast 2098',
      '* 2098: Grönt te blir dyrare',
      '* 2099-06: Kitteln ersätts',
      '* 2099-12-31: Stödet för 2098 upphör',
      '* 2099-12-31: Läs om Te',
      '* Ska teet hålla dig vaken? Ja, hela natten → Välj svart te',
      '* Vill du ha mjölk i? Ja → Välj svart te',
    ]);
    assert.deepEqual(sections.get('## More Information'), ['Vad har ändrats?']);
  });

  test('links to where everything stands', () => {
    const page = 'https://kb.example.org/kb/sv/tea/';
    for (const path of [
      '../decisions/?since=2026-11-26&tree=tea/which&answers=awake.sleep,milk.without&outcome=choose-green',
      'trees/which/?awake=sleep&milk=without',
      'trees/which/outline/#awake-sleep',
      'trees/which/outline/#choose-green',
      'trees/which/outline/#choose-green-kettle',
      'dates/#dearer',
      'options/black/',
      '#green-cheap',
    ]) {
      assert.ok(urls.includes(new URL(path, page).href), path);
    }
  });

  test('names by default what was asked and chosen, and leaves out what is not known', () => {
    const empty: RecordFields = {
      title: ' ',
      date: 'soon',
      decisionMakers: [],
    };
    const record = parsed(decisionRecord(tree, green, empty, words));
    assert.deepEqual(record.front, { status: 'proposed' });
    assert.ok(record.sections.has('# Vilket te passar dig? Grönt te (GT)'));
  });

  test('names everything that is chosen', () => {
    const outcomes = tree.outcomes.map((outcome) => ({
      ...outcome,
      recommends: ['green', 'black'],
    }));
    const { sections: both } = parsed(decisionRecord({ ...tree, outcomes }, green, fields, words));
    assert.match(both.get('## Decision Outcome')?.[0] ?? '', /"Grönt te \(GT\) \+ Svart te"/);
    assert.match(
      both.get('### Consequences')?.[1] ?? '',
      /^\* Bad, because Grönt te \(GT\) kräver/,
    );
  });

  test('is preliminary, and says what to find out and how, where the reader does not know', () => {
    const doubtful: TreePath = {
      steps: [
        { question: 'awake', answer: 'unsure' },
        { question: 'milk', answer: 'without' },
      ],
      outcome: 'choose-green',
    };
    const { front: status, sections: found } = parsed(
      decisionRecord(tree, doubtful, fields, words),
    );
    assert.match(JSON.stringify(status), /"status":"proposed"/);
    assert.ok(found.get('## Decision Outcome')?.includes('Preliminärt.'));
    assert.deepEqual(found.get('### Ta reda på först'), [
      '* Ska teet hålla dig vaken? Pröva en kopp före läggdags.',
    ]);
    assert.equal(sections.has('### Ta reda på först'), false);
  });

  test('chooses nothing while there is something to find out first', () => {
    const outcomes = tree.outcomes.map((outcome) => ({
      ...outcome,
      kind: 'find-out' as const,
      recommends: [],
      claims: [],
      accepts: [],
    }));
    const record = decisionRecord({ ...tree, outcomes }, green, { ...fields, title: '' }, words);
    const { sections: found } = parsed(record);
    assert.match(found.get('## Decision Outcome')?.[0] ?? '', /^Chosen option: "inget än"/);
    assert.equal(found.has('### Consequences'), false);
    assert.ok(found.has('# Vilket te passar dig?'));
  });

  test('does not count what an answer has ruled out among the consequences', () => {
    const questions = tree.questions.map((question) => ({
      ...question,
      answers: question.answers.map((answer) =>
        answer.id === 'without' ? { ...answer, rulesOut: ['green-fussy'] } : answer,
      ),
    }));
    const { sections: found } = parsed(
      decisionRecord({ ...tree, questions }, green, fields, words),
    );
    assert.deepEqual(found.get('### Consequences'), [
      '* Good, because Grönt te (GT) kostar minst per kanna, se 1 < 2 & priserna. (green-cheap)',
    ]);
    assert.ok(
      found
        .get('### Grönt te (GT)')
        ?.includes(
          '* Bad, because Grönt te (GT) kräver rätt temperatur. (green-fussy) (gäller inte)',
        ),
    );
  });

  test('is told where its path leads nowhere', () => {
    assert.throws(
      () => decisionRecord(tree, { steps: [], outcome: 'awake' }, fields, words),
      /no outcome "awake"/,
    );
  });

  test('is made of every path, in every language', () => {
    for (const locale of ['sv', 'en'] as const) {
      for (const path of pathsOf(tree)) {
        const record = decisionRecord(treeIn(locale), path, fields, words);
        assert.equal(parsed(record).sections.get('## Decision Drivers')?.length, path.steps.length);
      }
    }
  });
});

test('an address holds the answers in the order of the path', () => {
  assert.equal(answeredUrl({ url: '/a/' }, []), '/a/');
  assert.equal(
    answeredUrl({ url: '/a/' }, [
      { question: 'b', answer: 'c' },
      { question: 'd', answer: 'e' },
    ]),
    '/a/?b=c&d=e',
  );
});

test('nothing that anybody fills in becomes markup', () => {
  const evil =
    '"]\n---\n# x\n<script>alert(1)</script> [a](javascript:b) `c` {d} https://e.example';
  const record = decisionRecord(
    { ...tree, title: evil, description: evil },
    green,
    { ...fields, title: evil, decisionMakers: [evil, '- a: b', '\u2028c: d'] },
    {
      answered: evil,
      details: evil,
      never: evil,
      prerequisites: evil,
      revisit: evil,
      revisitBy: evil,
      days: { deadline: `${evil}{label}`, version: evil, review: evil },
      findOut: evil,
      preliminary: evil,
      noChoice: evil,
      ruledOut: evil,
      review: evil,
    },
  );
  const { front, sections, types, urls } = parsed(record);
  assert.deepEqual(front, {
    status: 'accepted',
    date: '2026-11-26',
    'decision-makers': [evil.replaceAll('\n', ' '), '- a: b', 'c: d'],
  });
  const known = ['root', 'heading', 'paragraph', 'text', 'list', 'listItem', 'link'];
  assert.deepEqual(
    [...new Set(types)].filter((type) => !known.includes(type)),
    [],
  );
  assert.ok(
    urls.every((url) => /^https:\/\/kb\.example\.org\/kb\/sv\/(?:tea|decisions)\//.test(url)),
  );
  assert.equal([...sections.keys()].filter((title) => title.startsWith('# ')).length, 1);
});
