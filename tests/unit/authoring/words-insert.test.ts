import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { addClaim, addSection } from '../../../src/authoring/words-insert.ts';

const head = '---\ntitle: T\n---\n\nIntroduction.\n';
const old = '\n<Claim id="old">Old.</Claim>\n';
const section = '\n## S {#s}\n\nText.\n';
const claim = ['<Claim id="new">', 'New.', '</Claim>'];
const added = '\n<Claim id="new">\nNew.\n</Claim>\n';

suite('a claim is added', () => {
  const cases: readonly [situation: string, before: string, after: string][] = [
    ['below the introduction', head, head + added],
    ['below the last claim', head + old, head + old + added],
    ['above the first section', head + section, head + added + section],
    ['below the last claim above a section', head + old + section, head + old + added + section],
    ['above a section that holds claims', head + section + old, head + added + section + old],
    ['below text without a last line end', head.trimEnd(), head + added],
  ];
  for (const [situation, before, after] of cases) {
    test(situation, () => assert.equal(addClaim(before, claim).text, after));
  }

  test('with the line ends of the file', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    assert.equal(addClaim(windows(head + old), claim).text, windows(head + old + added));
  });
});

test('a section is added at the end', () => {
  const lines = ['## N {#n}', '', 'New.'];
  const { text } = addSection(head + section, lines);
  assert.equal(text, `${head}${section}\n## N {#n}\n\nNew.\n`);
});
