import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { importDocuments } from '../../support/import.ts';

test('claims of several options that speak of the same are proposed for one criterion, and left unsorted', async () => {
  const option = (name: string, good: readonly string[], bad: readonly string[]) =>
    `## ${name}\n\n### Fördelar\n\n${good.map((each) => `- ${each}\n`).join('')}\n### Nackdelar\n\n${bad.map((each) => `- ${each}\n`).join('')}\n`;
  const { files, notices } = await importDocuments({
    'drift.md': `# Välj drift\n\n${option('Moln', ['Växer med behovet', 'Säkerheten sköts av andra'], ['Kostnaden är löpande', 'Moln kräver internet'])}${option('Lokalt', ['Engångskostnad', 'Kräver inget internet'], ['Säkerhet sköts av oss', 'Moln saknas'])}${option('Hyrt', ['Kostnader är kända'], ['Långa avtal'])}`,
  });
  const told = notices.filter(({ rule }) => rule === 'import-criterion-proposed');
  assert.deepEqual(
    told.map(({ message }) => message),
    [
      'Claims of several options speak of “säkerheten”, and may be about one criterion: moln-sakerheten-skots-av-andra, lokalt-sakerhet-skots-av-oss.',
      'Claims of several options speak of “kostnaden”, and may be about one criterion: moln-kostnaden-ar-lopande, hyrt-kostnader-ar-kanda.',
      'Claims of several options speak of “internet”, and may be about one criterion: moln-moln-kraver-internet, lokalt-kraver-inget-internet.',
    ],
  );
  assert.match(told[0]?.fix ?? '', /vocabulary\/criteria\.yaml .* "not-sorted"/);
  const facts = files.get('topics/drift/options/moln/option.yaml') ?? '';
  assert.equal(facts.match(/criterion: not-sorted/g)?.length, 4);
});
