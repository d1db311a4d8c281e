/**
 * A folder of documents into entries of a content folder. It reads through what it is given and hands
 * over what is to be written, page by page; the disk is somebody else's.
 */

import { posix } from 'node:path';
import type { Root } from 'mdast';
import { type FileOf, filesOf } from '../catalog/content.ts';
import { fingerprint } from '../catalog/current.ts';
import { provenanceText } from '../catalog/provenance-text.ts';
import { readContent, type SourceFile } from '../catalog/read-content.ts';
import { adviceFor } from '../checks/wording.ts';
import type { Locale } from '../domain/locale.ts';
import { filePath, placeOf } from '../schema/files.ts';
import { findComparison } from './comparison.ts';
import { areContentsEdited, contentsText, isContents, joinContents } from './contents.ts';
import { type ConvertedPage, convertPage } from './convert-page.ts';
import { addWords, findDamage, mend, tellDamage } from './damage.ts';
import type { Draft, Origin } from './draft.ts';
import { guideState, guideText } from './guide-entry.ts';
import { importTopic } from './import-topic.ts';
import type { ReadInclude } from './includes.ts';
import { joined, type Library, resolveLinks } from './links.ts';
import { proseRuns } from './prose-runs.ts';
import { type PublishedAddress, publishedAddress } from './published.ts';
import { readPage, type SourcePage } from './read-page.ts';
import type { Remark, Say } from './remark.ts';
import { readSourceText } from './source-text.ts';
import { type SurveyedPage, surveyPage } from './survey.ts';
import { type ImportedSource, siteFiles, vocabularyFiles } from './vocabulary-files.ts';

export interface ImportRequest {
  readonly locale: Locale;
  /** Paths of all files below the imported folder, with forward slashes. */
  readonly files: readonly string[];
  /** @throws when a file cannot be read */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** The content folder as it is. */
  readonly standing: readonly SourceFile[];
  /** Where the originals are published, where that has been told; `{locale}` is the document's own. */
  readonly published: string | undefined;
  /** Whether to mend words that the machine translation broke. */
  readonly isFixing: boolean;
  /** Whether a dictionary of the language knows a word. */
  readonly knows: (word: string) => boolean;
}

/** What became of one document. */
export interface PageResult {
  readonly file: string;
  readonly state: 'guide' | 'topic' | 'part' | 'unchanged' | 'kept' | 'refused';
  /** Nothing of a document is written before all of it could be. */
  readonly drafts: readonly Draft[];
  readonly remarks: readonly Remark[];
}

/** A picture to be copied. */
export interface Picture {
  readonly from: string;
  /** Path below the content folder. */
  readonly to: string;
}

/** What follows from all documents together. */
export interface ImportEnd {
  readonly drafts: readonly Draft[];
  readonly pictures: readonly Picture[];
  readonly remarks: readonly Remark[];
}

export type ImportStep =
  | { readonly phase: 'survey'; readonly file: string }
  | { readonly phase: 'convert'; readonly result: PageResult }
  | { readonly phase: 'end'; readonly end: ImportEnd };

const pictures = /\.(?:png|jpe?g|gif|svg|webp)$/i;
const documents = /\.(?:md|markdown)$/i;

