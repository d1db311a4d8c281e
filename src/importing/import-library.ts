/**
 * A folder of documents into entries of a content folder. It reads through what it is given and hands
 * over what is to be written, page by page; the disk is somebody else's.
 */

import type { Content } from '../catalog/content.ts';
import { fingerprint } from '../catalog/current.ts';
import { type Provenance, provenanceOf, provenanceText } from '../catalog/provenance.ts';
import {
  isPicture,
  isPictureName,
  mediaFolder,
  readContent,
  type SourceFile,
} from '../catalog/read-content.ts';
import { adviceFor } from '../checks/wording.ts';
import type { Locale } from '../domain/locale.ts';
import { filePath, placeFile, placeOf } from '../schema/files.ts';
import { findComparison } from './comparison.ts';
import { type ReadDocument, readDocument } from './convert-page.ts';
import { addWords, findDamage, mend, tellDamage } from './damage.ts';
import { Documents, isPart } from './documents.ts';
import { isDocument, pictureNames } from './ids.ts';
import { importContents } from './import-contents.ts';
import { importGuide } from './import-guide.ts';
import { importTopic } from './import-topic.ts';
import { type Library, resolveLinks } from './links.ts';
import { type Notice, type Say, sayOf } from './notice.ts';
import type { Origin } from './origin.ts';
import { publishedAddress } from './published.ts';
import { Survey, type SurveyedPage } from './survey.ts';
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
  /** The day of the import, on which words are taken from their source: ISO 8601 calendar date. */
  readonly today: string;
  /** Whether a dictionary of the language knows a word. */
  readonly knows: (word: string) => boolean;
  /**
   * How many letters of documents are kept as trees from the look at all of them, 25 bytes a letter or so; what is
   * more is read once more when its turn comes. 20 million where nothing is said.
   */
  readonly mostKept?: number;
}

/** What became of one document. */
export interface PageResult {
  readonly file: string;
  readonly state: 'guide' | 'topic' | 'part' | 'unchanged' | 'kept' | 'refused';
  /** To be written: nothing of a document is, before all of it can be. */
  readonly files: readonly SourceFile[];
  readonly notices: readonly Notice[];
}

/** A picture to be copied. */
export interface Picture {
  readonly from: string;
  /** Path below the content folder. */
  readonly to: string;
}

/** What follows from all documents together. */
export interface ImportEnd {
  /** To be written. */
  readonly files: readonly SourceFile[];
  readonly pictures: readonly Picture[];
  readonly notices: readonly Notice[];
}

export type ImportStep =
  | { readonly phase: 'survey'; readonly file: string }
  | { readonly phase: 'convert'; readonly result: PageResult }
  | { readonly phase: 'end'; readonly end: ImportEnd };

/**
 * Runs the import: a step for each document looked at, one for each converted, and one at the end.
 * @throws where the site does not have the language of the documents
 */
