import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { validateXML } from 'xmllint-wasm';
import { apacheConfiguration } from '../../../src/servers/apache.ts';
import { caddyConfiguration } from '../../../src/servers/caddy.ts';
import { containerfile } from '../../../src/servers/container.ts';
import { iisConfiguration } from '../../../src/servers/iis.ts';
import { contentType, mediaTypeOf, mediaTypes } from '../../../src/servers/media-types.ts';
import { nginxConfiguration } from '../../../src/servers/nginx.ts';
import { securityHeaders } from '../../../src/servers/served-site.ts';
import { projectRoot } from '../../support/run.ts';
import { servedSite } from '../../support/served-site.ts';

const writers = {
  nginx: nginxConfiguration,
  Apache: apacheConfiguration,
  Caddy: caddyConfiguration,
  IIS: iisConfiguration,
};

for (const [server, write] of Object.entries(writers)) {
  suite(`for ${server}`, () => {
    test('has every header and every ending of a file', () => {
      const site = servedSite({ isHttpsOnly: true, embedders: ['https://intranet.example.org'] });
      const text = write(site);
      for (const [name, value] of securityHeaders(site)) {
        assert.ok(text.includes(name) && text.includes(`"${value}"`), name);
      }
      for (const extension of Object.keys(mediaTypes)) {
        assert.match(text, new RegExp(`[ .|:(]${extension}[ ;|)"]`), extension);
      }
    });

    test('begins where the site does', () => {
      assert.match(write(servedSite()), /kb[\\/]404\.html|handle_path \/kb\/\*/);
      assert.doesNotMatch(write(servedSite({ path: '/' })), /kb\/|kb\\|\/\//);
    });

    test('answers wrong addresses in their language, and others on the page for all', () => {
      const pages = write(servedSite()).match(
        /kb[\\/][\w\\/]*404[\\/.][\w.\\/]+|\/[\w/]*404[/.][\w./]+/g,
      );
      const named = new Set(
        pages?.map((page) => page.replaceAll('\\', '/').replace(/^\/?(?:kb\/)?/, '')),
      );
      assert.deepEqual([...named].sort(), ['404.html', 'en/404/index.html', 'sv/404/index.html']);
    });

    test('is balanced, whatever it is told', () => {
      const text = write(servedSite({ choosesLanguage: true, isHttpsOnly: true }));
      assert.equal(text.match(/\{/g)?.length, text.match(/\}/g)?.length);
      assert.doesNotMatch(text, /undefined|\[object/);
    });
  });
}

suite('for IIS', () => {
  /** What of a site's files `applicationHost.config` has no type for, and IIS therefore refuses. */
  const refused = ['md', 'wasm', 'webp', 'woff2', 'webmanifest', 'avif'];
  const schema = readFileSync(join(projectRoot, 'tests/support/schemas/web-config.rng'), 'utf8');

  test('is what IIS reads', async () => {
    for (const site of [servedSite(), servedSite({ path: '/', isHttpsOnly: true })]) {
      const { valid, errors } = await validateXML({
        xml: iisConfiguration(site),
        schema,
        extension: 'relaxng',
      });
      assert.deepEqual([valid, errors], [true, []]);
    }
  });

  test('gives a type to what IIS refuses, with its alphabet where it is text, once each', () => {
    const text = iisConfiguration(servedSite());
    const types = [...text.matchAll(/<mimeMap fileExtension="\.(\w+)" mimeType="([^"]+)"/g)].map(
      ([, extension, type]) => [extension, type] as const,
    );
    assert.equal(new Set(types.map(([extension]) => extension)).size, types.length);
    const known = new Map(types);
    for (const extension of refused) {
      assert.equal(known.get(extension), contentType(mediaTypeOf(`x.${extension}`)));
    }
    assert.equal(known.get('md'), 'text/markdown; charset=utf-8');
    // An ending that IIS knows already can be named only when it has been taken away.
    for (const [extension] of types) {
      assert.ok(
        text.indexOf(`<remove fileExtension=".${extension}" />`) <
          text.indexOf(`<mimeMap fileExtension=".${extension}"`),
      );
    }
  });

  test('finds the page for wrong addresses from the folder of its own site, and keeps the status', () => {
    assert.match(iisConfiguration(servedSite()), /path="kb\\404\.html" responseMode="File"/);
    assert.match(
      iisConfiguration(servedSite({ path: '/' })),
      /path="404\.html" responseMode="File"/,
    );
  });
});

test('a container has the site where its configuration looks for it', () => {
  const site = servedSite({ root: '/srv/www/kb' });
  const copied = (root: string) =>
    /^COPY --from=site --chmod=755 (\[.+\])$/m.exec(containerfile(servedSite({ root })))?.[1] ?? '';
  assert.deepEqual(JSON.parse(copied('/srv/www/kb')), ['.', '/srv/www/kb/']);
  assert.deepEqual(JSON.parse(copied('/srv/min sajt')), ['.', '/srv/min sajt/']);
  assert.match(nginxConfiguration(site), /alias "\/srv\/www\/kb\/";/);
});

test('a file is known by its last ending, and a folder is its page', () => {
  for (const [path, type] of [
    ['', 'text/html; charset=utf-8'],
    ['sv/', 'text/html; charset=utf-8'],
    ['sv/index.md', 'text/markdown; charset=utf-8'],
    ['_astro/Document.C6H6R-J4.js', 'text/javascript; charset=utf-8'],
    ['pagefind/pagefind.wasm', 'application/wasm'],
    ['a.b/c', 'application/octet-stream'],
  ] as const) {
    assert.equal(contentType(mediaTypeOf(path)), type, path);
  }
});
