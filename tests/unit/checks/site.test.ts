import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { faultsIn } from '../../support/content.ts';

function told(site: string): string[] {
  return faultsIn({
    'site/site.yaml': `${site}${site.includes('contact') ? '' : 'contact: mailto:te@example.org\n'}`,
  }).map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`);
}

test('what the foot of every page leads to is there', () => {
  const footer = (url: string) => `footer:\n  - label: { sv: Te, en: Tea }\n    url: ${url}\n`;
  for (const url of ['/tea/', '/guides/', 'https://example.org/', 'mailto:te@example.org'])
    assert.deepEqual(told(footer(url)), [], url);
  assert.match(told(footer('/teas/')).join(), /^content\/site\/site\.yaml:3:10 link-broken /);
  assert.match(
    told(footer('/tea/#green-cheep')).join(),
    /^content\/site\/site\.yaml:3:10 anchor-broken /,
  );
  assert.match(told('contact: /teas/\n').join(), /^content\/site\/site\.yaml:1:10 link-broken /);
});

test('the languages of a site are one or more of those that the engine has, each once', () => {
  for (const [written, message] of [
    ['sv', 'must be a list, as [sv, en]'],
    ['[]', 'must name one or more languages'],
    ['[sv, sv]', 'must name each language once'],
  ] as const)
    assert.deepEqual(told(`languages: ${written}\n`), [
      `content/site/site.yaml:1:12 schema "languages" ${message}.`,
    ]);
  assert.match(told('languages: [de]\n').join(), /"languages" has a value that is not allowed/);
});