export async function* importLibrary(request: ImportRequest): AsyncGenerator<ImportStep> {
  const { locale, standing, isFixing, mostKept = 20_000_000 } = request;
  const stored = storedPaths(request.files);
  const files = [...stored.keys()];
  const texts = new Map(standing.map(({ path, text }) => [path, text]));
  const content = contentWithoutGuides(standing);
  if (!content.languages.includes(locale)) {
    throw new Error(
      `The site does not have the language "${locale}": it has ${content.languages.join(', ')}.\n  Fix: import with one of them, or add ${locale} to languages in ${filePath(placeOf('siteFacts'))}.`,
    );
  }
  const documents = new Documents(files, (path) => request.read(stored.get(path) ?? path));
  const survey = new Survey(content);
  const stems = new Map<string, number>();
  const drafts = new Map<string, ReadDocument>();
  let room = mostKept;
  for (const file of files.filter(isDocument)) {
    const text = await documents.text(file);
    if (text !== undefined && !isPart(file, text)) {
      await documents.readIncludes(file, text);
      addWords(stems, text);
      const draft = readDocument(file, text, documents.includesOf(file));
      survey.add(file, draft.page);
      room -= text.length;
      if (room > 0) drafts.set(file, draft);
    }
    yield { phase: 'survey', file };
  }
  const vocabulary = { stems, knows: request.knows };
  const advice = adviceFor(content, locale);
  const pictures = new Map<string, Picture>();
  const library = libraryOf(request, stored, survey.pages, pictures);
  const taken = { ids: new Set<string>(), prefixes: new Set<string>() };
  const cited: ImportedSource[] = [];
  const before = provenanceOf(content);
  let origins = before;
  for (const file of files.filter(isDocument)) {
    const page = survey.pages.get(file);
    yield { phase: 'convert', result: page ? await convert(file, page) : unconverted(file) };
  }
  const contents = await importContents(
    files,
    documents,
    (path) => {
      const page = survey.pages.get(path);
      return page?.kind === 'guide' ? page.id : undefined;
    },
    locale,
    texts,
  );
  yield {
    phase: 'end',
    end: {
      files: [
        ...siteFiles(content, texts),
        ...vocabularyFiles(content, texts, cited, request.today),
        ...contents.files,
        ...(origins === before
          ? []
          : [{ path: filePath(placeOf('provenance')), text: provenanceText(origins) }]),
      ],
      pictures: [...pictures.values()],
      notices: contents.notices,
    },
  };

  async function convert(file: string, page: SurveyedPage): Promise<PageResult> {
    const draft =
      drafts.get(file) ??
      readDocument(file, (await documents.text(file)) ?? '', documents.includesOf(file));
    drafts.delete(file);
    const notices = [...documents.notices(file)];
    const say = sayOf(file, notices);
    const { page: converted, notices: told } = mended(file, draft, say);
    notices.push(...told);
    const { commit, dated, translated, translatedOn } = converted.facts;
    const address = library.published(file);
    const source = fingerprint([draft.text]);
    const origin: Origin = { file, commit, dated, translated, translatedOn, address, source };
    resolveLinks(converted.root, file, page, library, say);
    if (page.kind === 'guide') {
      const path = filePath(placeOf('guideWords', { guide: page.id, locale, ending: 'md' }));
      const { state, text } = importGuide(page.id, converted, origin, texts.get(path), say);
      return { file, state, files: text === undefined ? [] : [{ path, text }], notices };
    }
    const comparison = findComparison(converted.root);
    if (!comparison) throw new Error(`${file} compared options when it was looked at.`);
    const { id, document } = page;
    const key = document.replaceAll('/', '-').toLowerCase();
    const topic = importTopic(
      content,
      texts,
      { id, document, source: key, locale, page: converted, comparison, origin, taken },
      say,
    );
    if (topic.isNew) cited.push({ key, title: converted.title, language: locale, origin });
    origins = withOrigins(origins, topic.origins);
    const written = topic.files.length > 0 ? 'topic' : 'unchanged';
    return { file, state: topic.isRefused ? 'refused' : written, files: topic.files, notices };
  }

  /** The document with what is broken told, and mended where that is asked for and certain. */
  function mended(file: string, draft: ReadDocument, say: Say): ReadDocument {
    const damages = findDamage(draft.prose, locale, vocabulary, advice);
    tellDamage(draft.text, damages, isFixing, say);
    if (!isFixing || !damages.some(({ isCertain }) => isCertain)) return draft;
    return readDocument(file, mend(draft.text, damages), documents.includesOf(file));
  }

  /** What there is to say of a document that nothing is made of. */
  function unconverted(file: string): PageResult {
    const notices = [...documents.notices(file), ...survey.refusals(file)];
    const isRefused = notices.some(({ kind }) => kind === 'refused');
    return { file, state: isRefused ? 'refused' : 'part', files: [], notices };
  }
}

/** Guides in Markdown are many, and an import asks nothing of them but their texts. */
function contentWithoutGuides(standing: readonly SourceFile[]): Content {
  const places = new Map(standing.map(({ path }) => [path, placeFile(path)]));
  const inMarkdown = new Set(
    [...places.values()].flatMap((place) => (place?.ending === 'md' ? [place.guide] : [])),
  );
  const others = standing.filter(({ path }) => {
    const place = places.get(path);
    const isOfOne = place?.kind === 'guideFacts' && inMarkdown.has(place.guide);
    return !isOfOne && place?.ending !== 'md' && !isPicture(path);
  });
  return readContent('content', others).content;
}

/** Parts get new origins language by language. */
function withOrigins(origins: Provenance, added: Provenance): Provenance {
  const merged = Object.entries(added).map(
    ([key, value]) => [key, { ...origins[key], ...value }] as const,
  );
  return merged.length === 0 ? origins : { ...origins, ...Object.fromEntries(merged) };
}

/** Paths as they are stored, by what addresses call them: some systems store å as an a and a ring. */
function storedPaths(files: readonly string[]): ReadonlyMap<string, string> {
  return new Map(files.map((path) => [path.normalize(), path]));
}

function libraryOf(
  { published, locale }: ImportRequest,
  stored: ReadonlyMap<string, string>,
  pages: ReadonlyMap<string, SurveyedPage>,
  used: Map<string, Picture>,
): Library {
  const names = pictureNames([...stored.keys()].filter(isPictureName));
  return {
    page: (path) => pages.get(path),
    picture(path) {
      const name = names.get(path);
      if (name === undefined) return undefined;
      used.set(path, { from: stored.get(path) ?? path, to: `${mediaFolder}${name}` });
      return name;
    },
    published: publishedAddress(published, locale),
  };
}
