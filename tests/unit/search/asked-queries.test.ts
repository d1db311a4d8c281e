import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { queriesInLog } from '../../../src/search/asked-queries.ts';

const asked = (text: string) =>
  queriesInLog(text).queries.map(({ locale, query, type, readers }) =>
    [readers, locale, query, type].filter((one) => one !== undefined).join(' '),
  );
const line = (client: string, path: string, referrer = '-') =>
  `${client} - - [30/Nov/2026:10:00:00 +0100] "GET ${path} HTTP/1.1" 200 512 "${referrer}" "Mozilla/5.0"`;

test('queries stand in the addresses of the search page, and in where other pages were come to from', () => {
  const text = [
    line('10.0.0.1', '/kb/sv/search/?q=gr%C3%B6nt+te'),
    line('10.0.0.2', '/kb/sv/tea/', 'https://example.org/kb/sv/search/?q=Gr%C3%B6nt%20te'),
    line('10.0.0.3', '/kb/en/search/?q=kettle&type=claim'),
    line('10.0.0.4', '/kb/sv/tea/?q=other'),
    line('10.0.0.4', '/kb/sv/search/'),
  ].join('\n');
  assert.deepEqual(asked(text), ['2 sv grönt te', '1 en kettle claim']);
  assert.equal(queriesInLog(text).requests, 5);
});

test('a reader who asks again is counted once', () => {
  const text = [1, 2, 3].map(() => line('10.0.0.1', '/sv/search/?q=te')).join('\n');
  assert.deepEqual(asked(text), ['1 sv te']);
});

test('what is fetched while one types is no query', () => {
  const half = 'https://example.org/sv/search/?q=gr%C3%B6';
  const text = line('10.0.0.1', '/pagefind/words/sv.json', half);
  assert.deepEqual(asked(text), []);
});

test('logs without referrers, those of IIS and those of Caddy are read', () => {
  assert.deepEqual(
    asked('10.0.0.1 - - [30/Nov/2026:10:00:00 +0100] "GET /sv/search/?q=te HTTP/1.1" 200 512'),
    ['1 sv te'],
  );
  assert.deepEqual(
    asked(
      [
        '#Software: Microsoft Internet Information Services 10.0',
        '#Fields: date time cs-method cs-uri-stem cs-uri-query c-ip cs(Referer) sc-status',
        '2026-11-30 10:00:00 GET /sv/search/ q=te+nu 10.0.0.1 - 200',
        '2026-11-30 10:00:01 GET /sv/tea/ - 10.0.0.2 https://example.org/sv/search/?q=kanna 200',
      ].join('\r\n'),
    ),
    ['1 sv te nu', '1 sv kanna'],
  );
  assert.deepEqual(
    asked(
      JSON.stringify({
        request: {
          remote_ip: '10.0.0.1',
          uri: '/sv/search/?q=te&type=term',
          headers: { Referer: ['https://example.org/en/search/index.html?q=tea'] },
        },
      }),
    ),
    ['1 sv te term', '1 en tea'],
  );
});

test('what is no request is passed over', () => {
  const { requests, queries } = queriesInLog('not a log\n{"level":"info"}\n{broken\n');
  assert.deepEqual([requests, queries], [0, []]);
});
