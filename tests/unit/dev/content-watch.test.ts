import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { siteSource } from '../../../src/catalog/site-source.ts';
import { watchContent } from '../../../src/dev/content-watch.ts';
import type { Diagnostic } from '../../../src/domain/diagnostic.ts';
import { copyOfTeas, edit } from '../../support/folder.ts';
import { run } from '../../support/run.ts';

const option = 'topics/tea/options/green/option.yaml';
const words = 'topics/tea/options/herbal/en.mdx';

/** A watch whose `settled` resolves with the faults that are left when all has been looked at. */
function watching(folder: string) {
  let settle: (faults: readonly Diagnostic[]) => void = () => {};
  const next = () =>
    new Promise<readonly string[]>((resolve) => {
      settle = (faults) => resolve(faults.map(({ rule }) => rule));
    });
  const told: string[][] = [];
  const first = next();
  const watch = watchContent(siteSource(folder), [], {
    onChange: async (faults) => {
      told.push(faults.map(({ rule }) => rule));
    },
    onSettled: (faults) => settle(faults),
    onError: (error) => assert.fail(String(error)),
  });
  const changed = () => {
    const settled = next();
    watch.change();
    return settled;
  };
  return { watch, first, changed, told };
}

suite('watching content', () => {
  test('tells of new words, and of faults when they come, change and go', async (context) => {
    const folder = copyOfTeas(context);
    const { first, changed, told } = watching(folder);
    assert.deepEqual(await first, []);
    edit(join(folder, option), 'criterion: price', 'criterion: prize');
    assert.deepEqual(await changed(), ['criterion-unknown']);
    assert.deepEqual(await changed(), ['criterion-unknown']);
    edit(join(folder, words), 'Wakes nobody.', 'Wakes nobuddy.');
    assert.deepEqual(await changed(), ['criterion-unknown', 'spelling']);
    edit(join(folder, option), 'criterion: prize', 'criterion: price');
    edit(join(folder, words), 'Wakes nobuddy.', 'Wakes nobody.');
    assert.deepEqual(await changed(), []);
    assert.deepEqual(told[0], ['criterion-unknown']);
    // The words were new before it was known that one of them is misspelt.
    assert.deepEqual(told[1], ['criterion-unknown']);
    assert.deepEqual(told[2], ['criterion-unknown', 'spelling']);
    assert.deepEqual(told.at(-1), []);
  });

  test('knows the faults of the folder as it was at the start', async (context) => {
    const folder = copyOfTeas(context);
    edit(join(folder, option), 'criterion: price', 'criterion: prize');
    const { watch, first, told } = watching(folder);
    await watch.look();
    assert.deepEqual(told, [['criterion-unknown']]);
    await first;
  });

  test('lets an author write on what has been published', async (context) => {
    const folder = copyOfTeas(context);
    await run('src/cli/ledger.ts', { CONTENT_DIR: folder });
    edit(join(folder, words), 'Wakes nobody.', 'Wakes no one.');
    const { first } = watching(folder);
    assert.deepEqual(await first, []);
  });

  test('looks once at many changes that come together', async (context) => {
    const folder = copyOfTeas(context);
    const { watch, first, changed, told } = watching(folder);
    await first;
    edit(join(folder, option), 'criterion: price', 'criterion: prize');
    for (let count = 0; count < 50; count += 1) watch.change();
    assert.deepEqual(await changed(), ['criterion-unknown']);
    assert.equal(told.length, 1);
  });
});

test('a look that is asked for sees what was saved just before it', async (context) => {
  const folder = copyOfTeas(context);
  const source = siteSource(folder);
  const { watch, first } = watching(folder);
  await first;
  for (const [from, to] of [
    ['Wakes nobody.', 'Wakes no man.'],
    ['Wakes no man.', 'Wakes nobody.'],
  ] as const) {
    edit(join(folder, words), from, to);
    await watch.look();
    const { content } = await source.reading();
    assert.ok(content.files.some(({ text }) => text.includes(to)));
    assert.ok(!content.files.some(({ text }) => text.includes(from)));
  }
});
