/**
 * `npm run bench:servers`: what compressing beforehand is worth to nginx. One page of a built site is asked for as it
 * is shipped, compressed on the fly as nginx comes, and beside a file of the same size without headers; each in turn,
 * so that all meet the same machine. Needs wrk and nginx, which are installed on Debian as root.
 *
 *   npm run bench:servers -- [sv/internet-clients/] [--requests 100000]
 */

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { install, whereIs } from '../servers/programs.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { requests: { type: 'string', default: '100000' } },
});
const [page = 'sv/internet-clients/'] = positionals;
const [port, stockPort] = [4591, 4592];
/** Short ones in turn, until each has answered as often as is asked for: who has, sits out. */
const secondsATurn = 4;
/** Few would leave it to chance whose turn the machine was busy in. */
const leastTurns = 7;

install(['nginx', 'wrk'].filter((program) => !whereIs(program)));
const folder = mkdtempSync(join(tmpdir(), 'vagval-bench-'));
chmodSync(folder, 0o755);
const site = join(folder, 'site');
cpSync(resolve(process.env.OUT_DIR || 'dist'), site, { recursive: true });
execFileSync(
  process.execPath,
  ['src/cli/servers.ts', '--base', '/', '--root', site, '--into', folder],
  { env: { ...process.env, OUT_DIR: site }, stdio: 'inherit' },
);
const shipped = readFileSync(join(site, page, 'index.html.gz'));
const bare = join(folder, 'bare');
cpSync(site, bare, { recursive: true, filter: (path) => path === site });
writeFileSync(join(bare, 'page.bin'), shipped);
writeFileSync(
  join(folder, 'server.conf'),
  `${process.getuid?.() === 0 ? 'user www-data;' : ''}
daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; include /etc/nginx/mime.types;
  keepalive_requests 1000000;
  server { listen 127.0.0.1:${port}; include ${folder}/nginx.conf; }
  server {
    listen 127.0.0.1:${stockPort};
    gzip on;
    location / { root ${site}; }
    location = /page.bin { root ${bare}; }
  }
}
`,
);
const server = spawn(whereIs('nginx') ?? 'nginx', ['-c', join(folder, 'server.conf')], {
  stdio: 'inherit',
});

interface Measured {
  readonly name: string;
  readonly url: string;
  requests: number;
  seconds: number;
  errors: number;
  bytes: number;
  /** The 99th percentile of each turn, in milliseconds. */
  readonly p99: number[];
}

const all: Measured[] = (
  [
    ['as shipped, compressed beforehand', `http://127.0.0.1:${port}/${page}`],
    ['compressed on the fly, as nginx comes', `http://127.0.0.1:${stockPort}/${page}`],
    ['a bare file of the shipped size', `http://127.0.0.1:${stockPort}/page.bin`],
  ] as const
).map(([name, url]) => ({ name, url, requests: 0, seconds: 0, errors: 0, bytes: 0, p99: [] }));

try {
  await listening(port);
  const wanted = Number(values.requests);
  const isDone = ({ requests, p99 }: Measured) => p99.length >= leastTurns && requests >= wanted;
  while (!all.every(isDone)) for (const one of all) if (!isDone(one)) measure(one);
  print();
} finally {
  server.kill();
  await once(server, 'exit');
  rmSync(folder, { recursive: true });
}

function measure(one: Measured): void {
  const report = join(folder, 'report.lua');
  writeFileSync(
    report,
    `done = function(summary, latency)
  local e = summary.errors
  io.write(string.format("RESULT %d %d %d %d %f\\n", summary.requests, summary.duration, summary.bytes,
    e.connect + e.read + e.write + e.status + e.timeout, latency:percentile(99)))
end
`,
  );
  const output = execFileSync(
    'wrk',
    ['-t1', '-c16', `-d${secondsATurn}s`, '-H', 'Accept-Encoding: gzip', '-s', report, one.url],
    { encoding: 'utf8' },
  );
  const [requests = 0, microseconds = 0, bytes = 0, errors = 0, p99 = 0] =
    /RESULT (.+)/.exec(output)?.[1]?.split(' ').map(Number) ?? [];
  one.requests += requests;
  one.seconds += microseconds / 1e6;
  one.bytes += bytes;
  one.errors += errors;
  one.p99.push(p99 / 1000);
}

function print(): void {
  const [first] = all;
  if (!first) return;
  const speed = ({ requests, seconds }: Measured) => requests / seconds;
  console.log(
    `\n/${page}: ${shipped.length} bytes compressed; 16 connections, one worker, in turns\n`,
  );
  console.log(
    '| | requests | errors | bytes each | requests/s | beside shipped | p99, median of turns |',
  );
  console.log('| - | -: | -: | -: | -: | -: | -: |');
  for (const one of all) {
    const p99 = one.p99.toSorted((a, b) => a - b)[Math.floor(one.p99.length / 2)] ?? 0;
    console.log(
      `| ${one.name} | ${one.requests} | ${one.errors} | ${Math.round(one.bytes / one.requests)} | ${Math.round(speed(one))} | ${(speed(one) / speed(first)).toFixed(2)} | ${p99.toFixed(1)} ms |`,
    );
  }
}

/** Until somebody answers at a port. */
async function listening(at: number): Promise<void> {
  for (;;) {
    const socket = connect(at, '127.0.0.1');
    const isThere = await new Promise<boolean>((tell) => {
      socket.once('connect', () => tell(true)).once('error', () => tell(false));
    });
    socket.destroy();
    if (isThere) return;
    if (server.exitCode !== null) throw new Error('nginx has not started.');
    await new Promise((again) => setTimeout(again, 50));
  }
}
