import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { comparisonIn, optionsIn } from '../../support/comparison-in.ts';

/** Each way of writing the same comparison down. */
const shapes: readonly (readonly [name: string, markdown: string, options?: readonly string[]])[] =
  [
    [
      'headings that a translation broke, which say it in one word or in two',
      '# Lås\n\n## Nyckel\n\n### För delar\n\n- a\n\n### NACK delar\n\n- b\n\n## Kort\n\n### Fördelar\n\n- a\n\n### Nack-delar\n\n- b\n',
      ['Nyckel 1+1', 'Kort 1+1'],
    ],
    [
      'headings that say nothing any more, with anchors that do',
      '# Lås\n\n## Nyckel\n\n### <a name="key-advantages"></a>Försteg\n\n- a\n\n### <a name="key-disadvantages"></a>Efterled\n\n- b\n\n## Kort\n\n### <a name="advantages-1"></a>Försteg\n\n- a\n\n### <a name="disadvantages-1"></a>Efterled\n\n- b\n',
      ['Nyckel 1+1', 'Kort 1+1'],
    ],
    [
      'headings in other languages',
      '# Schloss\n\n## Schlüssel\n\n### Vorteile\n\n- a\n\n### Nachteile\n\n- b\n\n## Karte\n\n### Vorteile\n\n- a\n\n### Nachteile\n\n- b\n',
      ['Schlüssel 1+1', 'Karte 1+1'],
    ],
    [
      'plain leads',
      '# Locks\n\n## Key\n\nPros:\n\n- a\n\nCons:\n\n- b\n\n## Card\n\nPros\n\n- a\n\nCons\n\n- b\n',
    ],
    [
      'leads in the line',
      '# Locks\n\n## Key\n\n**Benefits:** a.\n\n**Drawbacks:** b.\n\n## Card\n\nAdvantage: a.\n\nDisadvantage: b.\n',
    ],
    [
      'leads in the lines of one paragraph',
      '# Locks\n\n## Key\n\nPros: a\nCons: b\n\n## Card\n\n*Pros*: a  \n*Cons*: b\n',
    ],
    [
      'sentences that lead to lists',
      '# Locks\n\n## Key\n\nA key has the following advantages:\n\n- a\n\nIts drawbacks are:\n\n- b\n\n## Card\n\nThis way brings some benefits:\n\n- a\n\nThere are disadvantages too:\n\n- b\n',
    ],
    [
      'lists in lists',
      '# Locks\n\n- **Key**\n  - Pros\n    - a\n  - Cons\n    - b\n- **Card**\n  - Pros\n    - a\n  - Cons\n    - b\n',
    ],
    [
      'numbered options with leads in their lists',
      '# Locks\n\n1. Key\n\n   - Pros: a\n   - Cons: b\n\n2. Card\n\n   - Pros: a\n   - Cons: b\n',
    ],
    [
      'options that were folded away',
      '# Locks\n\n<details>\n<summary>Key</summary>\n\n**Pros**\n\n- a\n\n**Cons**\n\n- b\n\n</details>\n\n<details>\n<summary>Card</summary>\n\n**Pros**\n\n- a\n\n**Cons**\n\n- b\n\n</details>\n',
    ],
    [
      'leads in one line',
      '# Locks\n\n## Key\n\n_Pros:_ it opens. _Cons:_ it is lost.\n\n## Card\n\n_Pros:_ it is thin. _Cons:_ it breaks.\n',
    ],
    [
      'why, and why not',
      '# Lås\n\n## Nyckel\n\n**Varför:**\n\n- a\n\n**Varför inte:**\n\n- b\n\n## Kort\n\n**Varför:**\n\n- a\n\n**Varför inte:**\n\n- b\n',
      ['Nyckel 1+1', 'Kort 1+1'],
    ],
    [
      'rows that go on below each other, by a dash or by nothing',
      '# Locks\n\n| Lock | Pros | Cons |\n| - | - | - |\n| Key | It opens | It is lost |\n| - | It is cheap | - |\n| Card | It is thin | It breaks |\n| | It is light | It bends |\n',
      ['Key 2+1', 'Card 2+2'],
    ],
    [
      'columns whose rows go on below each other',
      '# Locks\n\n| | Key | Card |\n| - | - | - |\n| Pros | It opens | It is thin |\n| | It is cheap | It is light |\n| Cons | It is lost | It breaks |\n',
      ['Key 2+1', 'Card 2+1'],
    ],
    [
      'columns whose rows begin with a sign',
      '# Locks\n\n| | Key | Card |\n| - | - | - |\n| + | It opens | It is thin |\n| - | It is lost | It breaks |\n',
    ],
    [
      'rows that begin with a number',
      '# Locks\n\n| # | Lock | Pros | Cons |\n| - | - | - | - |\n| 1 | Key | It opens | It is lost |\n| 2 | Card | It is thin | It breaks |\n',
    ],
    [
      'rows that begin with what they have in common',
      '# Locks\n\n| Where | Lock | Pros | Cons |\n| - | - | - | - |\n| Doors | Key | It opens | It is lost |\n| Doors | Card | It is thin | It breaks |\n',
    ],
    [
      'a column of both sides, a sign before each line',
      '# Lås\n\n| Lås | För- och nackdelar |\n| - | - |\n| Nyckel | + Den öppnar<br>- Den tappas bort |\n| Kort | + Det är tunt<br>- Det går av |\n',
      ['Nyckel 1+1', 'Kort 1+1'],
    ],
    [
      'boxes that name their sides',
      '# Locks\n\n## Key\n\n> [!TIP]\n> **Pros**\n>\n> - a\n\n> [!CAUTION]\n> **Cons**\n>\n> - b\n\n## Card\n\n> **Pros**\n>\n> - a\n>\n> **Cons**\n>\n> - b\n',
    ],
    [
      'options that are counted in bold, with what they are on the next line',
      '# Locks\n\n**Option 1:** Key\nMade of iron.\n\n✅ Pros:\n- a\n\n❌ Cons:\n- b\n\n---\n\n**Option 2:** Card\nMade of plastic.\n\n✅ Pros:\n- a\n\n❌ Cons:\n- b\n',
      ['Option 1: Key 1+1', 'Option 2: Card 1+1'],
    ],
    [
      'names in bold, with what they are on the next line',
      '# Locks\n\n**Key**\nMade of iron.\n\nPros:\n\n- a\n\nCons:\n\n- b\n\n**Card**\nMade of plastic.\n\nPros:\n\n- a\n\nCons:\n\n- b\n',
    ],
    [
      'signs, and warnings beside them',
      '# Locks\n\n## Key\n\n- ✅ a\n- ⚠️ b\n\n## Card\n\n- ✅ a\n- ❌ b\n- ⚠️ b\n',
      ['Key 1+1', 'Card 1+2'],
    ],
    [
      'one heading for plus and minus',
      '# Locks\n\n## Key\n\n### Use\n\nTurn it.\n\n### Plus / Minus\n\n- (+) a\n- (-) b\n\n## Card\n\n### Plus / Minus\n\n- (+) a\n- (-) b\n',
    ],
    [
      'headings for both sides of each',
      '# Locks\n\n## Pros and cons of the Key\n\n### Pros\n\n- a\n\n### Cons\n\n- b\n\n## Pros and cons of the Card\n\n### Pros\n\n- a\n\n### Cons\n\n- b\n',
    ],
    [
      'headings for what each is best for, beside its pros and cons',
      '# Locks\n\n## Key\n\n**Pros:**\n\n- a\n\n**Cons:**\n\n- b\n\n**Best for:**\n\n- Doors\n\n## Card\n\n**Pros:**\n\n- a\n\n**Cons:**\n\n- b\n\n**Best for:**\n\n- Gates\n',
    ],
    [
      'a chapter of words beside chapters of signs, which tell how far the work is',
      '# Locks\n\n## Done\n\n- ✅ The door is measured\n- ✅ The bolt is ordered\n- ❌ The wall is whole\n\n## Open\n\n- ✅ The key is cut\n- ❌ The card is made\n- ❌ The desk is told\n\n## Choices\n\n### Key\n\n**Pros:**\n\n- a\n\n**Cons:**\n\n- b\n\n### Card\n\n**Pros:**\n\n- a\n\n**Cons:**\n\n- b\n',
    ],
    [
      'options among much else, some of which is called false positives',
      '# Locks\n\n## Alarms\n\n### Potential false positives\n\n- The wind\n\n### Key\n\n#### Pros\n\n- a\n\n#### Cons\n\n- b\n\n### Card\n\n#### Pros\n\n- a\n\n#### Cons\n\n- b\n',
    ],
    [
      'what each is best for and why it was not chosen, beside its pros and cons',
      '# Locks\n\n| Lock | Best for | Pros | Cons | Why not chosen |\n| - | - | - | - | - |\n| Key | Doors | It opens | It is lost | It is old |\n| Card | Gates | It is thin | It breaks | Chosen |\n',
    ],
    [
      'what each is best for, beside words for its sides that are used of much else',
      '# Locks\n\n| Lock | Best for | Benefits | Limitations |\n| - | - | - | - |\n| Key | Doors | It opens | It is lost |\n| Card | Gates | It is thin | It breaks |\n',
    ],
    [
      'risks beside pros and cons, which speak against it too',
      '# Locks\n\n| Lock | Pros | Cons | Risks | Why |\n| - | - | - | - | - |\n| Key | It opens | It is lost | Someone finds it | It is old |\n| Card | It is thin | It breaks | Someone copies it | It is new |\n',
      ['Key 1+2', 'Card 1+2'],
    ],
    [
      'arguments for and against',
      '# Lås\n\n| Lås | Argument för | Argument emot |\n| - | - | - |\n| Nyckel | Den öppnar | Den tappas bort |\n| Kort | Det är tunt | Det går av |\n',
      ['Nyckel 1+1', 'Kort 1+1'],
    ],
    [
      'a word for one or for several',
      '# Lås\n\n| Lås | Fördel(ar) | Nackdel(ar) |\n| - | - | - |\n| Nyckel | Den öppnar | Den tappas bort |\n| Kort | Det är tunt | Det går av |\n',
      ['Nyckel 1+1', 'Kort 1+1'],
    ],
    [
      'cells with a line for each argument, some of which lead on to lists',
      '# Locks\n\n| | Pros | Cons |\n| - | - | - |\n| Key | It opens a; b does too.<br><br>It is cheap. | It takes rules:<br><br>-One rule<br>-Another rule<br><br>It is lost. |\n| Card | It is thin: <br>- very thin<br>It is light. | It breaks; it bends |\n',
      ['Key 2+2', 'Card 2+2'],
    ],
    [
      'options in bold',
      '# Locks\n\n**Key**\n\n*Pros*\n\n- a\n\n*Cons*\n\n- b\n\n**Card**\n\n*Pros*\n\n- a\n\n*Cons*\n\n- b\n',
    ],
    [
      'sides outside and options inside',
      '# Locks\n\n## Advantages\n\n### Key\n\n- a\n\n### Card\n\n- a\n\n## Disadvantages\n\n### Key\n\n- b\n\n### Card\n\n- b\n',
    ],
    [
      'sides outside and options in a list inside',
      '# Locks\n\n## Pros\n\n- Key\n  - a\n- Card\n  - a\n\n## Cons\n\n- Key\n  - b\n- Card\n  - b\n',
    ],
    [
      'definition lists',
      '# Locks\n\n## Key\n\n<dl><dt>Pros</dt><dd>a</dd><dt>Cons</dt><dd>b</dd></dl>\n\n## Card\n\n<dl><dt>Pros</dt><dd>a</dd><dt>Cons</dt><dd>b</dd></dl>\n',
    ],
    [
      'a table with a row for each option',
      '# Locks\n\n| | Pros | Cons |\n|-|-|-|\n| Key | a | b |\n| Card | a | b |\n',
    ],
    [
      'a table with a column for each option',
      '# Locks\n\n| | Key | Card |\n|-|-|-|\n| Advantages | a | a |\n| Disadvantages | b | b |\n',
    ],
    [
      'a table for each option',
      '# Locks\n\n## Key\n\n| Pros | Cons |\n|-|-|\n| a | b |\n\n## Card\n\n| ➕ | ➖ |\n|-|-|\n| a | b |\n',
    ],
    [
      'tables of each option under the same criteria',
      '# Locks\n\n## Key\n\n| Area | Pros | Cons |\n|-|-|-|\n| Cost | a | |\n| Safety | | b |\n\n## Card\n\n| Area | Pros | Cons |\n|-|-|-|\n| Cost | a | |\n| Safety | | b |\n',
    ],
    [
      'when to use and when not',
      '# Locks\n\n## Key\n\n### When to use\n\n- a\n\n### When not to use\n\n- b\n\n## Card\n\n**Use when:**\n\n- a\n\n**Avoid when:**\n\n- b\n',
    ],
    [
      'signs before arguments',
      '# Locks\n\n## Key\n\n- ✅ a\n- ❌ b\n\n## Card\n\n- (+) a\n- (-) b\n',
    ],
    [
      'lists of plus and lists of minus',
      '# Locks\n\n## Key\n\n+ a\n\n- b\n\n## Card\n\n+ a\n\n- b\n',
    ],
    [
      'arguments of a decision record',
      '# Locks\n\n## Pros and Cons of the Options\n\n### Key\n\n* Good, because a\n* Bad, because b\n\n### Card\n\n* Good, because a\n* Neutral, because c\n* Bad, because b\n',
    ],
    [
      'paragraphs',
      '# Locks\n\n## Key\n\n### Advantages\n\nIt is a.\n\n### Disadvantages\n\nIt is b.\n\n## Card\n\n### Advantages\n\nIt is a.\n\n### Disadvantages\n\nIt is b.\n',
    ],
  ];

