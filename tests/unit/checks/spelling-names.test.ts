import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { spelling } from '../../../src/checks/spelling.ts';
import { readTeas } from '../../support/content.ts';

test('the name of a site and of who answers for it is theirs to spell', async () => {
  const { content } = readTeas({
    'site/site.yaml':
      'owner: { sv: Tevännerna i Qvicksund, en: Friends of Tea in Qvicksund }\ncontact: mailto:te@example.org\n',
    'site/sv.mdx': (text) => text.replace('name: Tehörnan', 'name: Teakademin'),
  });
  assert.deepEqual(await spelling.check(content), []);
});
