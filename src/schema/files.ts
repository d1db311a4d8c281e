/**
 * Which files a content folder holds, and an overlay beside it, and the schema of each. The site's collections, the
 * checks and the search all go by this one table.
 */

import type { z } from 'zod';
import { isLocale, type Locale, locales } from '../domain/locale.ts';
import { assessmentFacts } from './assessment-facts.ts';
import {
  exceptionsFacts,
  pathsFacts,
  promisedEstimatesFacts,
  promisedWordsFacts,
  queriesFacts,
  standardFacts,
} from './check-facts.ts';
import {
  datesFacts,
  estimateFacts,
  flowFacts,
  guideContentsFacts,
  guideFacts,
  optionFacts,
  topicFacts,
  treeFacts,
} from './facts.ts';
import {
  guideFrontMatter,
  optionFrontMatter,
  ownFrontMatter,
  siteFrontMatter,
  topicFrontMatter,
  treeFrontMatter,
} from './front-matter.ts';
import { ledgerFacts, provenanceFacts } from './ledger-facts.ts';
import { overlayFacts, ownEstimateFacts, ownOptionFacts, stancesFacts } from './own-facts.ts';
import { type Speaking, speaking } from './parts.ts';
import { siteFacts } from './site-facts.ts';
import {
  criteriaFacts,
  everydayWordsFacts,
  sourcesFacts,
  styleFacts,
  termsFacts,
} from './vocabulary-facts.ts';

/** The common content, or what an organisation adds of its own. */
export type Home = 'content' | 'overlay';

interface Kind {
  readonly path: string;
  /** Where it lies: in a content folder where nothing is said. */
  readonly home?: Home | 'both';
  /** Its shape, where a site has some languages. */
  readonly schema: z.ZodType | ((speaking: Speaking) => z.ZodType);
}

/**
 * Paths relative to the content folder. Words are MDX, one file per language; facts are YAML. The words of a
 * guide may be Markdown as well.
 */
export const fileKinds = {
  siteFacts: { path: 'site/site.yaml', schema: siteFacts },
  siteWords: { path: 'site/:locale.mdx', schema: siteFrontMatter },
  topicFacts: { path: 'topics/:topic/topic.yaml', schema: topicFacts },
  topicWords: { path: 'topics/:topic/:locale.mdx', schema: topicFrontMatter },
  assessments: { path: 'topics/:topic/assessments.yaml', schema: assessmentFacts },
  estimate: { path: 'topics/:topic/estimate.yaml', schema: estimateFacts },
  dates: { path: 'topics/:topic/dates.yaml', schema: datesFacts },
  optionFacts: { path: 'topics/:topic/options/:option/option.yaml', schema: optionFacts },
  optionWords: { path: 'topics/:topic/options/:option/:locale.mdx', schema: optionFrontMatter },
  flow: { path: 'topics/:topic/options/:option/flow.yaml', schema: flowFacts },
  treeFacts: { path: 'topics/:topic/trees/:tree/tree.yaml', schema: treeFacts },
  treeWords: { path: 'topics/:topic/trees/:tree/:locale.mdx', schema: treeFrontMatter },
  guideFacts: { path: 'guides/:guide/guide.yaml', schema: guideFacts },
  guideWords: { path: 'guides/:guide/:locale.:ending', schema: guideFrontMatter },
  guideContents: { path: 'guides/contents.:locale.yaml', schema: guideContentsFacts },
  criteria: { path: 'vocabulary/criteria.yaml', schema: criteriaFacts },
  sources: { path: 'vocabulary/sources.yaml', schema: sourcesFacts, home: 'both' },
  terms: { path: 'vocabulary/terms.yaml', schema: termsFacts },
  everydayWords: { path: 'vocabulary/everyday-words.yaml', schema: everydayWordsFacts },
  style: { path: 'vocabulary/style.yaml', schema: styleFacts, home: 'both' },
  queries: { path: 'promises/queries.:locale.yaml', schema: queriesFacts },
  paths: { path: 'promises/paths.yaml', schema: pathsFacts },
  promisedWords: { path: 'promises/words.yaml', schema: promisedWordsFacts },
  promisedEstimates: { path: 'promises/estimates.yaml', schema: promisedEstimatesFacts },
  standard: { path: 'promises/standard.yaml', schema: standardFacts },
  exceptions: { path: 'exceptions.yaml', schema: exceptionsFacts, home: 'both' },
  provenance: { path: 'provenance.yaml', schema: provenanceFacts, home: 'both' },
  ledger: { path: 'ledger.yaml', schema: ledgerFacts, home: 'both' },
  overlay: { path: 'overlay.yaml', schema: overlayFacts, home: 'overlay' },
  stances: { path: 'topics/:topic/stances.yaml', schema: stancesFacts, home: 'overlay' },
  ownEstimate: { path: 'topics/:topic/estimate.yaml', schema: ownEstimateFacts, home: 'overlay' },
  ownOption: {
    path: 'topics/:topic/options/:option/option.yaml',
    schema: ownOptionFacts,
    home: 'overlay',
  },
  ownWords: {
    path: 'topics/:topic/options/:option/:locale.mdx',
    schema: ownFrontMatter,
    home: 'overlay',
  },
} as const satisfies Record<string, Kind>;

