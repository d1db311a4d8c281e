import { strict as assert } from 'node:assert';
import { suite, type TestContext, test } from 'node:test';
import { checks } from '../../../src/doctor/all-checks.ts';
import { servers } from '../../../src/doctor/check.ts';
import { examine } from '../../../src/doctor/examine.ts';
import { type Breakage, manifestOf, serveBuild, smallBuild } from '../../support/served-build.ts';

const files = smallBuild();
const options = { atOnce: 4, patience: 5000 };

/** What is found at a server that is broken in one way, by check. */
async function found(
  context: TestContext,
  breakage?: Breakage,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const address = await serveBuild(context, files, breakage);
  const { findings } = await examine(address, manifestOf(files), options);
  return Object.fromEntries(
    findings
      .filter(({ isNote, found }) => !isNote && found.length > 0)
      .map((one) => [one.id, one.found]),
  );
}

/** With other headers; `undefined` takes one away. */
const withHeaders =
  (
    isMeant: (path: string) => boolean,
    headers: Readonly<Record<string, string | undefined>>,
  ): Breakage =>
  (path, reply) => {
    if (!isMeant(path)) return undefined;
    const merged = { ...reply.headers, ...headers };
    return { ...reply, headers: merged };
  };

const gone =
  (isMeant: (path: string) => boolean): Breakage =>
  (path, reply) =>
    isMeant(path)
      ? {
          status: 404,
          headers: { ...reply.headers, 'Content-Encoding': undefined },
          body: files.get('404.html') ?? '',
        }
      : undefined;

const is =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);
const ends = (end: string) => (path: string) => path.endsWith(end);
const always = () => true;
const front = is('', 'sv/', '404.html', 'k/te-01/');
const plain404: Breakage = (_path, reply) =>
  reply.status === 404 ? { ...reply, body: '<h1>Not Found</h1>' } : undefined;

