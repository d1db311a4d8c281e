import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { withFile } from '../../../src/layouts/as-file/name-files.ts';

suite('among files', () => {
  const page = 'file:///C:/kb/sv/tea/index.html';

  test('a folder is named by its page, with query and anchor kept', () => {
    assert.equal(withFile('../terms/', page), 'file:///C:/kb/sv/terms/index.html');
    assert.equal(withFile('../x/?a=1#b', page), 'file:///C:/kb/sv/x/index.html?a=1#b');
    assert.equal(withFile('./', page), page);
  });

  for (const written of [
    '#leaf',
    '../index.md',
    'https://example.org/',
    'mailto:a@example.org',
    'http://',
  ]) {
    test(`${written} is left as it is`, () => assert.equal(withFile(written, page), undefined));
  }
});
