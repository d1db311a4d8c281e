import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { copyOfTeas } from '../../support/folder.ts';
import { run } from '../../support/run.ts';

const schemas = (...words: string[]) => run('src/cli/schemas.ts', {}, words);

suite('npm run schemas', () => {
  test('gives a folder its own schemas, with its ids, and snippets', async (context) => {
    const folder = copyOfTeas(context);
    const { code, output } = await schemas('--content', folder);
    assert.equal(code, 0, output);
    const read = (path: string) => JSON.parse(readFileSync(join(folder, '.vscode', path), 'utf8'));
    const mapped: Readonly<Record<string, string>> = read('settings.json')['yaml.schemas'];
    assert.equal(mapped['./.vscode/schemas/optionFacts.json'], 'topics/*/options/*/option.yaml');
    for (const path of Object.keys(mapped)) assert.ok(existsSync(join(folder, path)), path);
    const { criterion } = read('schemas/optionFacts.json').properties.claims.items.properties;
    assert.ok(criterion.enum.includes('caffeine'));
    const { claim } = read('vagval.code-snippets');
    assert.match(claim.body.join('\n'), /^<Claim id="\$\{1:id\}">\n\$\{2:en mening/);
    writeFileSync(join(folder, '.vscode/settings.json'), '{}');
    const again = await schemas('--content', folder);
    assert.match(again.output, /settings\.json was there and stays/);
    assert.deepEqual(read('settings.json'), {});
    const { output: checked } = await run('src/cli/check.ts', { CONTENT_DIR: folder });
    assert.doesNotMatch(checked, /\.vscode/);
  });

  test('says that there is no folder', async () => {
    const { code, output } = await schemas('--content', 'no-such-folder');
    assert.equal(code, 1);
    assert.match(output, /no-such-folder cannot be read[\s\S]*Fix: create it with npm run new/);
  });
});
