/** What readers have searched for, as the log of a server tells it: in the addresses of the search page. */

import { isLocale, type Locale } from '../domain/locale.ts';
import { type ContentType, contentTypes } from '../query/facets.ts';

export interface AskedQuery {
  readonly locale: Locale;
  readonly query: string;
  /** The one kind of content that it was narrowed to. */
  readonly type: ContentType | undefined;
  /** How many readers have asked it: who asks again is not told twice. */
  readonly readers: number;
}

export interface AskedInLog {
  /** Lines that tell of a request. */
  readonly requests: number;
  /** The most asked first. */
  readonly queries: readonly AskedQuery[];
}

/** What a line tells, whatever the server. */
interface Requested {
  readonly client: string;
  /** Path and query. */
  readonly address: string;
  readonly referrer: string;
}

/**
 * Reads the queries out of a log, in the common or the combined format (nginx, Apache), in W3C’s (IIS) or in JSON
 * (Caddy).
 */
export function queriesInLog(text: string): AskedInLog {
  const found = new Map<string, Omit<AskedQuery, 'readers'> & { readonly clients: Set<string> }>();
  let requests = 0;
  let columns: readonly string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const named = /^#Fields: (.*)/.exec(line)?.[1];
    if (named !== undefined) columns = named.trim().split(/\s+/);
    const requested = ofJson(line) ?? ofColumns(line, columns) ?? ofCommon(line);
    if (!requested) continue;
    requests += 1;
    const { client, address, referrer } = requested;
    // While one types, what a page fetches names half a query as where it comes from.
    const isPage = /(?:\/|\.html)(?:\?|$)/.test(address);
    for (const one of isPage ? [address, referrer] : []) {
      const asked = askedBy(one);
      if (!asked) continue;
      const key = JSON.stringify([asked.locale, asked.query.toLowerCase(), asked.type]);
      const entry = found.get(key) ?? { ...asked, clients: new Set<string>() };
      found.set(key, entry);
      entry.clients.add(client);
    }
  }
  return {
    requests,
    queries: [...found.values()]
      .map(({ clients, ...asked }) => ({ ...asked, readers: clients.size }))
      .sort((a, b) => b.readers - a.readers),
  };
}

function askedBy(address: string): Omit<AskedQuery, 'readers'> | undefined {
  const { 1: locale = '', 2: search = '' } =
    /\/([a-z]{2})\/search\/(?:index\.html)?\?([^#]*)/.exec(address) ?? [];
  const values = new URLSearchParams(search);
  const query = (values.get('q') ?? '').trim().replaceAll(/\s+/g, ' ');
  if (!isLocale(locale) || query === '') return undefined;
  return { locale, query, type: contentTypes.find((type) => type === values.get('type')) };
}

const common = /^(\S+) .*?"(?:GET|HEAD|POST) (\S+)[^"]*" \d{3} \S+(?: "([^"]*)")?/;

function ofCommon(line: string): Requested | undefined {
  const [, client, address, referrer = ''] = common.exec(line) ?? [];
  return client === undefined || address === undefined ? undefined : { client, address, referrer };
}

function ofColumns(line: string, columns: readonly string[]): Requested | undefined {
  if (columns.length === 0 || line.startsWith('#')) return undefined;
  const values = line.split(' ');
  if (values.length !== columns.length) return undefined;
  const value = (column: string) => {
    const found = values[columns.indexOf(column)] ?? '';
    return found === '-' ? '' : found;
  };
  const query = value('cs-uri-query');
  return {
    client: value('c-ip'),
    address: value('cs-uri-stem') + (query && `?${query}`),
    referrer: value('cs(Referer)'),
  };
}

function ofJson(line: string): Requested | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const { request } = JSON.parse(line);
    if (typeof request?.uri !== 'string') return undefined;
    return {
      client: String(request.client_ip ?? request.remote_ip ?? ''),
      address: request.uri,
      referrer: String(request.headers?.Referer?.[0] ?? ''),
    };
  } catch {
    return undefined;
  }
}
