import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { type EvidenceKind, evidenceOf } from '../../../src/domain/evidence.ts';
import type { Source } from '../../../src/domain/source.ts';
import { claimMarkdown, optionMarkdown } from '../../../src/export/markdown.ts';
import { createPageContext, evidenceMark, evidenceText } from '../../../src/i18n/page-context.ts';
import { teasCatalog } from '../../support/content.ts';
import { teaSite } from '../../support/site.ts';

function source(id: string, publisher: string, published: string, secondary = false): Source {
  return {
    id,
    publisher,
    published,
    secondary,
    title: id,
    url: `https://example.org/${id}`,
    language: 'en',
    checked: '2026-11-29',
    licence: 'CC BY 4.0',
    document: undefined,
    kind: undefined,
    held: undefined,
    formerly: [],
  };
}

const manual = source('manual', 'The Tea Board', '2025-03-01');
const notice = source('notice', 'The Tea Board', '2026-09-18');
const study = source('study', 'A university', '2024-01-02');
const press = source('press', 'Tea News', '2026-10-11', true);
const measured: Source = {
  ...source('measured', 'The office', '2026-02-03'),
  kind: 'measurement',
  url: undefined,
  held: 'Dnr 2026/12, the registry',
};
const asked: Source = { ...measured, id: 'asked', kind: 'interview', publisher: 'The Tea Board' };
const makers = ['The Tea Board', 'The Tea Board’s shop'];

suite('how well something is borne out', () => {
  const cases: readonly [
    situation: string,
    stating: readonly Source[],
    inferredFrom: readonly Source[],
    kind: EvidenceKind,
    count: number,
    newest: string,
  ][] = [
    ['the makers alone say it', [manual, notice], [], 'maker', 2, '2026-09-18'],
    ['somebody else says it as well', [manual, study], [], 'independent', 2, '2025-03-01'],
    ['the makers say it, and the press retells it', [manual, press], [], 'maker', 2, '2026-10-11'],
    ['we have measured it ourselves', [measured], [], 'independent', 1, '2026-02-03'],
    ['one of the makers said so when asked', [asked], [], 'maker', 1, '2026-02-03'],
    ['only the press has it', [press], [], 'secondhand', 1, '2026-10-11'],
    ['no document says it', [], [study, manual], 'inference', 2, '2025-03-01'],
    ['one says it, and more is concluded', [manual], [notice, study], 'maker', 1, '2025-03-01'],
  ];
  for (const [situation, stating, inferredFrom, kind, count, newest] of cases) {
    test(situation, () => {
      const sources = [...stating, ...inferredFrom];
      assert.deepEqual(evidenceOf({ sources, inferredFrom }, makers), { kind, count, newest });
    });
  }

  test('nobody is called independent where nobody knows who the makers are', () => {
    assert.equal(evidenceOf({ sources: [study], inferredFrom: [] }, [])?.kind, 'documented');
    assert.equal(evidenceOf({ sources: [press], inferredFrom: [] }, [])?.kind, 'secondhand');
    assert.equal(evidenceOf({ sources: [study], inferredFrom: [study] }, [])?.kind, 'inference');
  });

  test('without sources there is nothing to say', () => {
    assert.equal(evidenceOf({ sources: [], inferredFrom: [] }, makers), undefined);
  });
});

test('it is said in short words', () => {
  const sv = createPageContext('sv', teaSite, {});
  const en = createPageContext('en', teaSite, {});
  const one = evidenceOf({ sources: [notice], inferredFrom: [] }, makers);
  const two = evidenceOf({ sources: [study, notice], inferredFrom: [study, notice] }, makers);
  assert.ok(one && two);
  assert.equal(
    evidenceText(one, sv),
    'Tillverkarens egen uppgift · 1 källa från 18 september 2026',
  );
  assert.equal(
    evidenceText(two, en),
    'Our inference · 2 sources, the newest from 18 September 2026',
  );
  assert.equal(evidenceMark(one, sv), 'tillverkaren, 2026');
  assert.equal(evidenceMark(two, en), 'our inference, 2026');
});

suite('of the teas', () => {
  const catalog = teasCatalog({
    'topics/tea/options/herbal/option.yaml': (text) => `makers: [Tebladet]\n${text}`,
  });
  const [topic] = catalog.topics;
  assert.ok(topic);

  test('the makers of the topic are those of an option that names none', () => {
    assert.deepEqual(
      topic.options.map(({ id, makers: named }) => [id, ...named]),
      [
        ['green', 'The Tea Board'],
        ['black', 'The Tea Board'],
        ['herbal', 'Tebladet'],
      ],
    );
  });

  test('Markdown says it of every claim', () => {
    const page = createPageContext('en', teaSite, {});
    const green = topic.options.find(({ id }) => id === 'green');
    const black = topic.options.find(({ id }) => id === 'black');
    assert.ok(green && black);
    assert.match(
      optionMarkdown(topic, green, page),
      /The maker’s own statement · 1 source from 2 January 2025[\s\S]*Independent statement · 2 sources/,
    );
    const claim = black.claims.find(({ id }) => id === 'black-forgiving');
    assert.ok(claim);
    assert.match(
      claimMarkdown(catalog, { claim, option: black, topic }, page),
      /\n\nOur inference · 1 source from 6 May 2024\n/,
    );
  });
});