export type FileKind = keyof typeof fileKinds;

export const fileKindNames = Object.keys(fileKinds) as readonly FileKind[];

/** Whether files of a kind lie in a content folder, or in an overlay. */
export function liesIn(kind: FileKind, home: Home): boolean {
  const { home: own = 'content' }: Kind = fileKinds[kind];
  return own === home || own === 'both';
}

/** What a file of a kind holds. */
export type FileData<K extends FileKind> = z.infer<ShapeOf<(typeof fileKinds)[K]['schema']>>;

type ShapeOf<S extends Kind['schema']> = S extends (speaking: Speaking) => z.ZodType
  ? ReturnType<S>
  : Extract<S, z.ZodType>;

/** The shape of a kind of file on a site of some languages. Made once for each. */
export function schemaOf(kind: FileKind, languages: readonly Locale[]): z.ZodType {
  const { schema }: Kind = fileKinds[kind];
  if (typeof schema !== 'function') return schema;
  const key = `${kind} ${languages.join()}`;
  const known = schemas.get(key) ?? schema(speaking(languages));
  schemas.set(key, known);
  return known;
}

const schemas = new Map<string, z.ZodType>();

/** What a file is, read off its path. */
export interface FilePlace {
  readonly kind: FileKind;
  /** Empty for files outside a topic. */
  readonly topic: string;
  /** Empty for files outside an option. */
  readonly option: string;
  /** Empty for files outside a decision tree. */
  readonly tree: string;
  /** Empty for files outside a guide; a guide may lie in folders: `planning/names`. */
  readonly guide: string;
  /** The engine's first language for files that have none. */
  readonly locale: Locale;
  /** How its name ends where that is not given; `mdx` for other files. */
  readonly ending: Ending;
}

/** How the names of files may end that hold the words of a guide: Markdown, or MDX. */
export const endings = ['md', 'mdx'] as const;

export type Ending = (typeof endings)[number];

/** The path as a glob: `site/:locale.mdx` → `site/{sv,en}.mdx`. */
export function fileGlob(kind: FileKind): string {
  return fileKinds[kind].path
    .replace(':locale', `{${locales.join(',')}}`)
    .replace(':ending', `{${endings.join(',')}}`)
    .replace(':guide', '**')
    .replaceAll(/:[a-z]+/g, '*');
}

const expressions = Object.entries(fileKinds).map(([kind, { path }]) => ({
  kind: kind as FileKind,
  expression: new RegExp(
    `^${path
      .replaceAll('.', '\\.')
      .replace(':locale', `(?<locale>${locales.join('|')})`)
      .replace(':ending', `(?<ending>${endings.join('|')})`)
      .replace(':guide', '(?<guide>.+)')
      .replaceAll(/:([a-z]+)/g, '(?<$1>[^/]+)')}$`,
  ),
}));

/** Places a path: `topics/tea/sv.mdx` → topicWords of `tea` in `sv`; undefined where nothing belongs. */
export function placeFile(path: string, home: Home = 'content'): FilePlace | undefined {
  for (const { kind, expression } of expressions) {
    const match = liesIn(kind, home) && expression.exec(path);
    if (!match) continue;
    const { locale = '', ending, ...names } = match.groups ?? {};
    return placeOf(kind, {
      ...names,
      ...(isLocale(locale) && { locale }),
      ...(ending === 'md' && { ending }),
    });
  }
  return undefined;
}

/** The place of a kind of file: `placeOf('optionWords', { topic: 'tea', option: 'green' })`. */
export function placeOf<K extends FileKind>(
  kind: K,
  names: Partial<Omit<FilePlace, 'kind'>> = {},
): FilePlace & { readonly kind: K } {
  return {
    topic: '',
    option: '',
    tree: '',
    guide: '',
    locale: locales[0],
    ending: 'mdx',
    ...names,
    kind,
  };
}

/** The path of a file, the reverse of `placeFile`. */
export function filePath({ kind, topic, option, tree, guide, locale, ending }: FilePlace): string {
  return fileKinds[kind].path
    .replace(':topic', () => topic)
    .replace(':option', () => option)
    .replace(':tree', () => tree)
    .replace(':guide', () => guide)
    .replace(':locale', () => locale)
    .replace(':ending', () => ending);
}
