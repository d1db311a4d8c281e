import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { citationsBySource } from '../../../src/domain/citations.ts';
import { deadlinesOf, firstDay, hasPassed, lastDay } from '../../../src/domain/dates.ts';
import { datesMarkdown } from '../../../src/export/dates-markdown.ts';
import { optionMarkdown } from '../../../src/export/markdown.ts';
import { formatDate } from '../../../src/i18n/dates.ts';
import { createPageContext } from '../../../src/i18n/page-context.ts';
import { replacing, teasCatalog } from '../../support/content.ts';
import { teaSite } from '../../support/site.ts';

test('a date that is not known to the day means its first day to its last', () => {
  const days = ['2027', '2027-12', '2028-02', '2027-09-30'].map((date) => [
    firstDay(date),
    lastDay(date),
  ]);
  assert.deepEqual(days, [
    ['2027-01-01', '2027-12-31'],
    ['2027-12-01', '2027-12-31'],
    ['2028-02-01', '2028-02-29'],
    ['2027-09-30', '2027-09-30'],
  ]);
});

suite('what has passed', () => {
  for (const [date, today, passed] of [
    ['2026-09-30', '2026-09-30', false],
    ['2026-09-30', '2026-10-01', true],
    ['2026-10', '2026-10-31', false],
    ['2026-10', '2026-11-01', true],
    ['2027', '2027-12-31', false],
    ['2027', '2028-01-01', true],
  ] as const) {
    test(`${date} on ${today}`, () => assert.equal(hasPassed(date, today), passed));
  }
});

test('dates are written as precisely as they are known', () => {
  const written = ['2027-09-30', '2027-01', '2027'].flatMap((date) => [
    formatDate(date, 'sv'),
    formatDate(date, 'en'),
  ]);
  assert.deepEqual(written, [
    '30 september 2027',
    '30 September 2027',
    'januari 2027',
    'January 2027',
    '2027',
    '2027',
  ]);
});

suite('the dates of the teas', () => {
  const catalog = teasCatalog();
  const [topic] = catalog.topics;
  assert.ok(topic?.dates);
  const { dates } = topic;
  const page = createPageContext('en', teaSite, {});

  test('versions stand as they were written, deadlines by their dates', () => {
    assert.deepEqual(
      dates.versions.map(({ label, available, ends }) => [label, available, ends]),
      [
        ['2098', undefined, '2099-12-31'],
        ['2025', '2025-04-01', '2026-01-31'],
      ],
    );
    assert.deepEqual(
      dates.deadlines.map(({ id, date }) => [id, date]),
      [
        ['dearer', '2098'],
        ['new-kettle', '2099-06'],
      ],
    );
  });

  test('an option knows the deadlines that name it, and those that concern all', () => {
    assert.deepEqual(
      deadlinesOf(dates, 'green').map(({ id }) => id),
      ['dearer', 'new-kettle'],
    );
    assert.deepEqual(
      deadlinesOf(dates, 'black').map(({ id }) => id),
      ['new-kettle'],
    );
    assert.deepEqual(deadlinesOf(undefined, 'green'), []);
    const [green] = topic.options;
    assert.ok(green);
    assert.match(
      optionMarkdown(topic, green, page),
      /Dates to watch:\n\n- early 2098: \[Green tea becomes dearer\]\(\/en\/tea\/dates\/#dearer\)/,
    );
  });

  test('a year may stand without quotation marks', () => {
    const [changed] = teasCatalog({
      'topics/tea/dates.yaml': replacing('"2098"\n    when', '2098\n    when'),
    }).topics;
    assert.equal(changed?.dates?.deadlines[0]?.date, '2098');
  });

  test('a topic may have none', () => {
    const [changed] = teasCatalog({ 'topics/tea/dates.yaml': null }).topics;
    assert.equal(changed?.dates, undefined);
  });

  test('the page of sources tells which dates rest on them', () => {
    const passages = citationsBySource(catalog).get('tebladet') ?? [];
    assert.deepEqual(
      passages
        .filter(({ path }) => path.includes('/dates/'))
        .map(({ path, title }) => [path, title.sv]),
      [
        ['/tea/dates/#harvest-2025', '2025'],
        ['/tea/dates/#new-kettle', 'Kitteln ersätts'],
      ],
    );
  });

  test('Markdown says what has passed by a day, and what is not known', () => {
    const text = datesMarkdown(topic, dates, '2026-11-29', page);
    assert.match(
      text,
      /# Versions and end dates: Tea\n\nWhen the harvest is fresh and what changes\. Dates/,
    );
    assert.match(
      text,
      /\[2098\].*\n\nGenerally available: not known\. Support ends: 31 December 2099\.\n/,
    );
    assert.match(
      text,
      /Generally available: 1 April 2025\. Support ends: 31 January 2026 \(passed\)\.\n\nStill good\.\n\nSources: /,
    );
    assert.match(text, /Date: early 2098\. Applies to: GT\.\n\nBuy before then\./);
    assert.match(text, /Date: June 2099\. Applies to: all options\./);
    assert.doesNotMatch(datesMarkdown(topic, dates, '2026-01-31', page), /passed\)/);
  });
});
