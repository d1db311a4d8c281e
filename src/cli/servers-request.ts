/** What stands after `npm run servers --`, as a request. */

import { parseArgs } from 'node:util';
import { basePath } from '../i18n/base-path.ts';
import type { ServedSite } from '../servers/served-site.ts';

export interface ServersRequest {
  /** Where the configurations go. */
  readonly into: string;
  readonly served: Omit<ServedSite, 'policy' | 'languages' | 'unhashed'>;
}

/** How the command is used. */
export const usage = `Usage:
  npm run servers -- [--base /kb/] [--root /srv/www/vagval] [--into servers]
                     [--embed https://intranet.example.org,…] [--https] [--by-language]

  --base         the path that the site is served below; BASE_PATH or / where it is not said
  --root         its folder on the server; the built one where it is not said
  --into         the folder for the configurations
  --embed        whose pages may show those of the site in a frame; EMBEDDERS where it is not said
  --https        the whole host answers by https alone, and browsers are to remember that for a year
  --by-language  the front door leads on by what the browser asks for, not by what the reader chose last`;

/**
 * Reads the words of the command.
 * @param environment BASE_PATH and EMBEDDERS of it count
 * @param built absolute path of the built site
 * @throws Error with what is wrong, in an operator's words
 */
export function parseServersRequest(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  built: string,
): ServersRequest {
  const { values } = parseArgs({
    args: [...words],
    options: {
      base: { type: 'string', default: environment.BASE_PATH || '/' },
      root: { type: 'string', default: built },
      into: { type: 'string', default: 'servers' },
      embed: { type: 'string', default: environment.EMBEDDERS ?? '' },
      https: { type: 'boolean', default: false },
      'by-language': { type: 'boolean', default: false },
    },
  });
  const path = basePath(values.base);
  if (!/^[\w.~/-]+$/.test(path) || path.includes('//')) {
    throw new Error(`--base ${values.base} is no path that an address can have, like /kb/.`);
  }
  const root = values.root.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
  // What would end the words that the configurations put it into.
  if (!/^(?:[A-Za-z]:)?\/[^"$`{}\p{Cc}]*$/u.test(root)) {
    throw new Error(
      `--root ${values.root} is no absolute path without quotation marks, $, { and }.`,
    );
  }
  return {
    into: values.into,
    served: {
      path,
      root,
      embedders: parseEmbedders(values.embed),
      isHttpsOnly: values.https,
      choosesLanguage: values['by-language'],
    },
  };
}

/**
 * @param list origins with commas between them
 * @throws Error naming what is no origin
 */
export function parseEmbedders(list: string): string[] {
  const origins = list
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean);
  const wrong = origins.find((origin) => !/^https?:\/\/[\w*.-]+(?::(?:\d+|\*))?$/.test(origin));
  if (wrong !== undefined) {
    throw new Error(`"${wrong}" is no origin, like https://intranet.example.org without a path.`);
  }
  return origins;
}
