import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import type { FindLinks } from '../../../src/markdown/setting.ts';

/** Finds every “te”. */
const findTea: FindLinks = (text) =>
  [...text.matchAll(/te/g)].map(({ index }) => ({
    start: index,
    end: index + 2,
    href: '/terms/te/',
  }));
const rendered = (markdown: string) =>
  renderMarkdown(markdown, { resolveLink: (path) => `/sv${path}`, findTerms: findTea }).replaceAll(
    '<a class="term" href="/sv/terms/te/">te</a>',
    '[te]',
  );

suite('terms become links', () => {
  for (const [markdown, html] of [
    ['Ett te.', '<p>Ett [te].</p>'],
    ['te, te och te', '<p>[te], [te] och [te]</p>'],
    ['*te* och ~~te~~', '<p><em>[te]</em> och <del>[te]</del></p>'],
    ['Inget.', '<p>Inget.</p>'],
  ] as const) {
    test(markdown, () => assert.equal(rendered(markdown), html));
  }
});

suite('terms are left alone', () => {
  for (const markdown of [
    '[te](https://te.example.org/)',
    '[*te*](https://te.example.org/)',
    '`te`',
    '```\nte\n```',
    '**te**',
    '**ett *te***',
    ...[1, 2, 3, 4, 5, 6].map((level) => `${'#'.repeat(level)} te`),
    '| te |\n| -- |\n| ja |',
  ]) {
    test(JSON.stringify(markdown), () => assert.doesNotMatch(rendered(markdown), /\[te\]/));
  }
});
