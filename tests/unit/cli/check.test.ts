import { strict as assert } from 'node:assert';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { teasFolder } from '../../support/content.ts';
import { run } from '../../support/run.ts';

suite('npm run check', () => {
  test('says that sound content has no faults, and exits 0', async () => {
    const { code, output } = await run('src/cli/check.ts', { CONTENT_DIR: teasFolder });
    assert.equal(code, 0);
    assert.match(output, /no faults in 16 files/);
  });

  test('prints every fault with its place and its mend, and exits 1', async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'teas-'));
    context.after(() => rmSync(folder, { recursive: true }));
    cpSync(teasFolder, folder, { recursive: true });
    const edit = (path: string, from: string, to: string) => {
      const file = join(folder, path);
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    };
    edit(
      'topics/tea/options/herbal/sv.mdx',
      '<Claim id="herbal-no-caffeine">\nVäcker ingen.\n</Claim>\n',
      '',
    );
    edit(
      'topics/tea/options/herbal/option.yaml',
      'claims:\n',
      'claims:\n  - id: black-strong\n    kind: advantage\n    criterion: caffeine\n    sources: [tea-board]\n',
    );
    const { code, output } = await run('src/cli/check.ts', { CONTENT_DIR: folder });
    assert.equal(code, 1);
    assert.match(
      output,
      /herbal\/sv\.mdx:5:\d+ {2}translation-missing {2}Claim "herbal-no-caffeine"/,
    );
    assert.match(output, /herbal\/option\.yaml:2:9 {2}claim-id-duplicate/);
    assert.match(output, /\n {2}Fix: /);
    assert.match(output, /Content check: \d+ faults in 16 files\./);
  });

  test('says when there is no content folder, and exits 1', async () => {
    const { code, output } = await run('src/cli/check.ts', { CONTENT_DIR: 'no-such-folder' });
    assert.equal(code, 1);
    assert.match(output, /no-such-folder cannot be read/);
    assert.match(output, /Fix: .*CONTENT_DIR/);
  });
});
