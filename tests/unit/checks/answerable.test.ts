import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { faultsIn } from '../../support/content.ts';

function told(site: string): string[] {
  return faultsIn({ 'site/site.yaml': site }).map(
    ({ file, line, column, rule, message, fix }) =>
      `${file}:${line}:${column} ${rule} ${message} ${fix}`,
  );
}

const contact = 'contact: mailto:te@example.org\n';

test('addresses that lead to somebody with the claim named are sound', () => {
  for (const report of [
    'mailto:te@example.org',
    'mailto:te@example.org?subject={code}',
    'https://tickets.example.org/new?title={code}&v={version}&l={language}&t={words}&a={address}',
    'http://tickets/claims/{code}',
    'https://tickets.example.org:8443/#new/{address}',
  ])
    assert.deepEqual(told(`${contact}report: "${report}"\n`), [], report);
});

for (const [what, report, rule, mend] of [
  ['no scheme', 'te@example.org', 'report-address-invalid', 'begin it with mailto: or https://'],
  ['script', 'javascript:alert({code})', 'report-address-invalid', 'begin it with mailto:'],
  ['half a brace', 'https://t.example/?a={code', 'report-address-invalid', 'one pair of braces'],
  ['a space', 'https://t.example/?a={code} b', 'report-address-invalid', 'spaces as %20'],
  [
    'a field for a server',
    'https://{code}.example/',
    'report-address-invalid',
    'after the first /',
  ],
  ['no server', 'https:///?a={code}', 'report-address-invalid', 'open it yourself'],
  ['no mailbox', 'mailto:?subject={code}', 'report-address-invalid', 'open it yourself'],
  ['an unknown field', 'https://t.example/?a={kode}', 'report-field-unknown', 'use one of: code,'],
  ['no claim', 'https://t.example/', 'report-claim-unnamed', '?title={code}'],
  ['no claim but a version', 'https://t.example/{version}', 'report-claim-unnamed', '{address}'],
] as const) {
  test(`an address with ${what} is a fault that says how to mend it`, () => {
    const found = told(`${contact}report: '${report}'\n`);
    assert.equal(found.length, 1, found.join('\n'));
    assert.ok(found[0]?.startsWith(`content/site/site.yaml:2:9 ${rule} `), found[0]);
    assert.ok(found[0]?.includes(mend), found[0]);
  });
}

test('a site without a contact is advised to give one', () => {
  const [found, ...others] = faultsIn({ 'site/site.yaml': 'languages: [sv, en]\n' });
  assert.deepEqual(others, []);
  assert.equal(found?.rule, 'contact-missing');
  assert.equal(found?.isAdvice, true);
});

test('a site that meets all of the law breaks none of it', () => {
  const site = (conformance: string, why: string) =>
    `${contact}accessibility:\n  assessed: 2026-02-03\n  conformance: ${conformance}\n  exceptions: [{ what: { sv: Foto, en: Photo }, why: ${why} }]\n`;
  assert.match(told(site('full', 'breach')).join(), /site\.yaml:4:16 accessibility-contradiction /);
  for (const [conformance, why] of [
    ['full', 'exempt'],
    ['full', 'burden'],
    ['partial', 'breach'],
    ['none', 'breach'],
  ] as const)
    assert.deepEqual(told(site(conformance, why)), []);
  assert.match(told(site('mostly', 'exempt')).join(), /use one of: full, partial, none/);
});
