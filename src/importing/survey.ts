/** A first look at every document: what it is to become, and which anchors it answers to. */

import { type Content, filesOf } from '../catalog/content.ts';
import { reservedTopicIds } from '../domain/anchors.ts';
import { findComparison } from './comparison.ts';
import { anchorsOf, type ConvertedPage } from './convert-page.ts';
import { documentId, idFrom, untaken } from './ids.ts';
import type { LinkTarget } from './links.ts';
import { type Notice, sayOf } from './notice.ts';

/** A document of the import, by what becomes of it. */
export interface SurveyedPage extends LinkTarget {
  /** What it is called in every import: its path, without language. */
  readonly document: string;
  readonly kind: 'guide' | 'topic';
  /** The id of the guide, or of the topic. */
  readonly id: string;
}

export class Survey {
  /** By the path of the file. */
  readonly pages = new Map<string, SurveyedPage>();
  readonly #refusals = new Map<string, readonly Notice[]>();
  /** Addresses that are taken, with the file that took each in this import. */
  readonly #addresses = new Map<string, string | undefined>();
  /** Topics with the document that each was imported from; none for one that was written here. */
  readonly #topics: Map<string, string | undefined>;

  /** @param content what stands, without the guides in Markdown: they may have been imported */
  constructor(content: Content) {
    this.#topics = new Map(
      filesOf(content, 'topicFacts').map(({ topic, data }) => [topic, data.imported]),
    );
    const guides = [...filesOf(content, 'guideFacts'), ...filesOf(content, 'guideWords')];
    for (const { guide } of guides) {
      this.#addresses.set(`/guides/${guide}/`, undefined);
    }
  }

  /** Looks at one document. */
  add(file: string, page: ConvertedPage): void {
    const document = documentId(file);
    const kind = findComparison(page.root) ? 'topic' : 'guide';
    const id = kind === 'topic' ? this.#topicId(document) : document;
    const address = kind === 'topic' ? `/${id}/` : `/guides/${id}/`;
    if (this.#addresses.has(address)) {
      this.#refuse(file, id, this.#addresses.get(address));
      return;
    }
    this.#addresses.set(address, file);
    if (kind === 'topic') this.#topics.set(id, document);
    const isOnePage = kind === 'guide';
    this.pages.set(file, {
      document,
      kind,
      id,
      address,
      isOnePage,
      anchors: anchorsOf(page),
    });
  }

  /** Why nothing can be made of a document. */
  refusals(file: string): readonly Notice[] {
    return this.#refusals.get(file) ?? [];
  }

  #refuse(file: string, id: string, other: string | undefined): void {
    const notices: Notice[] = [];
    sayOf(file, notices)(undefined, {
      kind: 'refused',
      rule: 'import-name-taken',
      message:
        other === undefined
          ? `There is a guide "${id}" already, which was not imported; nothing was written.`
          : `"${other}" has become "${id}" already; nothing was written.`,
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
