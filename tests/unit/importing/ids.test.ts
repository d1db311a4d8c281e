import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { asciiSlug, documentPath } from '../../../src/importing/ids.ts';

test('an id keeps what ASCII can say of the letters of a title', () => {
  assert.equal(asciiSlug('Gateway för moln på åsen'), 'gateway-for-moln-pa-asen');
  assert.equal(asciiSlug('Løsninger for lærere på øya'), 'losninger-for-laerere-pa-oya');
});

test('the language that the name of a document ends in is no part of its id', () => {
  for (const end of ['.md', '.sv.md', '.en-gb.md', '.nb.md', '.nb-NO.markdown'])
    assert.equal(documentPath(`te/kanne${end}`), 'te/kanne', end);
  assert.equal(documentPath('te/kanne.xx.md'), 'te/kanne.xx');
});
