/**
 * A folder of documents into entries of a content folder. It reads through what it is given and hands
 * over what is to be written, page by page; the disk is somebody else's.
 */

import type { Content } from '../catalog/content.ts';
import { fingerprint } from '../catalog/current.ts';
import { type Provenance, provenanceOf, provenanceText } from '../catalog/provenance.ts';
import { isPicture, readContent, type SourceFile } from '../catalog/read-content.ts';
import { adviceFor } from '../checks/wording.ts';
import type { Locale } from '../domain/locale.ts';
import { filePath, placeFile, placeOf } from '../schema/files.ts';
import { findComparison } from './comparison.ts';
import { tellDoubts } from './comparison-doubts.ts';
import { type ReadDocument, readDocument } from './convert-page.ts';
import { addWords, findDamage, mend, tellDamage } from './damage.ts';
import { Documents, isPart } from './documents.ts';
import { unsafeDrawings } from './drawings.ts';
import { goneDocuments } from './gone-documents.ts';
import { isDocument, unstorableNames } from './ids.ts';
import { importContents } from './import-contents.ts';
import { importGuide } from './import-guide.ts';
import { importTopic } from './import-topic.ts';
import { KeptDocuments } from './kept-documents.ts';
import { libraryOf, type Picture, storedPaths } from './library.ts';
import { LinkSurvey } from './link-conventions.ts';
import { resolveLinks } from './links.ts';
import { type Notice, type Say, sayOf, shortened, tellRenamed } from './notice.ts';
import type { Origin } from './origin.ts';
import { severalComparisons } from './several-comparisons.ts';
import { unsound, type Written } from './soundness.ts';
import { partKey, Survey, type SurveyedPage } from './survey.ts';
import { type ImportedSource, siteFiles, vocabularyFiles } from './vocabulary-files.ts';

export interface ImportRequest {
  readonly locale: Locale;
  /** Paths of all files below the imported folder, with forward slashes. */
  readonly files: readonly string[];
  /** The one that was named itself, which is a document whatever its name ends in. */
  readonly named?: string;
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
}