/** Runs the import: a step for each document looked at, one for each converted, and one at the end. */
export async function* importLibrary(request: ImportRequest): AsyncGenerator<ImportStep> {
  const { locale, standing } = request;
  const texts = new Map(standing.map(({ path, text }) => [path, text]));
  // Guides are many, and nothing of them but their names is asked for.
  const { content } = readContent(
    'content',
    standing.filter(({ path }) => !path.endsWith('.md') && !path.startsWith('guides/contents.')),
  );
  const sources = new Sources(request);
  const topics = new Map(
    filesOf(content, 'topicFacts').map(({ topic, data }) => [topic, data.imported ?? '']),
  );
  const structured = new Set(filesOf(content, 'guideFacts').map(({ guide }) => guide));
  const pages = new Map<string, SurveyedPage>();
  const stems = new Map<string, number>();
  const ids = new Map<string, string>();
  const refusals: PageResult[] = [];
  for (const file of request.files.filter((path) => documents.test(path))) {
    const text = await sources.text(file);
    if (text !== undefined && !isPart(file, text)) {
      await sources.prepare(file, text);
      addWords(stems, text);
      const page = surveyPage(file, text, sources.include(file), (id, document) => {
        const owner = topics.get(id);
        return owner !== undefined && owner !== document;
      });
      const clash = ids.get(`${page.kind}/${page.id}`);
      if (clash !== undefined || (page.kind === 'guide' && structured.has(page.id))) {
        refusals.push(refusal(file, page.id, clash));
      } else {
        ids.set(`${page.kind}/${page.id}`, file);
        pages.set(file, page);
        if (page.kind === 'topic') topics.set(page.id, page.document);
      }
    }
    yield { phase: 'survey', file };
  }
  const vocabulary = { stems, knows: request.knows };
  const advice = adviceFor(content, locale).map(({ expression, write }) => ({ expression, write }));
  const used = new Map<string, Picture>();
  const library = libraryOf(request, pages, used);
  const taken = { ids: new Set<string>(), prefixes: new Set<string>() };
  const cited: ImportedSource[] = [];
  let origins: FileOf<'provenance'>['data'] = Object.assign(
    {},
    ...filesOf(content, 'provenance').map(({ data }) => data),
  );
  const before = JSON.stringify(origins);
  let needsCriterion = false;
  for (const result of refusals) yield { phase: 'convert', result };
  for (const file of request.files.filter((path) => documents.test(path))) {
    const page = pages.get(file);
    if (!page) {
      if (!refusals.some((refused) => refused.file === file))
        yield { phase: 'convert', result: sources.unread(file) };
      continue;
    }
    yield { phase: 'convert', result: await convert(file, page) };
  }
  const contents = await contentsDraft();
  yield {
    phase: 'end',
    end: {
      drafts: [
        ...siteFiles(texts),
        ...vocabularyFiles(content, texts, cited, needsCriterion),
        ...contents.drafts,
        ...(JSON.stringify(origins) === before
          ? []
          : [{ path: filePath(placeOf('provenance')), text: provenanceText(origins) }]),
      ],
      pictures: [...used.values()],
      remarks: contents.remarks,
    },
  };

  async function convert(file: string, page: SurveyedPage): Promise<PageResult> {
    const remarks: Remark[] = [...sources.remarks(file)];
    const say: Say = (at, remark) =>
      remarks.push({ ...remark, file, at: { line: at?.line ?? 1, column: at?.column ?? 1 } });
    const original = (await sources.text(file)) ?? '';
    const read = mended(original, say);
    const converted = convertPage(read, sources.include(file), say);
    const origin: Origin = {
      file,
      commit: converted.facts.commit,
      dated: converted.facts.dated,
      translated: converted.facts.translated,
      translatedOn: converted.facts.translatedOn,
      address: library.published(file),
      source: fingerprint([original]),
    };
    resolveLinks(converted.root, file, page, library, say);
    if (page.kind === 'guide') return { ...guide(file, page, converted, origin, say), remarks };
    const comparison = findComparison(converted.root);
    if (!comparison) throw new Error(`${file} compared options when it was looked at.`);
    const source = sourceKey(page.document);
    const topic = importTopic(
      content,
      texts,
      {
        id: page.id,
        document: page.document,
        source,
        locale,
        page: converted,
        comparison,
        origin,
        taken,
      },
      say,
    );
    if (topic.isRefused) return { file, state: 'refused', drafts: [], remarks };
    if (topic.isNew) {
      needsCriterion = true;
      cited.push({ key: source, title: converted.title, language: locale, origin });
    }
    origins = mergeOrigins(origins, topic.origins);
    return {
      file,
      state: topic.drafts.length > 0 ? 'topic' : 'unchanged',
      drafts: topic.drafts,
      remarks,
    };
  }

  /** The document with what is broken told, and mended where that is asked for and certain. */
  function mended(text: string, say: Say): SourcePage {
    const page = readPage(text, say);
    const damages = findDamage(proseRuns(page.tree, text), locale, vocabulary, advice);
    tellDamage(text, damages, request.isFixing, say);
    if (!request.isFixing || !damages.some(({ isCertain }) => isCertain)) return page;
    return readPage(mend(text, damages), () => undefined);
  }

  function guide(
    file: string,
    page: SurveyedPage,
    converted: ConvertedPage,
    origin: Origin,
    say: Say,
  ): Omit<PageResult, 'remarks'> {
    const path = `guides/${page.id}/${locale}.md`;
    const written = guideText(titled(converted, page, say), origin);
    const there = texts.get(path);
    if (there === written) return { file, state: 'unchanged', drafts: [] };
    const state = there === undefined ? undefined : guideState(there);
    if (state?.isEdited) {
      if (state.source !== origin.source) {
        say(undefined, {
          kind: 'changed',
          rule: 'import-guide-edited',
          message: `The guide "${page.id}" has changed at its source, and here by a person; it was left alone.`,
          fix: `hold ${path} against the document; remove it to import it anew.`,
        });
      }
      return { file, state: 'kept', drafts: [] };
    }
    if (state && state.source !== origin.source) {
      say(undefined, {
        kind: 'note',
        rule: 'import-guide-renewed',
        message: `The guide "${page.id}" has changed at its source and was brought up to date.`,
        fix: 'nothing; nobody had changed it here.',
      });
    }
    return { file, state: 'guide', drafts: [{ path, text: written }] };
  }

  async function contentsDraft(): Promise<{ drafts: Draft[]; remarks: Remark[] }> {
    const remarks: Remark[] = [];
    const files = new Map<string, string>();
    for (const file of request.files.filter(isContents)) {
      const text = await sources.text(file);
      if (text === undefined) continue;
      files.set(file, text);
    }
    const titles = new Map<string, string>();
    for (const file of request.files.filter((path) => /(?:^|\/)index\.ya?ml$/i.test(path))) {
      const title = /^title:\s*(?:'([^']+)'|"([^"]+)"|(.+))$/m.exec(
        (await sources.text(file)) ?? '',
      );
      const words = title?.[1] ?? title?.[2] ?? title?.[3];
      if (words) titles.set(posix.dirname(file), words.trim());
    }
    let items: ReturnType<typeof joinContents> = [];
    try {
      items = joinContents(
        files,
        (path) => {
          const page = pages.get(path);
          return page?.kind === 'guide' ? page.id : undefined;
        },
        (folder) => titles.get(folder) ?? folder,
      );
    } catch (error) {
      remarks.push({
        kind: 'lost',
        file: [...files.keys()].join(', '),
        at: { line: 1, column: 1 },
        rule: 'import-contents',
        message: `A table of contents is no YAML: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}.`,
        fix: 'correct it; until then guides are ordered by their folders.',
      });
    }
    const path = `guides/contents.${locale}.yaml`;
    const there = texts.get(path);
    const text = contentsText(items);
    if (items.length === 0 || there === text) return { drafts: [], remarks };
    if (there !== undefined && areContentsEdited(there)) {
      remarks.push({
        kind: 'changed',
        file: path,
        at: { line: 1, column: 1 },
        rule: 'import-contents-edited',
        message:
          'The table of contents here differs from that of the documents, and a person has changed it; it was left alone.',
        fix: 'change it by hand, or remove it to import it anew.',
      });
      return { drafts: [], remarks };
    }
    return { drafts: [{ path, text }], remarks };
  }
}

