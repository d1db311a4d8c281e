import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { importDocuments } from '../../support/import.ts';

const bodyOf = (text: string | undefined) => text?.replace(/^---\n[\s\S]*?\n---\n\n?/, '');

suite('the page of a folder', () => {
  for (const name of ['index.md', 'README.md', '_index.md', 'index.mdx']) {
    test(`is ${name}, at the address of the folder, with links to it and from it`, async () => {
      const { files, notices } = await importDocuments({
        'a.md': '# A\n\n[1](brew/) [2](brew) [3](brew/index.html) [4](/brew/#hett)\n',
        [`brew/${name}`]: '# Brygga\n\n## Hett\n\n[pot](pot.md) [a](../a.md) [själv](#hett)\n',
        'brew/pot.md': `# Kanna\n\n[upp](.) [fil](${name})\n`,
      });
      const own = '/guides/brew/';
      assert.equal(
        bodyOf(files.get('guides/a/sv.md')),
        `[1](${own}) [2](${own}) [3](${own}) [4](${own}#hett)\n`,
      );
      assert.equal(
        bodyOf(files.get('guides/brew/sv.md')),
        '## Hett {#hett}\n\n[pot](/guides/brew/pot/) [a](/guides/a/) [själv](#hett)\n',
      );
      assert.equal(bodyOf(files.get('guides/brew/pot/sv.md')), `[upp](${own}) [fil](${own})\n`);
      assert.deepEqual(notices, []);
    });
  }

  test('keeps its name beside a document that is called as the folder', async () => {
    const { files } = await importDocuments({ 'brew.md': '# A\n', 'brew/index.md': '# B\n' });
    assert.ok(files.has('guides/brew/sv.md'));
    assert.ok(files.has('guides/brew/index/sv.md'));
  });

  test('keeps the address that it was imported to before', async () => {
    const former = new Map([['guides/brew/index/sv.md', '---\ntitle: Brygga\n---\n']]);
    const { files, states } = await importDocuments({ 'brew/index.md': '# B\n' }, { into: former });
    assert.equal(files.has('guides/brew/sv.md'), false);
    assert.equal(states['brew/index.md'], 'kept');
  });

  test('gives the topic that it becomes the name of the folder', async () => {
    const argued = (name: string) => `## ${name}\n\n### Fördelar\n\n- a\n\n### Nackdelar\n\n- b\n`;
    const { files } = await importDocuments({
      'brew/index.md': `# Brygga\n\n${argued('Kanna')}\n${argued('Press')}`,
    });
    assert.ok(files.has('topics/brew/topic.yaml'));
  });
});

suite('documents that would have one name', () => {
  test('by capitals alone, or by what no address has, are told with the one that took it', async () => {
    const { states, notices } = await importDocuments({
      'A.md': '# A\n',
      'a.md': '# a\n',
      'två ord.md': '# Ett\n',
      'två-ord.md': '# Två\n',
    });
    assert.deepEqual(states, {
      'A.md': 'guide',
      'a.md': 'refused',
      'två ord.md': 'guide',
      'två-ord.md': 'refused',
    });
    assert.deepEqual(
      notices.map(({ file, rule, message }) => [file, rule, message.split(',')[0]]),
      [
        ['a.md', 'import-name-taken', '"A.md" has become "a" already'],
        ['två-ord.md', 'import-name-taken', '"två ord.md" has become "två-ord" already'],
      ],
    );
  });
});

suite('what is included', () => {
  test('stands once where a document includes itself, which is told', async () => {
    const { files, notices } = await importDocuments({
      'a.md': '# A\n\nEtt.\n\n[!INCLUDE [a](a.md)]\n',
      'b.md': '# B\n\n[!INCLUDE [c](includes/c.md)]\n',
      'includes/c.md': 'C\n\n[!INCLUDE [d](d.md)]\n',
      'includes/d.md': 'D\n\n[!INCLUDE [c](c.md)]\n',
    });
    assert.equal(bodyOf(files.get('guides/a/sv.md')), 'Ett.\n\na\n');
    assert.equal(bodyOf(files.get('guides/b/sv.md')), 'C\n\nD\n\nc\n');
    assert.deepEqual(
      notices.map(({ file, at, message, fix }) => [file, at.line, message, fix]),
      [
        [
          'a.md',
          5,
          '"a.md" is to be included here and includes itself; its title "a" stands in its place.',
          'take the mark away, or write the words that are meant.',
        ],
        [
          'b.md',
          3,
          '"includes/c.md" is to be included here and includes itself; its title "c" stands in its place.',
          'take the mark away, or write the words that are meant.',
        ],
      ],
    );
  });

  test('leads where it leads from its own file', async () => {
    const { files, notices } = await importDocuments({
      'brew/a.md': '# A\n\n[!INCLUDE [p](../includes/p.md)]\n',
      'includes/p.md':
        '[a][a] [b](../b.md#hett) ![K](media/k.png) [w](https://example.org/)\n\n[a]: ../brew/a.md\n',
      'includes/media/k.png': 'png',
      'b.md': '# B\n\n## Hett\n',
    });
    assert.equal(
      bodyOf(files.get('guides/brew/a/sv.md')),
      '[a](/guides/brew/a/) [b](/guides/b/#hett) ![K](/media/includes/media/k.png) [w](https://example.org/)\n',
    );
    assert.deepEqual(notices, []);
  });
});