suite('a comparison in the shape of', () => {
  for (const [name, markdown, options = ['Key 1+1', 'Card 1+1']] of shapes) {
    test(name, () => assert.deepEqual(optionsIn(markdown), options));
  }
});

suite('what is no argument', () => {
  test('a list that readers are sent to', () => {
    assert.deepEqual(
      optionsIn(
        '# Locks\n\n## Key\n\n### Pros\n\n- a\n\n### Cons\n\n- b\n\nFor more, see:\n\n- [Mending](m.md)\n- [Copies](c.md)\n\n## Card\n\n### Pros\n\n- a\n\n### Cons\n\n- b\n\n**Next steps**\n\n- [Readers](r.md)\n',
      ),
      ['Key 1+1', 'Card 1+1'],
    );
  });

  test('what follows in the same list, where an item ends by sending readers there', () => {
    const links =
      '  More details are in these pages:\n\n- [Mending](m.md)\n- [Copies](c.md) of keys\n\n';
    assert.deepEqual(
      optionsIn(
        `# Locks\n\n## Key\n\n### Pros\n\n- a\n\n### Cons\n\n- b\n\n${links}## Card\n\n### Pros\n\n- a\n\n### Cons\n\n- b\n`,
      ),
      ['Key 1+1', 'Card 1+1'],
    );
  });

  test('what is to be done about it', () => {
    assert.deepEqual(
      optionsIn(
        '# Locks\n\n## Key\n\n### Pros\n\n- a\n\n### Cons\n\n- b\n\nTo mitigate this, follow these steps:\n\n1. x\n2. y\n\n## Card\n\n### Pros\n\n- a\n\n### Cons\n\n- b\n',
      ),
      ['Key 1+1', 'Card 1+1'],
    );
  });

  test('a chapter of a long page that has drawbacks now and then', () => {
    const chapter = (name: string, lists: string) => `## ${name}\n\n${lists}`;
    const cons = '### Disadvantages\n\n- b\n\n';
    const page = ['Power', 'Doors', 'Alarms', 'Guards', 'Lamps'].map((name) => chapter(name, cons));
    const odd = chapter('Locks', `### Advantages\n\n- a\n\n${cons}`);
    assert.equal(optionsIn(`# House\n\n${page.join('')}${odd}`), undefined);
  });

  test('an edition that is called Pro, and what a decision leads to', () => {
    assert.equal(
      optionsIn('# Editions\n\n## Windows Pro\n\n- a\n\n## Windows Con\n\n- b\n'),
      undefined,
    );
    assert.deepEqual(
      optionsIn(
        '# Locks\n\n## Decision Outcome\n\n### Consequences\n\n* Good, because x\n* Bad, because y\n\n## Pros and Cons of the Options\n\n### Key\n\n* Good, because a\n\n### Card\n\n* Bad, because b\n',
      ),
      ['Key 1+0', 'Card 0+1'],
    );
  });
});

