import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { preferredLanguage } from '../../../../src/components/site/preferred-language.ts';

test('a reader arrives in the first of his or her languages that there is', () => {
  assert.equal(preferredLanguage(['fi', 'en-US', 'sv'], ['sv', 'en']), 'en');
  assert.equal(preferredLanguage(['sv-FI', 'en'], ['sv', 'en']), 'sv');
  assert.equal(preferredLanguage(['fi'], ['sv', 'en']), undefined);
});

test('Norwegian is offered under whichever of its names a browser asks for it', () => {
  for (const tag of ['nb-NO', 'no', 'nn-NO'])
    assert.equal(preferredLanguage([tag, 'en'], ['sv', 'en', 'nb']), 'nb', tag);
  assert.equal(preferredLanguage(['nn', 'en'], ['sv', 'en']), 'en');
});
