import { displayPath, type FileOf, filesOf } from '../catalog/content.ts';
import { ledgerOf } from '../catalog/ledger.ts';
import { nearest, useOneOf } from '../catalog/nearest.ts';
import { contentPages, guidePages } from '../catalog/page-anchors.ts';
import { mediaFolder } from '../catalog/read-content.ts';
import { decoded } from '../domain/addresses.ts';
import { isLocale, type Locale, localize } from '../domain/locale.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

type Fault = Pick<Found, 'rule' | 'message' | 'fix'>;

const findings = {
  'link-broken': {
    summary: 'A link leads to no page, or is of a kind that is not followed.',
    file: 'topics/tea/en.mdx',
    bad: '[green tea](/teas/)',
    good: '[green tea](/tea/#green-cheap)',
    mayStand: true,
  },
  'link-relative': {
    summary: 'A link depends on the page that it stands on.',
    file: 'topics/tea/en.mdx',
    bad: '[green tea](#green-cheap)',
    good: '[green tea](/tea/#green-cheap)',
  },
  'anchor-broken': {
    summary: 'A link leads to no anchor on its page.',
    file: 'topics/tea/en.mdx',
    bad: '[green tea](/tea/#green-cheep)',
    good: '[green tea](/tea/#green-cheap)',
    mayStand: true,
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/** Links lead somewhere. Inside the site they are written from the root, without the language. */
export const links = defineRule({
  scope: ['siteFacts', 'siteWords', 'topicWords', 'optionWords', 'treeWords', 'guideWords'],
  why: 'A link that leads nowhere costs readers their trust. Those inside the site hold in every language and below every path when they are written from the root.',
  findings,
  check: (content) => {
    const pages: Pages = new Map(
      contentPages(content).map(({ path, anchors }) => [path, anchors?.map(({ id }) => id)]),
    );
    const elsewhere = [...(content.elsewhere ?? [])].map((path) => [path, undefined] as const);
    const media = new Map([...content.media.keys()].map((name) => [`/${mediaFolder}${name}`, []]));
    const codes = new Map(
      ledgerOf(content).entries.map(({ code }) => [`/k/${code.toLowerCase()}/`, []]),
    );
    const guides = guidePages(content);
    const readable = (locale: Locale): Pages => {
      const untranslated = guides.filter(({ languages }) => !languages.includes(locale));
      const missing = new Set(untranslated.map(({ path }) => path));
      const there = [...pages, ...media, ...codes].filter(([path]) => !missing.has(path));
      return new Map([...there, ...elsewhere]);
    };
    const byLocale = localize(content.languages, readable);
    const words = [
      ...filesOf(content, 'siteWords'),
      ...filesOf(content, 'topicWords'),
      ...filesOf(content, 'optionWords'),
      ...filesOf(content, 'treeWords'),
    ];
    return [
      ...words.flatMap((file) =>
        file.words.links.flatMap(({ address, at }) => {
          const fault = faultOf(address, byLocale[file.locale]);
          return fault ? [{ file: displayPath(content, file), ...at, ...fault }] : [];
        }),
      ),
      ...filesOf(content, 'guideWords').flatMap((file) => {
        const own = `/guides/${file.guide}/`;
        return file.words.links.flatMap(({ address, at }) => {
          const fault = faultOf(
            address.startsWith('#') ? own + address : address,
            byLocale[file.locale],
          );
          return fault ? [{ file: displayPath(content, file), ...at, ...fault }] : [];
        });
      }),
      ...filesOf(content, 'siteFacts').flatMap((file) =>
        ownAddresses(file).flatMap(({ url, path }) => {
          const faults = content.languages.flatMap(
            (locale) => faultOf(url, byLocale[locale]) ?? [],
          );
          return faults.slice(0, 1).map((fault) => ({ ...foundAt(content, file, path), ...fault }));
        }),
      ),
    ];
  },
});

/** What the foot of every page leads to on the site itself. */
function ownAddresses({ data: { contact, footer } }: FileOf<'siteFacts'>) {
  return [
    { url: contact ?? '', path: ['contact'] },
    ...footer.map(({ url }, index) => ({ url, path: ['footer', index, 'url'] })),
  ].filter(({ url }) => url.startsWith('/'));
}

/** The site's pages and files by path, each with its anchors; undefined where a file that sets some is unreadable. */
type Pages = ReadonlyMap<string, readonly string[] | undefined>;

function faultOf(address: string, pages: Pages): Fault | undefined {
  if (/[\\\p{Cc}]/u.test(address)) {
    return {
      rule: 'link-broken',
      message: `The link to "${printable(address)}" holds a \\ or a sign that is not seen, and browsers may follow it elsewhere.`,
      fix: 'write it with / and letters alone.',
    };
  }
  if (/^(?:https?:\/\/[^/]|(?:mailto|tel):.)/.test(address)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) {
    return {
      rule: 'link-broken',
      message: `The link to "${address}" is of a kind that is not followed.`,
      fix: 'link to an address that begins with https://, http://, mailto: or tel:, or to a page of the site.',
    };
  }
  if (!address.startsWith('/')) {
    const anchor = /^#(.+)$/.exec(address)?.[1] ?? '';
    const homes = [...pages].flatMap(([path, anchors]) => (anchors?.includes(anchor) ? path : []));
    const [home] = homes.sort((a, b) => a.length - b.length);
    const whole = home ? `${home}#${anchor}` : nearest(address, [...pages.keys()])[0];
    return {
      rule: 'link-relative',
      message: `The link to "${address}" depends on the page that it stands on.`,
      fix: `write it from the root, without the language: ${whole}.`,
    };
  }
  const { pathname, hash } = new URL(address, 'https://site.invalid');
  const path = decoded(pathname);
  const [, language = '', below = ''] = /^\/([^/]+)(\/.*)$/.exec(path) ?? [];
  if (!pages.has(path) && isLocale(language) && pages.has(below)) {
    return {
      rule: 'link-broken',
      message: `The link to "${address}" has a language in it, and would hold in that alone.`,
      fix: `leave the language out: ${below}${hash}.`,
    };
  }
  if (!pages.has(path) && path.startsWith(`/${mediaFolder}`)) {
    const media = [...pages.keys()].filter((known) => known.startsWith(`/${mediaFolder}`));
    return {
      rule: 'link-broken',
      message: `The link to "${address}" leads to no file.`,
      fix: `put the file into ${mediaFolder}${media.length > 0 ? `, or ${useOneOf(path, media)}` : '.'}`,
    };
  }
  if (!pages.has(path)) {
    return {
      rule: 'link-broken',
      message: `The link to "${address}" leads to no page.`,
      fix: useOneOf(path, [...pages.keys()]),
    };
  }
  const anchors = pages.get(path);
  const anchor = decoded(hash.slice(1));
  if (!anchors || anchor === '' || anchors.includes(anchor)) return undefined;
  return {
    rule: 'anchor-broken',
    message: `The link to "${address}" leads to no anchor on its page.`,
    fix: useOneOf(anchor, anchors),
  };
}

function printable(address: string): string {
  return address.replaceAll(/\p{Cc}/gu, (sign) => encodeURIComponent(sign));
}