suite('what looks like a comparison and is none', () => {
  const reasons = (markdown: string) => comparisonIn(markdown).doubts.map(({ reason }) => reason);

  test('is told: one option, one side, a second comparison, a table', () => {
    assert.deepEqual(reasons('# Lock\n\n## Pros\n\n- a\n\n## Cons\n\n- b\n'), ['one-option']);
    assert.deepEqual(
      reasons('# Locks\n\n## Key\n\n### Pros\n\n- a\n\n## Card\n\n### Pros\n\n- a\n'),
      ['one-side'],
    );
    const pair = (heading: string, a: string, b: string) =>
      `## ${heading}\n\n### ${a}\n\nPros:\n\n- a\n\nCons:\n\n- b\n\n### ${b}\n\nPros:\n\n- a\n\nCons:\n\n- b\n\n`;
    const two = `# House\n\n${pair('Locks', 'Key', 'Card')}${pair('Heat', 'Gas', 'Oil')}`;
    assert.deepEqual(reasons(two), ['another']);
    assert.deepEqual(optionsIn(two), ['Key 1+1', 'Card 1+1']);
    assert.deepEqual(
      reasons(
        '# Compare locks\n\n| | Key | Card |\n|-|-|-|\n| Price | 10 | 20 |\n| Weight | 5 g | 2 g |\n',
      ),
      ['table'],
    );
  });

  test('is told where a heading or the title promises it, and only there', () => {
    assert.deepEqual(reasons('# Key vs. card\n\nA key turns, a card does not.\n'), ['unread']);
    assert.deepEqual(reasons('# Locks\n\n## Considered options\n\n- Key\n- Card\n'), ['unread']);
    assert.deepEqual(reasons('# Lås\n\n## Varför behövs de?\n\n- Dörrar\n'), []);
    const rows = '| Lås | Nyckel | Kort |\n|-|-|-|\n| Pris | 10 | 20 |\n| Vikt | 5 g | 2 g |\n';
    assert.deepEqual(reasons(`# Lås\n\n## Varför behövs de?\n\n${rows}`), []);
  });
});