/** One way of being broken, the check that has to find it, alone, and what it says of it. */
const ways: readonly (readonly [way: string, breakage: Breakage, id: string, says: RegExp])[] = [
  ['a page is gone', gone(is('sv/')), 'missing', /^sv\/index\.html is answered with 404$/],
  [
    'IIS refuses a kind of file',
    gone(ends('.md')),
    'missing',
    /^sv\/index\.md is answered with 404/,
  ],
  [
    'a server cannot read a file',
    (path, reply) => (path === 'llms.txt' ? { ...reply, status: 403 } : undefined),
    'missing',
    /403/,
  ],
  [
    'a page is cut off',
    (path, reply) => (path === 'sv/' ? { ...reply, body: reply.body.slice(0, 500) } : undefined),
    'changed',
    /^sv\/index\.html is not what was built/,
  ],
  [
    'a proxy adds to every page',
    (path, reply) =>
      front(path) && path !== '404.html'
        ? { ...reply, body: `${reply.body}<script>spy()</script>` }
        : undefined,
    'changed',
    /^3 files \.html, index\.html for one: each is not what was built$/,
  ],
  [
    'a page is of another build',
    (path, reply) =>
      path === 'sv/' ? { ...reply, body: reply.body.replace('AbC12345', 'Old99999') } : undefined,
    'another-build',
    /^sv\/index\.html names files/,
  ],
  [
    'the list is of another build',
    (path, reply) =>
      path === 'build.json'
        ? { ...reply, body: JSON.stringify(manifestOf(new Map([['404.html', 'x']]))) }
        : undefined,
    'another-build',
    /^build\.json is build [0-9a-f]{64}, not/,
  ],
  ['the list is not there', gone(is('build.json')), 'another-build', /^build\.json is not there/],
  [
    'IIS refuses the files of the search',
    gone(ends('.wasm')),
    'search-index',
    /\.wasm is answered with 404/,
  ],
  [
    'the index is of another build',
    (path, reply) =>
      path.endsWith('words/sv.json') ? { ...reply, body: '{"other":1}' } : undefined,
    'search-index',
    /is not that of this build/,
  ],
  [
    'a wrong page is sent for the index',
    (path, reply) =>
      path.endsWith('.wasm') ? { ...reply, body: files.get('404.html') ?? '' } : undefined,
    'search-index',
    /wasm is not that/,
  ],
  [
    'Markdown is sent as bytes',
    withHeaders(ends('.md'), { 'Content-Type': 'application/octet-stream' }),
    'media-type',
    /^sv\/index\.md is sent as application\/octet-stream, not text\/markdown/,
  ],
  [
    'a script is sent as text',
    withHeaders(is('_astro/main.AbC12345.js'), { 'Content-Type': 'text/plain; charset=utf-8' }),
    'media-type',
    /main\.AbC12345\.js is sent as text\/plain/,
  ],
  [
    'a file has no type',
    withHeaders(ends('.css'), { 'Content-Type': undefined }),
    'media-type',
    /\.css is sent as nothing/,
  ],
  [
    'text has no charset',
    withHeaders(ends('.txt'), { 'Content-Type': 'text/plain' }),
    'charset',
    /^llms\.txt is sent as no charset/,
  ],
  [
    'a page has the charset of an old server',
    withHeaders(is('sv/'), { 'Content-Type': 'text/html; charset=iso-8859-1' }),
    'charset',
    /iso-8859-1/,
  ],
  [
    'data has another charset',
    withHeaders(ends('site.json'), { 'Content-Type': 'application/json; charset=latin1' }),
    'charset',
    /latin1/,
  ],
  [
    'the page for wrong addresses is the server’s own',
    plain404,
    'not-found',
    /another page than 404\.html/,
  ],
  [
    'wrong addresses are answered with 200',
    (_path, reply) => (reply.status === 404 ? { ...reply, status: 200 } : undefined),
    'not-found',
    /is answered with 200, not 404/,
  ],
  [
    'folders lose their slash',
    (path, reply) =>
      path === 'sv'
        ? { ...reply, status: 404, headers: {}, body: files.get('404.html') ?? '' }
        : undefined,
    'folders',
    /^sv is answered with 404, and should lead to http.+\/sv\/$/,
  ],
  [
    'folders lead to the host behind a proxy',
    (path, reply) =>
      path === 'sv' ? { ...reply, headers: { Location: 'http://internal:8080/sv/' } } : undefined,
    'folders',
    /leads to http:\/\/internal:8080\/sv\//,
  ],
  [
    'a short link without slash is lost',
    (path, reply) =>
      path === 'k/te-01'
        ? { ...reply, status: 404, headers: {}, body: files.get('404.html') ?? '' }
        : undefined,
    'short-links',
    /^k\/te-01 is answered with 404/,
  ],
  [
    'a code in capitals leads to the front page',
    (path, reply) =>
      path === 'k/TE-01' ? { ...reply, status: 302, headers: { Location: '/' } } : undefined,
    'short-links',
    /^k\/TE-01 is answered with 302/,
  ],
  [
    'nothing is said of caching',
    withHeaders((path) => !/^_astro\/\w+\.\w{8}\./.test(path), { 'Cache-Control': undefined }),
    'freshness',
    /has Cache-Control nothing, not no-cache/,
  ],
  [
    'pages are kept for a day',
    withHeaders(is('sv/'), { 'Cache-Control': 'max-age=86400' }),
    'freshness',
    /^sv\/index\.html has Cache-Control max-age=86400/,
  ],
  [
    'scripts are asked for again',
    withHeaders(is('_astro/main.AbC12345.js'), { 'Cache-Control': 'no-cache' }),
    'keeping',
    /has Cache-Control no-cache, not immutable/,
  ],
  [
    'scripts are kept for an hour',
    withHeaders(is('_astro/main.AbC12345.js'), { 'Cache-Control': 'max-age=3600, immutable' }),
    'keeping',
    /max-age=3600/,
  ],
  [
    'a page cannot be asked for again',
    withHeaders(is(''), { ETag: undefined }),
    'revalidation',
    /neither ETag nor Last-Modified/,
  ],
  [
    'a page is always sent in full',
    (path, reply) =>
      path === '' && reply.status === 304
        ? { ...reply, status: 200, body: files.get('index.html') ?? '' }
        : undefined,
    'revalidation',
    /answered with 200, not 304/,
  ],
  [
    'data is sent as it is',
    withHeaders(ends('site.json'), { 'Content-Encoding': undefined }),
    'compression',
    /site\.json is sent as it is/,
  ],
  [
    'nothing is compressed',
    withHeaders(always, { 'Content-Encoding': undefined }),
    'compression',
    /sent as it is/,
  ],
  [
    'no policy is sent',
    withHeaders(ends('.svg'), { 'Content-Security-Policy': undefined }),
    'policy',
    /^favicon\.svg comes without the policy/,
  ],
  [
    'the policy is that of another build',
    withHeaders(is('sv/'), {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-old='; frame-ancestors 'self'",
    }),
    'policy',
    /forbids style-src 'sha256-abc='/,
  ],
  [
    'the policy forbids scripts',
    withHeaders(is('sv/'), {
      'Content-Security-Policy':
        "default-src 'none'; style-src 'self' 'unsafe-inline'; frame-ancestors 'self'",
    }),
    'policy',
    /forbids script-src 'self'/,
  ],
  [
    'any site may frame pages',
    withHeaders(front, { 'Content-Security-Policy': "script-src 'self'" }),
    'framing',
    /^4 files \.html, .+ comes without frame-ancestors/,
  ],
  [
    'every site may frame pages',
    withHeaders(front, { 'Content-Security-Policy': 'frame-ancestors *' }),
    'framing',
    /without frame-ancestors/,
  ],
  [
    'browsers may guess',
    withHeaders(ends('.svg'), { 'X-Content-Type-Options': undefined }),
    'headers',
    /^favicon\.svg comes without X-Content-Type-Options/,
  ],
  [
    'other sites are told where readers were',
    withHeaders(is('sv/'), { 'Referrer-Policy': undefined }),
    'headers',
    /^sv\/index\.html comes without Referrer-Policy/,
  ],
  [
    'a folder is listed',
    (path, reply) =>
      path === '_astro/'
        ? { ...reply, status: 200, body: '<h1>Index of /_astro/</h1>' }
        : undefined,
    'listing',
    /^_astro\/ is answered with 200/,
  ],
];

