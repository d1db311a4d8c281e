import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { validateXML } from 'xmllint-wasm';
import { z } from 'zod';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import { readContentFolder } from '../../../src/catalog/files.ts';
import { allClaims, type Catalog } from '../../../src/domain/catalog.ts';
import { localize, usualLanguages } from '../../../src/domain/locale.ts';
import { newsOf } from '../../../src/domain/news.ts';
import { siteData, topicData } from '../../../src/export/data.ts';
import { topicFeed } from '../../../src/export/feed.ts';
import { optionJsonLd } from '../../../src/export/json-ld.ts';
import { llmsText } from '../../../src/export/llms.ts';
import {
  claimMarkdown,
  comparisonMarkdown,
  optionMarkdown,
  topicMarkdown,
} from '../../../src/export/markdown.ts';
import { openSearchDescription } from '../../../src/export/open-search.ts';
import { siteShape, topicShape } from '../../../src/export/shapes.ts';
import { createPageContext, type PageContext } from '../../../src/i18n/page-context.ts';
import { commuting } from '../../support/commuting.ts';
import { teasCatalog, teasFolder, withComplement } from '../../support/content.ts';

async function load(folder: string): Promise<Catalog> {
  return assembleCatalog((await readContentFolder(folder)).content);
}

const catalogs = {
  'a site that has been published': commuting,
  'the teas, never published': await load(teasFolder),
  'the teas after changes': await load(`${teasFolder}-later`),
  'the teas with a complement': teasCatalog(withComplement),
};
const contexts = ({ site }: Catalog) =>
  localize(site.languages, (locale) =>
    createPageContext(locale, site, {
      at: '/',
      base: '/kb/',
      origin: new URL('https://kb.example.org'),
    }),
  );
const atom = readFileSync(new URL('../../support/schemas/atom.rng', import.meta.url), 'utf8');

function validator(schema: z.ZodType) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const validate = ajv.compile(z.toJSONSchema(schema));
  return (data: unknown) => {
    validate(data);
    return validate.errors ?? [];
  };
}

