/** Which pages and anchors words may link to: all that the site makes of the folder, and no others. */

import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { type Changes, faultsIn, replacing } from '../../support/content.ts';

/** The teas with what has been named otherwise before, and with a guide that is one file. */
const folder: Changes = {
  'topics/tea/options/green/option.yaml': replacing(
    'id: green-fussy\n',
    'id: green-fussy\n    formerly: [green-hot]\n',
  ),
  'topics/tea/topic.yaml': (text) => `aliases: { mix: both-teas }\n${text}`,
  'topics/tea/assessments.yaml': (text) => `aliases: { with-cream: with-milk }\n${text}`,
  'guides/pots/glass/en.md':
    '---\ntitle: Glass\nanchors: { why: care }\n---\n\nText.\n\n## Care {#care}\n',
};

/** The faults of a link from the English page of the topic. */
function faultsOf(address: string): string[] {
  const linked = replacing('[green tea](/tea/#green-cheap)', `[green tea](${address})`);
  return faultsIn({ ...folder, 'topics/tea/en.mdx': linked })
    .filter(({ isAdvice }) => !isAdvice)
    .map(({ rule }) => rule);
}

const pages: Readonly<Record<string, readonly string[]>> = {
  '/': ['main'],
  '/search/': [],
  '/sources/': [],
  '/status/': [],
  '/news/': [],
  '/tea/news/': [],
  '/guides/': [],
  '/terms/': [],
  '/terms/infusion/': [],
  '/claims/green-cheap/': [],
  '/claims/green-hot/': [],
  '/tea/': [
    ...['main', 'sources', 'comparison', 'complements', 'guides', 'both-teas', 'mix'],
    ...['green', 'green-advantages', 'green-disadvantages', 'green-fussy', 'green-hot'],
  ],
  '/tea/options/herbal/': ['main', 'claims', 'flow', 'herbal-needs'],
  '/tea/comparison/': ['main', 'with-milk', 'claims-price', 'with-cream'],
  '/tea/estimate/': ['main'],
  '/tea/trees/': ['main'],
  '/tea/trees/which/': [
    ...['main', 'picture', 'questions', 'outcomes', 'never'],
    ...['milk', 'milk-with', 'choose-green', 'choose-green-kettle'],
  ],
  '/tea/trees/which/outline/': [
    ...['main', 'picture', 'questions', 'outcomes', 'never'],
    ...['milk', 'milk-with', 'choose-green', 'choose-green-kettle'],
  ],
  '/tea/trees/which/table/': ['main'],
  '/tea/dates/': ['main', 'versions', 'deadlines', 'harvest-2025', 'dearer'],
  '/guides/brewing/kettle/': ['main', 'water'],
  '/guides/pots/glass/': ['main', 'care', 'why'],
};

suite('words may link to', () => {
  for (const [page, anchors] of Object.entries(pages)) {
    test(page, () => {
      for (const address of [page, ...anchors.map((anchor) => `${page}#${anchor}`)]) {
        assert.deepEqual(faultsOf(address), [], address);
      }
      assert.deepEqual(faultsOf(`${page}#nowhere`), ['anchor-broken']);
    });
  }
});

suite('words may not link to', () => {
  for (const page of [
    '/terms/coffee/',
    '/claims/green-tea/',
    '/tea/options/white/',
    '/tea/trees/who/',
    '/coffee/dates/',
    '/guides/pots/',
  ]) {
    test(page, () => assert.deepEqual(faultsOf(page), ['link-broken']));
  }

  test('what belongs to another kind of page', () => {
    for (const address of [
      '/tea/options/herbal/#comparison',
      '/tea/#flow',
      '/tea/#picture',
      '/guides/brewing/kettle/#guides',
      '/tea/trees/which/#claims',
      '/tea/dates/#comparison',
    ]) {
      assert.deepEqual(faultsOf(address), ['anchor-broken'], address);
    }
  });
});

/** Addresses that a browser, or Markdown, reads otherwise than it looks. */
const disguised = [
  '/\\evil.example',
  '/&#92;evil.example',
  '/&#92;/evil.example/tea/',
  '&#92;&#92;evil.example',
  '/tea&#92;',
  '/&#9;/evil.example',
  '/&#10;/evil.example',
  '//evil.example',
  '///evil.example/tea/',
  '&#47;/evil.example',
  'https:/&#92;evil.example',
  'https:evil.example',
  'http:///evil.example',
  'https://&#92;evil.example',
  'https://evil.example&#9;',
  'java&#9;script:alert(1)',
  'java&#10;script:alert(1)',
  'java&#13;script:alert(1)',
  '&#1;javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://site.invalid/x',
  'view-source:https://example.org/',
  '/%5Cevil.example',
  '/%2F/evil.example',
  '/tea/..//evil.example',
];

suite('an address in disguise is refused', () => {
  for (const address of disguised) {
    test(address, () => {
      const faults = faultsOf(`<${address}>`);
      assert.ok(faults.includes('link-broken') || faults.includes('link-relative'), String(faults));
    });
  }

  test('whoever writes it: the foot of every page, the contact', () => {
    const foot = 'footer:\n  - url: /\\evil.example\n    label: { sv: Ut, en: Out }\n';
    const [fault] = faultsIn({
      'site/site.yaml': (text) => `${text}${foot}contact: "/\\u005cevil"\n`,
    });
    assert.equal(fault?.rule, 'link-broken');
  });
});