suite('a server that is sound', () => {
  test('has no faults', async (context) => assert.deepEqual(await found(context), {}));

  test('need not be word for word like ours', async (context) => {
    assert.deepEqual(
      await found(context, (path, reply) => {
        const headers = { ...reply.headers };
        if (path.endsWith('.js')) headers['Content-Type'] = 'application/javascript';
        if (path.endsWith('.wasm')) delete headers['Content-Type'];
        if (path.endsWith('.json')) headers['Content-Type'] = 'application/json';
        // As Apache and nginx without a charset for it, which browsers know without.
        if (path.endsWith('.css')) headers['Content-Type'] = 'text/css';
        headers['Cache-Control'] = /^_astro\/\w+\.\w{8}\./.test(path)
          ? 'immutable, max-age=31536000'
          : 'max-age=0, must-revalidate';
        return { ...reply, headers };
      }),
      {},
    );
  });

  test('that knows no case may lead to an address in capitals', async (context) => {
    const leads: Breakage = (path, reply) => {
      if (path === 'k/TE-01') return { status: 301, headers: { Location: '/k/TE-01/' }, body: '' };
      if (path === 'k/TE-01/')
        return { ...reply, status: 200, body: files.get('k/te-01/index.html') ?? '' };
      return undefined;
    };
    assert.deepEqual(await found(context, leads), {});
  });

  test('is told of as not encrypted, which is no fault', async (context) => {
    const address = await serveBuild(context, files);
    const { findings } = await examine(address, undefined, options);
    assert.deepEqual(
      findings.filter(({ found }) => found.length > 0).map(({ id, isNote }) => [id, isNote]),
      [['encryption', true]],
    );
  });
});

suite('a server that is broken in one way', () => {
  for (const [way, breakage, id, says] of ways) {
    test(`${way}: ${id}`, async (context) => {
      const faults = await found(context, breakage);
      assert.deepEqual(Object.keys(faults), [id], JSON.stringify(faults, null, 2));
      assert.match(faults[id]?.[0] ?? '', says);
    });
  }

  test('the page for wrong addresses was built for another place', async (context) => {
    const moved = smallBuild('/kb/');
    const { findings } = await examine(
      await serveBuild(context, moved),
      manifestOf(moved),
      options,
    );
    const told = findings.filter(({ id, found }) => id !== 'encryption' && found.length > 0);
    assert.deepEqual(
      told.map(({ id, isNote, found }) => [id, isNote, found]),
      [['not-found-place', true, ['it was built for /kb/, and the site is at /']]],
    );
    const right = await examine(
      await serveBuild(context, moved, undefined, '/kb/'),
      manifestOf(moved),
      options,
    );
    assert.deepEqual(
      right.findings.filter(({ id, found }) => id === 'not-found-place' && found.length > 0),
      [],
    );
  });

  test('is in the table for every check there is', () => {
    const tried = new Set([...ways.map(([, , id]) => id), 'not-found-place', 'encryption']);
    assert.deepEqual(
      checks.map(({ id }) => id).filter((id) => !tried.has(id)),
      [],
    );
    assert.equal(new Set(checks.map(({ id }) => id)).size, checks.length);
    for (const { id, why, mend } of checks)
      for (const text of [why, ...servers.map((server) => mend[server])])
        assert.ok(text.length > 10, id);
  });
});
