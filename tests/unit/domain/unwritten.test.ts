import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { locales } from '../../../src/domain/locale.ts';
import {
  findUnwritten,
  holdsUnwritten,
  unwritten,
  withoutUnwritten,
} from '../../../src/domain/unwritten.ts';

const text = `Te ${unwritten('sv', 'rubriken')}, ${unwritten('en', 'the\nheading')} [[Skrivet]] [[Write]]`;

test('what is to be written is marked in each language, and found with it, however short or long', () => {
  assert.deepEqual(
    findUnwritten(text).map((mark) => [mark.text, mark.offset]),
    [
      ['[[Skriv: rubriken]]', 3],
      ['[[Write: the\nheading]]', 24],
      ['[[Write]]', 59],
    ],
  );
});

test('a text holds something unwritten each time that it is asked', () => {
  for (const _ of [1, 2]) {
    assert.equal(holdsUnwritten('[[Skriv: rubriken]]'), true);
    assert.equal(holdsUnwritten('[[Skrivet: rubriken]]'), false);
  }
});

test('without its marks a text is as long as before, line by line', () => {
  assert.equal(
    withoutUnwritten(text),
    `Te ${' '.repeat(19)}, ${' '.repeat(12)}\n${' '.repeat(9)} [[Skrivet]] ${' '.repeat(9)}`,
  );
});

test('languages that begin their marks alike have them found and made blank alike', () => {
  for (const locale of locales) {
    const mark = unwritten(locale, 'two\nlines');
    assert.deepEqual(findUnwritten(`Te ${mark}`), [{ text: mark, offset: 3 }], locale);
    assert.equal(withoutUnwritten(`Te ${mark}`).trim(), 'Te', locale);
  }
});