/** What became of one document. */
export interface PageResult {
  /** Its path; of a part that became a topic of its own, with the anchor of the part. */
  readonly file: string;
  readonly state: 'guide' | 'topic' | 'part' | 'unchanged' | 'kept' | 'refused';
  /** To be written: nothing of a document is, before all of it can be. */
  readonly files: readonly SourceFile[];
  readonly notices: readonly Notice[];
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
  const { locale, standing, isFixing } = request;
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
  const stems = new Map<string, number>();
  const drafts = new KeptDocuments();
  const links = new LinkSurvey();
  /** What is converted: documents, and the parts of those that compare several things. */
  const units: Unit[] = [];
  const sources = files
    .filter((file) => isDocument(file) || file === request.named?.normalize())
    .sort();
  const survey = new Survey(content, sources, (guide) =>
    content.languages.some((each) =>
      texts.has(filePath(placeOf('guideWords', { guide, locale: each, ending: 'md' }))),
    ),
  );
  for (const file of sources) {
    const text = await documents.text(file);
    if (text !== undefined && !isPart(file, text)) {
      await documents.readIncludes(file, text);
      addWords(stems, text);
      const draft = surveyed(file, text);
      const several = draft && !survey.isTopic(file) ? severalComparisons(draft.page) : undefined;
      if (several) survey.addSeveral(file, several);
      else if (draft) survey.add(file, draft.page);
      for (const anchor of several?.parts.keys() ?? []) {
        units.push({ file, key: partKey(file, anchor), anchor });
      }
      if (draft) {
        links.add(file, draft.page.root);
        drafts.keep(file, draft);
      }
    }
    units.push({ file, key: file, anchor: undefined });
    yield { phase: 'survey', file };
  }
  const vocabulary = { stems, knows: request.knows };
  const advice = adviceFor(content, locale);
  const pictures = new Map<string, Picture>();
  const unsafe = await unsafeDrawings(stored, request.read);
  const shown = new Map([...stored].filter(([path]) => !unsafe.has(path)));
  const bySource = new Map<string, string>();
  const library = libraryOf(request, shown, survey.pages, links, pictures);
  let taken = { ids: new Set<string>(), prefixes: new Set<string>() };
  let cited: ImportedSource[] = [];
  const before = provenanceOf(content);
  let origins = before;
  let results = convertAll();
  for (let faults = faultsOf(results); faults.size > 0; faults = faultsOf(results)) {
    for (const [file, { rule, message, fix }] of faults) {
      survey.drop(file, {
        kind: 'refused',
        rule: 'import-unsound',
        message: `The check would refuse what becomes of it (${rule}): ${message}`,
        fix,
      });
    }
    // Links that led to what is refused lead elsewhere now.
    results = convertAll();
  }
  for (const result of results) yield { phase: 'convert', result };
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
      notices: [
        ...contents.notices,
        ...unsafe.values(),
        ...goneDocuments(content, texts, {
          locale,
          files: new Set(sources),
          documents: survey.documents,
          bySource,
        }),
      ],
    },
  };

  /** Converts every document; nothing is handed over before all of them are known to be sound. */
  function convertAll(): PageResult[] {
    pictures.clear();
    taken = { ids: new Set(), prefixes: new Set() };
    cited = [];
    origins = before;
    const converted: PageResult[] = [];
    for (const unit of units) {
      const page = survey.pages.get(unit.key);
      converted.push(page ? convert(unit, page) : unconverted(unit));
    }
    return converted;
  }

  function faultsOf(converted: readonly PageResult[]): ReturnType<typeof unsound> {
    const around = [
      ...standing.filter(({ path }) => placeFile(path)?.ending !== 'md'),
      ...[...pictures.values()].map(({ to }) => ({ path: to, text: '' })),
      ...siteFiles(content, texts),
      ...vocabularyFiles(content, texts, cited, request.today),
    ];
    const last = new Map(around.map((source) => [source.path, source]));
    const addresses = new Set([...survey.pages.values()].map(({ address }) => address));
    const check = (written: readonly Written[]) =>
      unsound(written, [...last.values()], addresses, request.today);
    const faults = check(converted.filter((result) => result.files.length > 0));
    // What was wrong before is a person's to mend, and no reason to leave the words as they were.
    const former = check(
      converted
        .filter(({ file }) => faults.has(file))
        .map(({ file, files: own }) => ({
          file,
          files: own.map(({ path }) => ({ path, text: texts.get(path) ?? '' })),
        })),
    );
    return new Map([...faults].filter(([file, { rule }]) => former.get(file)?.rule !== rule));
  }

  /** The document as a tree; undefined where its HTML is nested deeper than a tree of it can be walked. */
  function surveyed(file: string, text: string): ReadDocument | undefined {
    try {
      return readDocument(file, text, documents.includesOf(file));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      documents.refuseNested(file);
      return undefined;
    }
  }

  function convert(unit: Unit, page: SurveyedPage): PageResult {
    const { file, key: name, anchor } = unit;
    const draft = drafts.copyOf(file);
    const about = [...documents.notices(file)];
    const sayWhole = sayOf(file, about);
    for (const part of unstorableNames(file)) tellRenamed(part, sayWhole);
    const { page: whole, notices: told } = mended(file, draft, sayWhole);
    about.push(...told);
    const several = survey.isSeveral(file) ? severalComparisons(whole) : undefined;
    const converted = (anchor === undefined ? several?.page : several?.parts.get(anchor)) ?? whole;
    if (several && anchor === undefined) {
      const titles = [...several.parts.values()].map(({ title }) => `"${shortened(title)}"`);
      sayWhole(undefined, {
        kind: 'note',
        rule: 'import-several',
        message: `The page compares several things, and each becomes a topic: ${titles.join(', ')}.`,
        fix: 'nothing, or put each into a document of its own.',
      });
    }
    // What is to be said of the document is said once, with the page of it.
    const notices = anchor === undefined ? about : [];
    const say = sayOf(file, notices);
    const { commit, dated, translated, translatedOn } = converted.facts;
    const address = converted.facts.address ?? library.published(file);
    const source = fingerprint([draft.text]);
    bySource.set(source, file);
    const origin: Origin = { file, commit, dated, translated, translatedOn, address, source };
    resolveLinks(converted.root, file, page, library, say);
    const { comparison, doubts } = findComparison(converted);
    tellDoubts(doubts, comparison !== undefined, say);
    if (page.kind === 'guide') {
      const path = filePath(placeOf('guideWords', { guide: page.id, locale, ending: 'md' }));
      const { state, text } = importGuide(page.id, converted, origin, texts.get(path), say);
      return { file: name, state, files: text === undefined ? [] : [{ path, text }], notices };
    }
    if (!comparison) throw new Error(`${file} compared options when it was looked at.`);
    const { id, document } = page;
    const key = document.replace(/#.*$/, '').replaceAll('/', '-').toLowerCase();
    const topic = importTopic(
      content,
      texts,
      {
        id,
        document,
        source: key,
        locale,
        page: converted,
        comparison,
        origin,
        taken,
        today: request.today,
      },
      say,
    );
    if (topic.isNew) cited.push({ key, title: whole.title || id, language: locale, origin });
    origins = withOrigins(origins, topic.origins);
    const written = topic.files.length > 0 ? 'topic' : 'unchanged';
    const state = topic.isRefused ? 'refused' : written;
    return { file: name, state, files: topic.files, notices };
  }

  /** The document with what is broken told, and mended where that is asked for and certain. */
  function mended(file: string, draft: ReadDocument, say: Say): ReadDocument {
    const damages = findDamage(
      draft.prose,
      locale,
      vocabulary,
      advice,
      draft.page.facts.translated === 'machine',
    );
    tellDamage(draft.text, damages, isFixing, say);
    if (!isFixing || !damages.some(({ isCertain }) => isCertain)) return draft;
    return readDocument(file, mend(draft.text, damages), documents.includesOf(file));
  }

  /** What there is to say of a document that nothing is made of. */
  function unconverted({ file, key, anchor }: Unit): PageResult {
    const own = anchor === undefined ? documents.notices(file) : [];
    const notices = [...own, ...survey.refusals(key).map((notice) => ({ ...notice, file }))];
    const isRefused = notices.some(({ kind }) => kind === 'refused');
    return { file: key, state: isRefused ? 'refused' : 'part', files: [], notices };
  }
}

/** What becomes a page: a document, or a part of one. */
interface Unit {
  readonly file: string;
  readonly key: string;
  /** Of the heading that the part stands under; undefined for the document itself. */
  readonly anchor: string | undefined;
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