/** Guides need a title. */
function titled(converted: ConvertedPage, page: SurveyedPage, say: Say): ConvertedPage {
  if (converted.title) return converted;
  const title = posix.basename(page.id);
  say(undefined, {
    kind: 'note',
    rule: 'import-title-missing',
    message: `The document has no title; it is called "${title}", after its file.`,
    fix: 'write one: title in its front matter, or a heading of the first level.',
  });
  return { ...converted, title };
}

/** Files for others to include are no documents of their own. */
function isPart(file: string, text: string): boolean {
  return /(?:^|\/)includes?\//i.test(file) && readPage(text, () => undefined).facts.title === '';
}

function refusal(file: string, id: string, other: string | undefined): PageResult {
  const remark: Remark = {
    kind: 'refused',
    file,
    at: { line: 1, column: 1 },
    rule: 'import-name-taken',
    message:
      other === undefined
        ? `There is a guide "${id}" already, which was not imported; nothing was written.`
        : `"${other}" has become "${id}" already; nothing was written.`,
    fix: 'rename the file.',
  };
  return { file, state: 'refused', drafts: [], remarks: [remark] };
}

function mergeOrigins(
  origins: FileOf<'provenance'>['data'],
  added: FileOf<'provenance'>['data'],
): FileOf<'provenance'>['data'] {
  const merged = Object.entries(added).map(
    ([key, value]) => [key, { ...origins[key], ...value }] as const,
  );
  return { ...origins, ...Object.fromEntries(merged) };
}

