import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { Locale } from '../../../src/domain/locale.ts';
import { catalog } from '../../support/real-content.ts';

const [topic] = catalog.topics;
assert.ok(topic);

function claim(id: string, locale: Locale): string {
  const found = topic?.options.flatMap(({ claims }) => claims).find((other) => other.id === id);
  assert.ok(found, id);
  const { sentence, explanation } = found.words[locale];
  return spaced(`${sentence.text} ${explanation?.text ?? ''}`);
}

function section(guide: string, id: string, locale: Locale): string {
  const found = catalog.guides
    .find((other) => other.id === guide)
    ?.sections.find((other) => other.id === id);
  assert.ok(found, `${guide}#${id}`);
  return spaced(found.words[locale].body.text);
}

function outcome(tree: string, id: string, locale: Locale): string {
  const found = topic?.trees
    .find((other) => other.id === tree)
    ?.outcomes.find((other) => other.id === id);
  assert.ok(found, `${tree}#${id}`);
  const parts = [found, ...found.prerequisites].map(({ words }) => words[locale].body.text);
  return spaced(parts.join(' '));
}

/** Hard spaces are for the eye. */
function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

/** What somebody would pay for if it were said wrong again. */
suite('the first topic', () => {
  test('opens the firewall for the installation of a software update point', () => {
    for (const locale of ['sv', 'en'] as const) {
      const rules = claim('ibcm-rpc-smb-inward', locale);
      assert.match(rules, /135/);
      assert.doesNotMatch(rules, /i stället för RPC|instead of RPC/);
      const table = section('plan-ibcm', 'firewall', locale);
      const row =
        /(Platsserver|Site server) (Programuppdateringsplats|Software update point) [^.]*?135/;
      assert.match(table.replaceAll('|', ' ').replaceAll(/\s+/g, ' '), row);
    }
  });

  test('names a role that can renew the secret', () => {
    assert.match(
      section('security-review', 'privileges', 'sv'),
      /global administratör[\s\S]*molnprogramadministratör räcker inte/i,
    );
    assert.match(
      section('security-review', 'privileges', 'en'),
      /Global Administrator[\s\S]*Cloud Application Administrator is not enough/,
    );
  });

  test('tells of the licences of new devices beside those that are included', () => {
    assert.match(outcome('which-way', 'cmg-with-intune', 'sv'), /Autopilot[^.]*Intune-licenser/);
    assert.match(outcome('which-way', 'cmg-with-intune', 'en'), /Autopilot[^.]*Intune licences/);
  });

  test('tells of the earliest deadline first', () => {
    for (const locale of ['sv', 'en'] as const) {
      const text = claim('cmg-platform-deadlines', locale);
      assert.match(text, /KB 37942646/);
      assert.ok(text.indexOf('2027') < text.indexOf('2028'));
      assert.match(text.slice(0, text.indexOf('KB 37942646')), /början av 2027|early 2027/);
    }
    assert.ok(topic.dates?.deadlines.some(({ id }) => id === 'server-2022-image'));
  });

  test('does not promise a warning in time', () => {
    for (const locale of ['sv', 'en'] as const) {
      assert.match(section('costs', 'limits', locale), /10[ ,]000/);
      for (const { words } of topic.trees.flatMap(({ outcomes }) => outcomes))
        assert.doesNotMatch(
          words[locale].body.text,
          /innan (det|gränsen) nås|before it is reached/,
        );
    }
  });

  test('does not count clients down twice', () => {
    assert.doesNotMatch(section('costs', 'estimate', 'sv'), /inte alla som finns/);
    assert.match(section('costs', 'estimate', 'sv'), /alla klienter/);
    assert.match(section('costs', 'estimate', 'en'), /all (the )?clients/);
  });
});
