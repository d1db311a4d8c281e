import { strict as assert } from 'node:assert';
import { writeFileSync } from 'node:fs';
import { createServer as serveHttp } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { examine } from '../../../src/doctor/examine.ts';
import { asker } from '../../../src/doctor/visit.ts';
import { manifestFile } from '../../../src/release/manifest.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { run } from '../../support/run.ts';
import { manifestOf, serveBuild, smallBuild } from '../../support/served-build.ts';

const files = smallBuild();
const doctor = (...words: string[]) =>
  run('src/cli/doctor.ts', { OUT_DIR: 'no-such-folder' }, words);

suite('npm run doctor', () => {
  test('says that a sound site has no faults, by what the site says that it is', async (context) => {
    const { code, output } = await doctor(await serveBuild(context, files));
    assert.equal(code, 0, output);
    assert.match(output, /: build [0-9a-f]{7} of 2026-03-01, 14 files\n/);
    assert.match(
      output,
      /\nNote {2}encryption {2}The site can be read without encryption\.\n {2}- /,
    );
    assert.match(output, /Doctor: no faults, 1 note in \d+ checks\.\n$/);
  });

  test('tells each fault with its reason and its mend for the server that is there', async (context) => {
    const address = await serveBuild(context, files, (path, reply) => ({
      ...reply,
      headers: {
        ...reply.headers,
        Server: 'nginx/1.22.1',
        ...(path.endsWith('.md') && { 'Content-Type': 'application/octet-stream' }),
      },
    }));
    const { code, output } = await doctor(address);
    assert.equal(code, 1);
    assert.match(
      output,
      /Fault {2}media-type .+\n {2}- sv\/index\.md is sent as .+\n {2}Why: .+\n {2}nginx: types .+\n\n/,
    );
    assert.doesNotMatch(output, /Apache:/);
  });

  test('holds the site against the build in a folder, and prints for programs', async (context) => {
    const dist = temporaryFolder(context);
    const newer = new Map([...files, ['sv/new/index.html', 'new']]);
    writeFileSync(join(dist, manifestFile), JSON.stringify(manifestOf(newer)));
    const { code, output } = await doctor(
      await serveBuild(context, files),
      '--dist',
      dist,
      '--json',
    );
    assert.equal(code, 1);
    const { findings } = JSON.parse(output);
    assert.deepEqual(
      findings
        .filter(
          ({ found, isNote }: { found: string[]; isNote: boolean }) => found.length > 0 && !isNote,
        )
        .map(({ id, found }: { id: string; found: string[] }) => [id, found.length]),
      [
        ['missing', 1],
        ['another-build', 1],
      ],
    );
  });

  test('says when nobody answers, and when it cannot know what should be there', async (context) => {
    const free = createServer().listen(0);
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    const nobody = await doctor(`http://127.0.0.1:${port}/`);
    assert.equal(nobody.code, 2);
    assert.match(
      nobody.output,
      /does not answer: ECONNREFUSED\.\n {2}Fix: see that the server runs/,
    );

    const other = await serveBuild(context, files, (path, reply) =>
      path === manifestFile ? { ...reply, status: 404 } : undefined,
    );
    const unknown = await doctor(other);
    assert.equal(unknown.code, 2);
    assert.match(unknown.output, /Nobody knows what should be at .+\n {2}Fix: --dist/);
  });

  test('does not wait for ever for a server that never answers', async (context) => {
    const silent = createServer(() => {}).listen(0);
    context.after(() => silent.close());
    const { port } = silent.address() as AddressInfo;
    await assert.rejects(
      examine(`http://127.0.0.1:${port}/`, undefined, { atOnce: 2, patience: 50 }),
      /does not answer: no answer in time/,
    );
  });

  test('asks for a few files at a time', async (context) => {
    let [now, most] = [0, 0];
    const server = serveHttp((_request, response) => {
      now += 1;
      most = Math.max(most, now);
      response.once('finish', () => {
        now -= 1;
      });
      // After what else has come meanwhile.
      setImmediate(() => response.end());
    }).listen(0);
    context.after(() => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    const ask = asker(new URL(`http://127.0.0.1:${port}/`), { atOnce: 3, patience: 5000 });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, nth) => ask(`${nth}`)));
    assert.ok(answers.every(({ status }) => status === 200));
    assert.ok(most > 1 && most <= 3, `${most} at the same time`);
  });

  test('takes an address as people write it, and refuses what is none', async (context) => {
    const address = await serveBuild(context, files, undefined, '/kb/');
    for (const written of [
      address,
      address.slice(0, -1),
      `${address}index.html`,
      `${address}?a#b`,
    ]) {
      const { address: told } = await examine(written, undefined, { atOnce: 4, patience: 5000 });
      assert.equal(told, address);
    }
    for (const words of [['kb.example.org'], ['ftp://kb.example.org/'], [], ['--jsn']]) {
      const { code, output } = await doctor(...words);
      assert.equal(code, 2);
      assert.match(output, /is no address of a site|Usage: npm run doctor/);
    }
  });
});
