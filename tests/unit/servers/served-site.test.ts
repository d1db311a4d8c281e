import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { preferredLanguage } from '../../../src/components/site/preferred-language.ts';
import {
  cachingOf,
  languageExpression,
  securityHeaders,
  unhashedAmong,
} from '../../../src/servers/served-site.ts';
import { servedSite } from '../../support/served-site.ts';

suite('the headers of every answer', () => {
  const headersOf = (other: Parameters<typeof servedSite>[0] = {}) =>
    Object.fromEntries(securityHeaders(servedSite(other)));

  test('have the policy of the pages, and leave to them the style that a later build may have changed', () => {
    assert.equal(
      headersOf()['Content-Security-Policy'],
      "object-src 'none'; media-src 'none'; manifest-src 'none'; script-src 'self' 'sha256-Kept='; base-uri 'none'; require-trusted-types-for 'script'; trusted-types vagval; frame-ancestors 'self'",
    );
  });

  test('let a document that is one file have its fonts and its pictures in itself', () => {
    const { policy } = servedSite();
    assert.match(
      headersOf({ policy: `${policy}; img-src 'self'; font-src 'self'` })[
        'Content-Security-Policy'
      ] ?? '',
      /; img-src 'self' data:; font-src 'self' data:;/,
    );
  });

  test('let others frame a page where they are named, from pages that isolate themselves too', () => {
    const alone = headersOf();
    assert.equal(alone['Cross-Origin-Resource-Policy'], 'same-origin');
    const framed = headersOf({
      embedders: ['https://intranet.example.org', 'https://wiki.example.org'],
    });
    assert.match(
      framed['Content-Security-Policy'] ?? '',
      /; frame-ancestors 'self' https:\/\/intranet\.example\.org https:\/\/wiki\.example\.org$/,
    );
    assert.equal(framed['Cross-Origin-Resource-Policy'], 'cross-origin');
  });

  test('tie a browser to https only where the host has nothing else', () => {
    assert.equal(headersOf()['Strict-Transport-Security'], undefined);
    assert.match(
      headersOf({ isHttpsOnly: true })['Strict-Transport-Security'] ?? '',
      /^max-age=\d{8}/,
    );
  });
});

test('the language at the front door is the first that a browser asks for and that there is', () => {
  const tag = fc.constantFrom('sv', 'en', 'nb', 'de', 'sv-FI', 'en-GB', 'svk', 'x-sv', 'de-SV');
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 5 }), fc.constantFrom(', ', ','), (tags, comma) => {
      const header = tags
        .map((one, nth) => (nth === 0 ? one : `${one};q=0.${9 - nth}`))
        .join(comma);
      const offered = ['sv', 'en'];
      const found = new RegExp(languageExpression(offered)).exec(header)?.[1];
      assert.equal(found, preferredLanguage(tags, offered));
    }),
  );
});

test('only what is named for what it holds may be kept for good', () => {
  const hashed = [
    '_astro/Document.C6H6R-J4.js',
    '_astro/pages.CVzhItOr.css',
    '_astro/_x_.bv7QXlhy.woff2',
  ];
  const others = ['index.html', 'sv/', 'pagefind/pagefind.wasm', 'media/Document.C6H6R-J4.js'];
  const among = ['_astro/as-file.js', '_astro/as-file-data.js'];
  for (const path of hashed) assert.match(cachingOf(path), /immutable/, path);
  for (const path of [...others, ...among]) assert.equal(cachingOf(path), 'no-cache', path);
  assert.deepEqual(unhashedAmong([...hashed, ...others, ...among]), among);
});
