/** A first look at every document: what it is to become, and which anchors it answers to. */

import { type Content, filesOf } from '../catalog/content.ts';
import { reservedTopicIds } from '../domain/anchors.ts';
import { findComparison } from './comparison.ts';
import { anchorsOf, type ConvertedPage } from './convert-page.ts';
import { documentId, documentIds, idFrom, untaken } from './ids.ts';
import type { LinkTarget } from './links.ts';
import { type Notice, type NoticeWords, sayOf } from './notice.ts';
import type { SeveralComparisons } from './several-comparisons.ts';

/** A document of the import, by what becomes of it. */
export interface SurveyedPage extends LinkTarget {
  /** What it is called in every import: its path, without language. */
  readonly document: string;
  readonly kind: 'guide' | 'topic';
  /** What it says itself that it is called in addresses; empty where it does not. */
  readonly slug: string;
  /** The id of the guide, or of the topic. */
  readonly id: string;
}

/** What a part of a document is called among the pages of an import. */
export function partKey(file: string, anchor: string): string {
  return `${file}#${anchor}`;
}

export class Survey {
  /** By the path of the file. */
  readonly pages = new Map<string, SurveyedPage>();
  readonly #several = new Set<string>();
  readonly #refusals = new Map<string, readonly Notice[]>();
  readonly #ids: ReadonlyMap<string, string>;
  /** Addresses in small letters that are taken, with the file that took each in this import. */
  readonly #addresses = new Map<string, string | undefined>();
  /** Topics with the document that each was imported from; none for one that was written here. */
  readonly #topics: Map<string, string | undefined>;

  /**
   * @param content what stands, without the guides in Markdown: they may have been imported
   * @param files the documents of the import
   * @param hasGuide whether a guide of that id stands
   */
  constructor(content: Content, files: readonly string[], hasGuide: (id: string) => boolean) {
    this.#topics = new Map(
      filesOf(content, 'topicFacts').map(({ topic, data }) => [topic, data.imported]),
    );
    const imported = new Set(this.#topics.values());
    this.#ids = documentIds(files, (id) => imported.has(id) || hasGuide(id));
    const guides = [...filesOf(content, 'guideFacts'), ...filesOf(content, 'guideWords')];
    for (const { guide } of guides) {
      this.#addresses.set(`/guides/${guide}/`.toLowerCase(), undefined);
    }
  }

  /** What the documents of this import are called in every import. */
  get documents(): ReadonlySet<string> {
    return new Set(this.#ids.values());
  }

  /** Whether a document has been taken apart. */
  isSeveral(file: string): boolean {
    return this.#several.has(file);
  }

  /** Whether a document became one topic before, and so stays one. */
  isTopic(file: string): boolean {
    return [...this.#topics.values()].includes(this.#documentOf(file));
  }

  /** Looks at one document that compares several things: a page, and a topic for each of its parts. */
  addSeveral(file: string, { page, parts }: SeveralComparisons): void {
    this.#several.add(file);
    const pages = new Map<string, LinkTarget>();
    for (const [anchor, part] of parts) {
      this.#add(partKey(file, anchor), `${this.#documentOf(file)}#${anchor}`, part);
      const added = this.pages.get(partKey(file, anchor));
      if (added) pages.set(anchor, added);
    }
    this.add(file, page);
    const own = this.pages.get(file);
    if (own) this.pages.set(file, { ...own, parts: pages });
  }

  /** Looks at one document. */
  add(file: string, page: ConvertedPage): void {
    this.#add(file, this.#documentOf(file), page);
  }

  #documentOf(file: string): string {
    return this.#ids.get(file) ?? documentId(file);
  }

  #add(file: string, document: string, page: ConvertedPage): void {
    const kind = findComparison(page).comparison ? 'topic' : 'guide';
    const id = kind === 'topic' ? this.#topicId(document) : document;
    const address = kind === 'topic' ? `/${id}/` : `/guides/${id}/`;
    // Many a disk takes capitals and small letters for the same.
    const folded = address.toLowerCase();
    if (this.#addresses.has(folded)) {
      this.#refuse(file, id, this.#addresses.get(folded));
      return;
    }
    this.#addresses.set(folded, file);
    if (kind === 'topic') this.#topics.set(id, document);
    const isOnePage = kind === 'guide';
    this.pages.set(file, {
      document,
      kind,
      id,
      address,
      slug: page.facts.slug,
      isOnePage,
      anchors: anchorsOf(page),
    });
  }

  /** Why nothing can be made of a document. */
  refusals(file: string): readonly Notice[] {
    return this.#refusals.get(file) ?? [];
  }

  /** Takes a document back that nothing can be made of: links to it lead elsewhere then. */
  drop(file: string, notice: NoticeWords): void {
    this.pages.delete(file);
    for (const [key, page] of this.pages) {
      const left = [...(page.parts ?? [])].filter(([anchor]) => partKey(key, anchor) !== file);
      if (page.parts) this.pages.set(key, { ...page, parts: new Map(left) });
    }
    const notices: Notice[] = [];
    sayOf(file, notices)(undefined, notice);
    this.#refusals.set(file, notices);
  }

  #refuse(file: string, id: string, other: string | undefined): void {
    const notices: Notice[] = [];
    sayOf(file, notices)(undefined, {
      kind: 'refused',
      rule: 'import-name-taken',
      message:
        other === undefined
          ? `There is a guide "${id}" already, which was not imported; nothing was written.`
          : `"${other}" has become "${id}" already, or is told from it by capitals alone; nothing was written.`,
      fix: 'rename the file.',
    });
    this.#refusals.set(file, notices);
  }

  /** A topic stands below its language by its last name. */
  #topicId(document: string): string {
    const isTaken = (id: string) =>
      (reservedTopicIds as readonly string[]).includes(id) ||
      (this.#topics.has(id) && this.#topics.get(id) !== document);
    const [name = '', folder = 'topic'] = document.split('/').reverse();
    const own = idFrom(undefined, name);
    return isTaken(own) ? untaken(idFrom(undefined, `${folder}-${own}`), isTaken) : own;
  }
}
