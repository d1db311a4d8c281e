import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { markdownToMdast } from 'satteri';
import { claimSentence } from '../../../src/domain/claim-sentence.ts';
import type { Prose } from '../../../src/domain/prose.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';

const markdownOf = (markdown: string): Prose => ({
  markdown,
  text: plainText(markdownToMdast(markdown)),
  links: [],
});
const names = ['Intune', 'Windows Autopilot', 'Support Center', 'gateway'];
const said = (subject: string, markdown: string) =>
  claimSentence(subject, markdownOf(markdown), names);

suite('a claim that stands alone', () => {
  for (const [subject, claim, whole] of [
    ['Grönt te (GT)', 'Kräver rätt temperatur.', 'Grönt te (GT) kräver rätt temperatur.'],
    ['Örtte', 'Är gott.', 'Örtte är gott.'],
    [
      'Green tea (GT)',
      'Needs the right temperature.',
      'Green tea (GT) needs the right temperature.',
    ],
    ['Alltid på-VPN', 'Åldras inte.', 'Alltid på-VPN åldras inte.'],
    ['Grønn te', 'Øker ikke.', 'Grønn te øker ikke.'],
    ['Tea', 'A must.', 'Tea a must.'],
  ] as const)
    test(`goes on from its subject: ${whole}`, () => {
      const { subject: first, predicate, text } = said(subject, claim);
      assert.equal(text, whole);
      assert.equal(first, subject);
      assert.equal(`${subject} ${predicate.text}`, whole);
    });

  for (const kept of [
    'HTTPS krävs.',
    'CMPivot works.',
    'iPhones can.',
    'X509-certifikat krävs.',
    'Intune krävs.',
    'Intune-licenser krävs.',
    'Intunes tjänst krävs.',
    'Intune’s service is needed.',
    'Windows Autopilot is needed.',
    '”Alltid” är standard.',
    '“Always” is the default.',
    '3 kr räcker.',
    '(Oftast) gratis.',
  ])
    test(`begins as it is written where that is right: ${kept}`, () => {
      assert.equal(said('Te', kept).text, `Te ${kept}`);
    });

  for (const [written, continued] of [
    ['Supports scripts.', 'supports scripts.'],
    ['Windows is needed.', 'windows is needed.'],
    ['Gateways krävs.', 'gateways krävs.'],
  ] as const)
    test(`takes no word for a name that only begins like one: ${written}`, () => {
      assert.equal(said('Te', written).predicate.text, continued);
    });

  for (const [markdown, continued] of [
    ['*Kostar* minst.', '*kostar* minst.'],
    ['[Kostar](https://example.org/A) minst.', '[kostar](https://example.org/A) minst.'],
    ['_[Kostar](/te/)_ minst.', '_[kostar](/te/)_ minst.'],
    ['Kostar *Minst* i `Affären`.', 'kostar *Minst* i `Affären`.'],
    ['`Kostar` minst.', '`Kostar` minst.'],
    ['**Egenskaper** visas.', '**Egenskaper** visas.'],
  ] as const)
    test(`is the same as Markdown and as text: ${markdown}`, () => {
      const { predicate } = said('Te', markdown);
      assert.equal(predicate.markdown, continued);
      assert.equal(predicate.text, markdownOf(continued).text);
    });
});
