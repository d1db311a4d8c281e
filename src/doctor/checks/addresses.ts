/** Do addresses lead where readers mean them to, right and wrong ones? */

import { sha256 } from '../../release/manifest.ts';
import { hashedFolder, notFoundFile, notFoundIn } from '../../servers/served-site.ts';
import type { Check } from '../check.ts';
import { type Answer, addressOf, type Visit } from '../visit.ts';

const notFoundMend = {
  nginx: 'error_page 404 /404.html; with the path that the site is below.',
  Apache: 'ErrorDocument 404 /404.html with the path that the site is below.',
  Caddy: 'handle_errors { rewrite * /404.html file_server }',
  IIS: '<httpErrors errorMode="Custom"><remove statusCode="404" /><error statusCode="404" path="404.html" responseMode="File" />',
};

export const notFound: Check = {
  id: 'not-found',
  title: 'A wrong address is not answered with the site’s own page and 404.',
  why: 'readers stand before an empty page without a way on; or machines take every wrong address for a page.',
  mend: notFoundMend,
  find: async (visit) => {
    const languages = Object.keys(visit.build.files)
      .filter(isNotFound)
      .map((path) => path.replace(/404.*$/, ''));
    const wrong = [
      ...languages.map((language) => `${language}no-such-page-here/`),
      'no/such/page.html',
      'no-such-file.js',
    ];
    const answers = await Promise.all(
      wrong.map(async (path) => [path, await visit.ask(path)] as const),
    );
    return answers.flatMap(([path, answer]) => {
      if (answer.status !== 404) return [`${path} is answered with ${answer.status}, not 404`];
      return isPageFor404(answer, visit)
        ? []
        : [`${path} is answered with another page than ${notFoundFile}`];
    });
  },
};

export const notFoundPlace: Check = {
  id: 'not-found-place',
  title: 'The page for wrong addresses was built for another place.',
  why: 'it finds the site by script alone, and a browser first asks for files that are not there; without script it has no style, and its links lead to nothing.',
  isNote: true,
  mend: {
    nginx:
      'nothing of the server’s: npm run build -- --base with the path of the site, which this page alone must know.',
    Apache:
      'nothing of the server’s: npm run build -- --base with the path of the site, which this page alone must know.',
    Caddy:
      'nothing of the server’s: npm run build -- --base with the path of the site, which this page alone must know.',
    IIS: 'nothing of the server’s: npm run build -- --base with the path of the site, which this page alone must know.',
  },
  find: async ({ ask, base, build }) => {
    const { status, body } = await ask(notFoundFile);
    if (status !== 200) return [];
    const [, place] = new RegExp(`"([^"]*/)${hashedFolder}`).exec(body.toString()) ?? [];
    // Only of a page of this build is known where it was built for.
    if (place === undefined || sha256(body) !== build.files[notFoundFile]) return [];
    const meant = new URL(place, base).pathname;
    return meant === base.pathname
      ? []
      : [`it was built for ${meant}, and the site is at ${base.pathname}`];
  },
};

export const folders: Check = {
  id: 'folders',
  title: 'The address of a folder without its slash does not lead to the one with it.',
  why: 'links that somebody has typed or shortened break, or lead to a host that readers cannot reach.',
  mend: {
    nginx: 'absolute_redirect off; behind a proxy. root or alias alone does the rest.',
    Apache:
      'DirectorySlash On; behind a proxy, ServerName with scheme, name and port as readers know them.',
    Caddy: 'file_server does so by itself: look for a try_files or rewrite that is in its way.',
    IIS: 'default documents do so by themselves: look for a rewrite that is in its way; behind a proxy, let it rewrite Location.',
  },
  find: async (visit) => {
    const folder = Object.keys(visit.build.files).find((path) => /^[^/]+\/index\.html$/.test(path));
    return folder ? without(addressOf(folder), visit) : [];
  },
};

