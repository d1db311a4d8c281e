import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { checkSlowly } from '../../../src/checks/check-content.ts';
import { type Changes, readTeas, replacing } from '../../support/content.ts';

async function found(changes: Changes): Promise<string[]> {
  const diagnostics = await checkSlowly(readTeas(changes).content);
  return diagnostics.map(
    ({ file, line, column, message, fix }) => `${file}:${line}:${column} ${message} ${fix}`,
  );
}

suite('spelling', () => {
  test('has nothing to say of right words, in either language', async () => {
    assert.deepEqual(await found({}), []);
  });

  test('reads a file as editors on Windows save it', async () => {
    assert.deepEqual(
      await found({
        'topics/tea/options/green/sv.mdx': (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
      }),
      [],
    );
  });

  test('names a word that no dictionary has, where it stands, and what is like it', async () => {
    const [fault, ...others] = await found({
      'guides/brewing/kettle/sv.mdx': replacing('Koka upp det', 'Koka\nupp vattnett'),
    });
    assert.deepEqual(others, []);
    assert.match(
      fault ?? '',
      /^content\/guides\/brewing\/kettle\/sv\.mdx:11:5 “vattnett” is in no dictionary\. write .*vattnet.*, or, if it is right, teach it with npm run new -- word vattnett --languages sv\.$/,
    );
  });

  test('reads titles, labels and definitions too', async () => {
    const faults = await found({
      'guides/brewing/kettle/en.mdx': replacing('title: Brew a pot', 'title: Brew a poot'),
      'vocabulary/criteria.yaml': replacing('en: Caffeine', 'en: Caffine'),
      'vocabulary/terms.yaml': replacing('A vessel that', 'A vesel that'),
      'topics/tea/estimate.yaml': replacing('Koppar per kanna', 'Kuppaar per kanna'),
    });
    assert.deepEqual(faults.map((fault) => fault.replace(/:\d+:\d+ (“\w+”).*/, ' $1')).sort(), [
      'content/guides/brewing/kettle/en.mdx “poot”',
      'content/topics/tea/estimate.yaml “Kuppaar”',
      'content/vocabulary/criteria.yaml “Caffine”',
      'content/vocabulary/terms.yaml “vesel”',
    ]);
  });

  test('knows compounds, the glossary, the folder’s own list, and leaves code and labels alone', async () => {
    assert.deepEqual(
      await found({
        'guides/brewing/kettle/sv.mdx': replacing(
          'Koka upp det i en kittel.',
          'Vattenkokarlocket till rooibos, `xqzt`, **Enable xqzt** och INF:en med uppgjutning.',
        ),
      }),
      [],
    );
  });
});
