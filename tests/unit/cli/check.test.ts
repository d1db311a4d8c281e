import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { teasFolder } from '../../support/content.ts';
import { copyOfTeas, edit } from '../../support/folder.ts';
import { run } from '../../support/run.ts';

suite('npm run check', () => {
  test('says that sound content has no faults, and exits 0', async () => {
    const { code, output } = await run('src/cli/check.ts', { CONTENT_DIR: teasFolder });
    assert.equal(code, 0);
    assert.match(output, /no faults in 28 files/);
  });

  test('prints every fault with its place and its mend, and exits 1', async (context) => {
    const folder = copyOfTeas(context);
    edit(
      join(folder, 'topics/tea/options/herbal/sv.mdx'),
      '<Claim id="herbal-no-caffeine">\nVäcker ingen.\n\nInte ens på morgonen.\n</Claim>\n',
      '',
    );
    edit(
      join(folder, 'topics/tea/options/herbal/option.yaml'),
      'claims:\n',
      'claims:\n  - id: black-strong\n    kind: advantage\n    criterion: caffeine\n    sources: [tea-board]\n',
    );
    const { code, output } = await run('src/cli/check.ts', { CONTENT_DIR: folder });
    assert.equal(code, 1);
    assert.match(
      output,
      /herbal\/sv\.mdx:12:\d+ {2}translation-missing {2}Claim "herbal-no-caffeine"/,
    );
    assert.match(output, /herbal\/option\.yaml:2:9 {2}claim-id-duplicate/);
    assert.match(output, /\n {2}Fix: /);
    assert.match(output, /Content check: \d+ faults in 28 files\./);
  });

  test('says when there is no content folder, and exits 1', async () => {
    const { code, output } = await run('src/cli/check.ts', { CONTENT_DIR: 'no-such-folder' });
    assert.equal(code, 1);
    assert.match(output, /no-such-folder cannot be read/);
    assert.match(output, /Fix: .*CONTENT_DIR/);
  });
});
