/**
 * Runs one of the servers with the configuration that was made for it, until it is ended. Around it stands no
 * more than a server needs to run at all, beside what else might be running: `start.ts "nginx at /kb/"`.
 */

import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliModule, type Cell, cells } from './cells.ts';
import { whereIs } from './programs.ts';

const cell = cells.find(({ name }) => name === process.argv[2]);
if (!cell) throw new Error(`There is no "${process.argv[2]}".`);
const isRoot = process.getuid?.() === 0;

const commands: Readonly<Record<Cell['server'], (cell: Cell) => readonly string[]>> = {
  nginx: ({ folder, port, encoding }) => {
    if (encoding === 'br') {
      const shipped = readFileSync(join(folder, 'nginx.conf'), 'utf8');
      writeFileSync(
        join(folder, 'nginx.conf'),
        shipped.replace('# brotli_static on', 'brotli_static on'),
      );
    }
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    return [
      'nginx',
      '-c',
      write('server.conf', [
        ...(isRoot ? ['user www-data;'] : []),
        'daemon off;',
        `pid ${folder}/pid;`,
        `error_log ${folder}/error.log;`,
        ...(encoding === 'br' ? [`load_module ${brotliModule};`] : []),
        'events {}',
        'http {',
        'access_log off;',
        ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
        'server {',
        `listen 127.0.0.1:${port};`,
        `include ${folder}/nginx.conf;`,
        '}',
        '}',
      ]),
    ];
  },
  apache: ({ folder, port }) => {
    const modules = [
      'mpm_event',
      'authz_core',
      'alias',
      'dir',
      'autoindex',
      'negotiation',
      'mime',
      'headers',
      'rewrite',
    ];
    return [
      'apache2',
      '-D',
      'FOREGROUND',
      '-f',
      write('server.conf', [
        'ServerName localhost',
        `Listen ${port}`,
        ...(isRoot ? ['User www-data', 'Group www-data'] : []),
        `PidFile ${folder}/pid`,
        `ErrorLog ${folder}/error.log`,
        `DefaultRuntimeDir ${folder}`,
        ...modules.map(
          (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
        ),
        'TypesConfig /etc/mime.types',
        // As Debian has it for /var/www.
        'Options Indexes FollowSymLinks',
        `Include ${folder}/apache.conf`,
      ]),
    ];
  },
  caddy: ({ folder, port }) => [
    'caddy',
    'run',
    '--adapter',
    'caddyfile',
    '--config',
    write('Caddyfile', [
      '{',
      '\tadmin off',
      '\tauto_https off',
      '}',
      `http://localhost:${port} {`,
      `\timport ${folder}/vagval.caddy`,
      '}',
    ]),
  ],
};

function write(name: string, lines: readonly string[]): string {
  const file = join(cell?.folder ?? '', name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

const [program = '', ...words] = commands[cell.server](cell);
const child = spawn(whereIs(program) ?? program, words, {
  stdio: 'inherit',
  env: { ...process.env, XDG_DATA_HOME: cell.folder, XDG_CONFIG_HOME: cell.folder },
});
child.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => child.kill(signal));
