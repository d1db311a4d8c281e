/** What the import hands to whoever writes files. */

/** A file of the content folder, to be written whole. */
export interface Draft {
  /** Path below the content folder. */
  readonly path: string;
  readonly text: string;
}

/** Where a document comes from, in the words of its front matter. */
export interface Origin {
  readonly file: string;
  readonly commit?: string | undefined;
  readonly dated?: string | undefined;
  readonly translated?: 'machine' | 'human' | undefined;
  readonly translatedOn?: string | undefined;
  readonly address?: string | undefined;
  /** Fingerprint of the source. */
  readonly source: string;
}
