/** Is all of the build there, and nothing else? */

import { manifestFile, parseManifest } from '../../release/manifest.ts';
import { hashedFolder } from '../../servers/served-site.ts';
import { type Check, together } from '../check.ts';
import type { Visit, Visited } from '../visit.ts';

const searchFolder = 'pagefind/';
const isOfSearch = ({ path }: Visited) => path.startsWith(searchFolder);

const copyAgain = {
  nginx: 'copy the whole build into a new folder and lead the link there; see that root names it.',
  Apache:
    'copy the whole build into a new folder and lead the link there; see that DocumentRoot names it.',
  Caddy: 'copy the whole build into a new folder and lead the link there; see that root names it.',
  IIS: 'copy the whole build into a new folder and point the physical path there.',
};

const mimeMap =
  'give every kind of file a <mimeMap> in web.config: IIS answers 404 where it knows no type. Names that request filtering hides have 404.8.';

export const missing: Check = {
  id: 'missing',
  title: 'Files of the build are not there.',
  why: 'a link leads to nothing, or a page comes without its style, script or picture.',
  mend: { ...copyAgain, IIS: mimeMap },
  find: ({ files }) =>
    together(
      files
        .filter((file) => !isOfSearch(file) && file.status !== 200)
        .map((file) => [file.path, answered(file)]),
    ),
};

export const changed: Check = {
  id: 'changed',
  title: 'Files are not what was built.',
  why: 'something is cut off, or added on the way: pages may lack their end, and what is added is stopped by the policy.',
  mend: {
    nginx: 'copy again; leave out sub_filter, and modules that rewrite pages (pagespeed).',
    Apache: 'copy again; leave out mod_substitute, mod_pagespeed and SSI (XBitHack, Includes).',
    Caddy: 'copy again; leave out templates and replace.',
    IIS: 'copy again, byte by byte; leave out outbound rules of URL Rewrite. Look for a proxy that adds to pages.',
  },
  find: (visit) =>
    together(
      visit.files
        .filter((file) => !isOfSearch(file) && file.status === 200 && !file.isWhole)
        .filter((file) => !isOfAnotherBuild(file, visit))
        .map((file) => [file.path, 'is not what was built']),
    ),
};

export const searchIndex: Check = {
  id: 'search-index',
  title: 'The index of the search is not whole, or is that of another build.',
  why: 'the search does not start, finds nothing, or finds what is not there.',
  mend: { ...copyAgain, IIS: mimeMap },
  find: ({ files }) =>
    together(
      files
        .filter((file) => isOfSearch(file) && !file.isWhole)
        .map((file) => [
          file.path,
          file.status === 200 ? 'is not that of this build' : answered(file),
        ]),
    ),
};

export const anotherBuild: Check = {
  id: 'another-build',
  title: 'What is served is another build.',
  why: 'pages ask for styles and scripts that are gone, and the search leads to what they no longer say.',
  mend: {
    nginx: `${copyAgain.nginx} Empty proxy_cache.`,
    Apache: `${copyAgain.Apache} Empty mod_cache.`,
    Caddy: copyAgain.Caddy,
    IIS: `${copyAgain.IIS} Empty the cache of a proxy before it.`,
  },
  find: async (visit) => {
    const { status, body } = await visit.ask(manifestFile);
    const served = status === 200 ? buildIn(body.toString()) : undefined;
    const told = served ? `is build ${served}` : 'is not there, or is no list of a build';
    return [
      ...(served === visit.build.build
        ? []
        : [`${manifestFile} ${told}, not ${visit.build.build}`]),
      ...together(
        visit.files
          .filter((file) => isOfAnotherBuild(file, visit))
          .map((file) => [file.path, 'names files that this build does not have']),
      ),
    ];
  },
};

function buildIn(text: string): string | undefined {
  try {
    return parseManifest(text).build;
  } catch {
    return undefined;
  }
}

/** The names of styles and scripts change with what they hold. */
function isOfAnotherBuild({ path, status, instead = '' }: Visited, { build }: Visit): boolean {
  if (status !== 200 || !path.endsWith('.html')) return false;
  const named = instead.matchAll(new RegExp(`${hashedFolder}[\\w.-]+\\.(?:js|css)`, 'g'));
  return [...named].some(([name]) => !Object.hasOwn(build.files, name));
}

function answered({ status, error }: Visited): string {
  return error ? `has no answer (${error})` : `is answered with ${status}`;
}