export const listing: Check = {
  id: 'listing',
  title: 'The server lists what is in a folder.',
  why: 'readers come upon a bare list of files; search engines take it in.',
  mend: {
    nginx: 'autoindex off;',
    Apache: 'Options -Indexes',
    Caddy: 'file_server without browse',
    IIS: '<directoryBrowse enabled="false" />',
  },
  find: async ({ ask, build }) => {
    const bare = bareFolders(Object.keys(build.files)).slice(0, 5);
    const answers = await Promise.all(bare.map(async (path) => [path, await ask(path)] as const));
    return answers
      .filter(
        ([, { status, body }]) => status === 200 && sha256(body) !== build.files[notFoundFile],
      )
      .map(([path]) => `${path} is answered with 200`);
  },
};

export const shortLinks: Check = {
  id: 'short-links',
  title: 'Short links to claims do not arrive.',
  why: 'what stands in tickets and on paper leads to nothing.',
  mend: {
    ...notFoundMend,
    IIS: `${notFoundMend.IIS} Default documents lead k/code on to its slash.`,
  },
  find: async (visit) => {
    const [, code] =
      Object.keys(visit.build.files)
        .map((path) => /^k\/([^/]+)\/index\.html$/.exec(path))
        .find((match) => match) ?? [];
    if (code === undefined) return [];
    const printed = `k/${code.toUpperCase()}`;
    const [answer, wrong] = await Promise.all([visit.ask(printed), visit.ask('k/no-such-code')]);
    const arrives = await leadsTo(printed, `k/${code}/`, answer, visit);
    // Where names have a case it is a wrong address like any other, whose page leads on.
    const isWrong = answer.status === wrong.status && answer.body.equals(wrong.body);
    return [
      ...(await without(`k/${code}/`, visit)),
      ...(arrives || isWrong
        ? []
        : [`${printed} is answered with ${answer.status}, and leads elsewhere`]),
    ];
  },
};

/** What is wrong with an address that has lost its last slash. */
async function without(folder: string, visit: Visit): Promise<string[]> {
  const bare = folder.replace(/\/$/, '');
  const answer = await visit.ask(bare);
  if (await leadsTo(bare, folder, answer, visit)) return [];
  const lead = answer.headers.get('location');
  return [
    `${bare} is answered with ${answer.status}${lead ? ` and leads to ${lead}` : ''}, and should lead to ${new URL(folder, visit.base)}`,
  ];
}

/** Whether an answer is a page, or leads there. A server whose names have no case may add only the slash at first. */
async function leadsTo(from: string, page: string, answer: Answer, visit: Visit): Promise<boolean> {
  const file = `${page}index.html`;
  if (answer.status === 200) return sha256(answer.body) === visit.build.files[file];
  const lead = answer.headers.get('location');
  if (![301, 302, 307, 308].includes(answer.status) || !lead) return false;
  const target = new URL(lead, new URL(from, visit.base));
  if (target.href === new URL(page, visit.base).href) return true;
  if (target.href.toLowerCase() !== new URL(page, visit.base).href) return false;
  const { status, body } = await visit.ask(target.href);
  return status === 200 && sha256(body) === visit.build.files[file];
}

/** Of the address's own language, or the one for all. */
function isPageFor404({ status, body }: Answer, { build }: Visit): boolean {
  const pages = Object.entries(build.files).filter(([path]) => isNotFound(path));
  return status === 404 && pages.some(([, sum]) => sha256(body) === sum);
}

function isNotFound(path: string): boolean {
  const [language = ''] = path.split('/');
  return path === notFoundFile || path === notFoundIn(language);
}

/** Folders that hold files and no page. */
function bareFolders(paths: readonly string[]): string[] {
  const folders = new Set(paths.map((path) => path.replace(/[^/]*$/, '')));
  return [...folders].filter((folder) => folder !== '' && !paths.includes(`${folder}index.html`));
}
