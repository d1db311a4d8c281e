import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { hyphenate, hyphenatePage } from '../../../src/search/hyphens.ts';

const parts: Readonly<Record<string, readonly string[]>> = {
  klientautentisering: ['klient', 'autentisering'],
  busshållplatsen: ['buss', 'hållplatsen'],
  sommarcykel: ['sommar', 'cykel'],
};
const compounds = { breaks: (word: string) => parts[word] ?? [word] };

suite('soft hyphens', () => {
  test('stand between the parts of long compounds, whatever their capitals', () => {
    assert.equal(
      hyphenate('Klientautentisering vid busshållplatsen', compounds),
      'Klient\u00adautentisering vid buss\u00adhållplatsen',
    );
  });

  test('are not in words that fit a column', () => {
    assert.equal(hyphenate('sommarcykel', compounds), 'sommarcykel');
  });

  test('are set in headings and tables, and in no running text', () => {
    const html = (word: string) =>
      `<h2 id="klientautentisering">${word}</h2><table><tr><th scope="row">${word}</th></tr></table>`;
    assert.equal(
      hyphenatePage(`${html('Klientautentisering')}<p>Klientautentisering</p>`, compounds),
      `${html('Klient\u00adautentisering')}<p>Klientautentisering</p>`,
    );
  });

  test('stand in a list of links that is narrow, and in no other', () => {
    const html = (word: string) => `<nav data-narrow class="index"><a href="/">${word}</a></nav>`;
    const other = '<nav class="index"><a href="/">Klientautentisering</a></nav>';
    assert.equal(
      hyphenatePage(html('Klientautentisering') + other, compounds),
      html('Klient\u00adautentisering') + other,
    );
  });

  test('leave addresses, names and code as they are', () => {
    const html =
      '<h1><a href="/klientautentisering/" title="klientautentisering"><code>klientautentisering</code></a></h1>';
    assert.equal(hyphenatePage(html, compounds), html);
  });
});
