import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abbreviationBeside, fullTitle } from '../../../src/domain/option.ts';

const named = (title: string, abbreviation?: string) => ({
  abbreviation,
  words: { sv: { title }, en: { title }, nb: { title } },
});

test('a title is followed by its abbreviation', () => {
  assert.equal(fullTitle(named('Bussar i egna filer', 'BRT'), 'sv'), 'Bussar i egna filer (BRT)');
  assert.equal(fullTitle(named('Tåg'), 'sv'), 'Tåg');
});

test('a title that says its abbreviation itself is not followed by it', () => {
  const tunnel = named('Ständigt anslutet VPN', 'VPN');
  assert.equal(fullTitle(tunnel, 'sv'), 'Ständigt anslutet VPN');
  assert.equal(abbreviationBeside(tunnel, 'sv'), undefined);
  // A part of a word says nothing of the kind.
  assert.equal(abbreviationBeside(named('Brtbussar', 'BRT'), 'sv'), 'BRT');
  assert.equal(abbreviationBeside(named('VPN-tunnel', 'VPN'), 'sv'), undefined);
});