/** Anchors of claims in addresses, wherever they stand in a text. */
function anchorsIn(text: string, known: readonly string[]): string[] {
  const found = [...text.matchAll(/#([a-z0-9-]+)/g)].map(([, id]) => id ?? '');
  return [...new Set(found)].filter((id) => known.includes(id)).sort();
}

for (const [name, catalog] of Object.entries(catalogs)) {
  suite(name, () => {
    const pages = contexts(catalog);

    test('is data that fits its published schema', () => {
      assert.deepEqual(validator(siteShape)(siteData(catalog, pages)), []);
      for (const topic of catalog.topics) {
        assert.deepEqual(validator(topicShape)(topicData(topic, pages, '2026-11-30')), []);
      }
    });

    test('has the same claims as JSON, as Markdown and as JSON-LD', () => {
      for (const topic of catalog.topics) {
        const all = allClaims({ topics: [topic] }).map(({ claim }) => claim);
        const ids = all.map(({ id }) => id).sort();
        const data = topicData(topic, pages, '2026-11-30').options.flatMap(({ claims }) => claims);
        assert.deepEqual(data.map(({ id }) => id).sort(), ids);
        for (const locale of usualLanguages) {
          for (const { id, url } of data) assert.ok(url[locale]?.endsWith(`#${id}`), url[locale]);
          const own = topicMarkdown(topic, pages[locale]);
          assert.deepEqual(anchorsIn(own, ids), ids);
          const current = all
            .filter(({ withdrawn }) => !withdrawn)
            .map(({ id }) => id)
            .sort();
          const documents = topic.options.map((option) =>
            optionJsonLd(option, topic, pages[locale]),
          );
          assert.deepEqual(anchorsIn(documents.join('\n'), ids), current);
        }
      }
    });

    test('says of every passage and feature where it stands', () => {
      for (const topic of catalog.topics) {
        const { sections, features } = topicData(topic, pages, '2026-11-30');
        const home = (path: string) => pages.sv.permanent(pages.sv.href(`/${topic.id}/${path}`));
        assert.deepEqual(
          [...sections, ...features].map(({ url }) => url.sv),
          [
            ...topic.sections.map(({ id }) => home(`#${id}`)),
            ...topic.options.flatMap((option) =>
              option.sections.map(({ id }) => home(`options/${option.id}/#${id}`)),
            ),
            ...topic.features.map(({ id }) => home(`comparison/#${id}`)),
          ],
        );
      }
    });

    test('has feeds that are valid Atom', async () => {
      for (const topic of catalog.topics) {
        for (const locale of usualLanguages) {
          const xml = topicFeed(topic, pages[locale]);
          const { valid, errors } = await validateXML({ xml, schema: atom, extension: 'relaxng' });
          assert.ok(valid, errors.map(({ message }) => message).join('\n'));
          const entryIds = [...xml.matchAll(/<id>([^<]+)/g)].map(String);
          assert.equal(new Set(entryIds).size, entryIds.length);
        }
      }
    });
  });
}

test('the validator of feeds refuses one without an id, and one with a made-up element', async () => {
  const { topics, ...rest } = commuting;
  const [topic] = topics;
  assert.ok(topic);
  const xml = topicFeed(topic, contexts({ topics, ...rest }).sv);
  for (const broken of [
    xml.replace(/<id>.*<\/id>/, ''),
    xml.replace('</feed>', '<mood>good</mood></feed>'),
  ]) {
    const { valid } = await validateXML({ xml: broken, schema: atom, extension: 'relaxng' });
    assert.equal(valid, false);
  }
});

suite('news', () => {
  const catalog = catalogs['the teas after changes'];
  const news = (topic: string, locale: PageContext['locale'], change = catalog) => {
    const found = change.topics.find(({ id }) => id === topic);
    assert.ok(found);
    return newsOf(found, locale).map(
      ({ placed, revision }) => `${revision.date} ${revision.kind} ${placed.claim.published?.code}`,
    );
  };

  test('tell of new and withdrawn claims, and not of new names and places', () => {
    assert.deepEqual(news('tea', 'sv'), [
      '2026-03-04 withdrawn TE-05',
      '2026-03-04 withdrawn TE-06',
      '2026-01-05 new TE-01',
      '2026-01-05 new TE-02',
      '2026-01-05 new TE-04',
      '2026-01-05 new TE-05',
      '2026-01-05 new TE-06',
    ]);
    assert.deepEqual(news('coffee', 'en'), ['2026-01-05 new TE-03']);
  });

  /** The catalog with one more version of a claim, whose English words are others. */
  const revised = (kind: 'changed' | 'minor' | 'turned'): Catalog => ({
    ...catalog,
    topics: catalog.topics.map((topic) => ({
      ...topic,
      options: topic.options.map((option) => ({
        ...option,
        claims: option.claims.map((claim) => {
          const { published } = claim;
          const last = published?.revisions.at(-1);
          if (claim.id !== 'green-cheap' || !published || !last) return claim;
          const fingerprints = { ...last.fingerprints, en: '0123456789abcdef' };
          const revisions = [...published.revisions, { date: '2026-04-05', kind, fingerprints }];
          return { ...claim, published: { ...published, revisions } };
        }),
      })),
    })),
  });

  test('tell of a change once, in the language that it touched', () => {
    const change = '2026-04-05 changed TE-01';
    assert.equal(news('tea', 'en', revised('changed')).filter((item) => item === change).length, 1);
    assert.ok(!news('tea', 'sv', revised('changed')).includes(change));
  });

  test('tell in every language that a claim has been turned', () => {
    for (const locale of usualLanguages)
      assert.ok(news('tea', locale, revised('turned')).includes('2026-04-05 turned TE-01'));
  });

  test('do not tell of a minor correction', () => {
    for (const locale of usualLanguages) {
      assert.deepEqual(news('tea', locale, revised('minor')), news('tea', locale));
    }
  });
});

test('addresses in data and feeds are whole where the site knows its origin', () => {
  const [topic] = commuting.topics;
  assert.ok(topic);
  const pages = contexts(commuting);
  assert.equal(
    topicData(topic, pages, '2026-11-30').url.sv,
    'https://kb.example.org/kb/sv/commuting/',
  );
  assert.match(
    topicFeed(topic, pages.en),
    /<link href="https:\/\/kb\.example\.org\/kb\/en\/commuting\/"\/>/,
  );
  assert.match(
    openSearchDescription(pages.sv),
    /template="https:\/\/kb\.example\.org\/kb\/sv\/search\/\?q=\{searchTerms\}"/,
  );
});

test('markup in words can end neither a script nor an XML element', () => {
  const catalog = catalogs['the teas, never published'];
  const [topic] = catalog.topics;
  assert.ok(topic);
  const pages = contexts(catalog);
  const words = { ...topic.words, sv: { ...topic.words.sv, question: '</script></title><b>&' } };
  const [option] = topic.options;
  assert.ok(option);
  assert.doesNotMatch(optionJsonLd(option, { ...topic, words }, pages.sv), /</);
  assert.match(
    topicFeed({ ...topic, words }, pages.sv),
    /<title>&lt;\/script&gt;&lt;\/title&gt;&lt;b&gt;&amp;<\/title>/,
  );
});

test('data says of claims and assessments how well they are borne out', () => {
  const catalog = catalogs['the teas, never published'];
  const [topic] = catalog.topics;
  assert.ok(topic);
  const { options, features } = topicData(topic, contexts(catalog), '2026-11-30');
  const claims = options.flatMap((option) => option.claims);
  assert.deepEqual(
    claims.map(({ id, evidence }) => [id, evidence?.kind]),
    [
      ['green-cheap', 'maker'],
      ['green-fussy', 'independent'],
      ['black-strong', 'maker'],
      ['black-forgiving', 'inference'],
      ['herbal-no-caffeine', 'maker'],
    ],
  );
  assert.deepEqual(claims.find(({ id }) => id === 'black-forgiving')?.inferredFrom, ['tebladet']);
  assert.deepEqual(features.find(({ id }) => id === 'with-milk')?.assessments.herbal?.evidence, {
    kind: 'independent',
    count: 1,
    newest: '2024-05-06',
  });
});

test('data has the dates of a topic, as precisely as they are known, with their sources', () => {
  const catalog = catalogs['the teas, never published'];
  const [topic] = catalog.topics;
  assert.ok(topic);
  const { dates, sources } = topicData(topic, contexts(catalog), '2026-11-30');
  assert.deepEqual(dates?.versions[0], {
    id: 'harvest-2098',
    label: '2098',
    available: null,
    ends: '2099-12-31',
    note: null,
    sources: ['tea-board'],
    url: {
      sv: 'https://kb.example.org/kb/sv/tea/dates/#harvest-2098',
      en: 'https://kb.example.org/kb/en/tea/dates/#harvest-2098',
    },
  });
  assert.deepEqual(
    dates?.deadlines.map(({ id, date, when, options }) => [id, date, when?.en, options]),
    [
      ['dearer', '2098', 'early 2098', ['green']],
      ['new-kettle', '2099-06', undefined, []],
    ],
  );
  assert.ok(sources.some(({ id }) => id === 'tebladet'));
});

test('the dates of a topic are named to machines with the other pages', () => {
  const catalog = catalogs['the teas, never published'];
  assert.match(
    llmsText(catalog, contexts(catalog)),
    /\[Versions and end dates\]\(https:\/\/kb\.example\.org\/kb\/en\/tea\/dates\/index\.md\): When the harvest/,
  );
});

test('links in Markdown lead to the page in its language', () => {
  const catalog = catalogs['the teas after changes'];
  const pages = contexts(catalog);
  const [tea] = catalog.topics.filter(({ id }) => id === 'tea');
  assert.ok(tea);
  assert.match(
    topicMarkdown(tea, pages.sv),
    /\[grönt te\]\(https:\/\/kb\.example\.org\/kb\/sv\/tea\/#green-cheap\)/,
  );
  const placed = allClaims(catalog).find(({ claim }) => claim.id === 'green-needs-care');
  assert.ok(placed);
  assert.match(
    claimMarkdown(catalog, placed, pages.en),
    /## Cited by\n\n- \[Which coffee should you choose\?\]/,
  );
});

suite('what complements the options', () => {
  const catalog = catalogs['the teas with a complement'];
  const [topic] = catalog.topics;
  const herbal = topic?.options.at(-1);
  assert.ok(topic && herbal);
  const page = contexts(catalog).en;
  const headings = (markdown: string) =>
    [...markdown.matchAll(/^(#+) \[?([^\]\n]*)/gm)].map(([, level, title]) => `${level} ${title}`);

  test('is told of after them, under a heading of its own', () => {
    const markdown = topicMarkdown(topic, page);
    assert.deepEqual(headings(markdown).slice(-4), [
      '## Complements',
      '### Herbal tea',
      '#### Advantages of Herbal tea',
      '#### Disadvantages of Herbal tea',
    ]);
    assert.match(markdown, /\n\| Criterion \| Green tea \(GT\) \| Black tea \|\n/);
    assert.match(optionMarkdown(topic, herbal, page), /\n\nKind: Complement\. You can add it/);
  });

  test('is no option of the comparison, which tells what it can do at its end', () => {
    const markdown = comparisonMarkdown(topic, page);
    const [options = '', complements = ''] = markdown.split('\n## Complements\n');
    assert.doesNotMatch(options, /Herbal tea|rooibos/);
    assert.match(complements, /### Herbal tea\n\n- \[herbal-no-caffeine\]/);
    assert.match(
      complements,
      /\n- \[Goes with milk\]\([^)]*#with-milk\): Partly\. With rooibos only\. /,
    );
  });

  test('is data beside them', () => {
    const { options } = topicData(topic, contexts(catalog), '2026-11-30');
    assert.deepEqual(
      options.map(({ id, kind }) => [id, kind]),
      [
        ['green', 'alternative'],
        ['black', 'alternative'],
        ['herbal', 'complement'],
      ],
    );
  });
});

test('where nothing is claimed Markdown and data say why', () => {
  const catalog = teasCatalog({
    'topics/tea/options/black/option.yaml': (text) =>
      text.replace('Costs what most drinks cost.', 'Costs 1 | 2 crowns.'),
  });
  const [topic] = catalog.topics;
  assert.ok(topic);
  const pages = contexts(catalog);
  assert.match(
    topicMarkdown(topic, pages.en),
    /\| Price \| Advantage: [^|]* \| Costs 1 \\\| 2 crowns\. \| The herbs grow in the garden\. \|/,
  );
  assert.match(comparisonMarkdown(topic, pages.sv), /### Örtte\n\nVarje ört har sitt sätt\./);
  assert.deepEqual(topicData(topic, pages, '2026-11-30').options[0]?.gaps, {
    caffeine: { sv: 'Hur mycket beror på sorten.', en: 'How much depends on the kind.' },
  });
});