function sourceKey(document: string): string {
  return document.replaceAll('/', '-').toLowerCase();
}

function libraryOf(
  { files, published, locale }: ImportRequest,
  pages: ReadonlyMap<string, SurveyedPage>,
  used: Map<string, Picture>,
): Library {
  const known = new Set(files.filter((path) => pictures.test(path)));
  const address: PublishedAddress = publishedAddress(published, locale);
  return {
    page: (path) => pages.get(path),
    picture(path) {
      if (!known.has(path)) return undefined;
      used.set(path, { from: path, to: `media/${path}` });
      return path;
    },
    published: address,
  };
}

/** Documents as text, and what there was to say of reading them. */
class Sources {
  readonly #request: ImportRequest;
  readonly #remarks = new Map<string, Remark[]>();
  readonly #includes = new Map<string, Root>();
  readonly #refused = new Set<string>();

  constructor(request: ImportRequest) {
    this.#request = request;
  }

  async text(file: string): Promise<string | undefined> {
    const remark = (found: Pick<Remark, 'kind' | 'rule' | 'message' | 'fix'>) => {
      this.#remarks.set(file, [{ ...found, file, at: { line: 1, column: 1 } }]);
      if (found.kind === 'refused') this.#refused.add(file);
    };
    let bytes: Uint8Array;
    try {
      bytes = await this.#request.read(file);
    } catch (error) {
      remark({
        kind: 'refused',
        rule: 'import-unreadable',
        message: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`,
        fix: 'see that it is there and may be read.',
      });
      return undefined;
    }
    const { text, remark: found } = readSourceText(bytes);
    if (found) remark(found);
    return text;
  }

  remarks(file: string): readonly Remark[] {
    return this.#remarks.get(file) ?? [];
  }

  /** What there is to say of a document that nothing is made of. */
  unread(file: string): PageResult {
    const state = this.#refused.has(file) ? 'refused' : 'part';
    return { file, state, drafts: [], remarks: this.remarks(file) };
  }

  /** Reads what a document includes, and what that does. */
  async prepare(file: string, text: string, depth = 0): Promise<void> {
    if (depth > 8) return;
    for (const path of includesIn(text).map((address) => joined(file, address))) {
      if (this.#includes.has(path) || !this.#request.files.includes(path)) continue;
      const included = await this.text(path);
      if (included === undefined) continue;
      this.#includes.set(path, readPage(included, () => undefined).tree);
      await this.prepare(path, included, depth + 1);
    }
  }

  include(file: string): ReadInclude {
    return (address) => {
      const tree = this.#includes.get(joined(file, address));
      return tree && structuredClone(tree);
    };
  }
}

/** Addresses that a text may include; the tree says later which of them it does. */
function includesIn(text: string): string[] {
  return [...text.matchAll(/\[!INCLUDE\s*\[[^\]]*\]\(([^)\s]+)[^)]*\)/gi)].map(
    ([, address = '']) => address,
  );
}
