/** How far other words stand for those that were asked for, with Pagefind itself. */

import { strict as assert } from 'node:assert';
import { after, test } from 'node:test';
import { close } from 'pagefind';
import type { Term } from '../../../src/domain/catalog.ts';
import { filler, foundIn, saying } from '../../support/found-in.ts';
import { inLanguages } from '../../support/languages.ts';

after(() => close());

const words = (term: string, ...synonyms: string[]) => ({
  term,
  definition: '',
  synonyms,
  avoid: [],
});
const kettle: Term = {
  id: 'kettle',
  abbreviation: undefined,
  formerly: [],
  isMarked: true,
  sources: [],
  words: inLanguages({ sv: words('kittel', 'kastrull'), en: words('kettle') }),
};

test('what says a thing as it was asked for comes before what says it by another name in fewer words', async () => {
  const terms = [kettle];
  const records = [saying('synonym', 'Kastrull.'), saying('itself', `Kittel. ${filler(2, 'k')}.`)];
  assert.deepEqual(await foundIn(records, 'kittel', { terms }), ['itself', 'synonym']);
  const explained = [
    saying('name', 'Molnportal.'),
    saying('short', `MP. ${filler(2, 'k')}.`),
    saying('explains', 'Molnportal (MP).'),
  ];
  const found = await foundIn(explained, 'mp');
  assert.ok(found.indexOf('short') < found.indexOf('name'), found.join(', '));
});
