/** What lies beside the words: pictures that pages show, and files that words link to. */

/** How the names of pictures end that pages can show. */
export const pictureEndings = ['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp'] as const;

/** How the names of other files end that words may link to: documents, which no browser runs. */
export const attachmentEndings = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'csv',
  'txt',
  'zip',
  'drawio',
  'vsdx',
] as const;

/** How large files are, in bytes, by their addresses: `/media/plan.pdf`. Nothing where it is not known. */
export type FileSizes = ReadonlyMap<string, number | undefined>;

/** How large pictures are, by their addresses as authors write them; in CSS pixels. */
export type PictureSizes = ReadonlyMap<string, { readonly width: number; readonly height: number }>;

export function isPictureName(path: string): boolean {
  return endsWith(path, pictureEndings);
}

export function isAttachmentName(path: string): boolean {
  return endsWith(path, attachmentEndings);
}

function endsWith(path: string, endings: readonly string[]): boolean {
  return endings.includes(/\.([^./]+)$/.exec(path.toLowerCase())?.[1] ?? '');
}

/** What is said of a file beside the link to it: `PDF, 120 kB`, in the figures of a language. */
export function fileNote(path: string, bytes: number | undefined, locale: string): string {
  const kind = /\.([^./]+)$/.exec(path)?.[1]?.toUpperCase() ?? '';
  return bytes === undefined ? kind : `${kind}, ${sizeText(bytes, locale)}`;
}

function sizeText(bytes: number, locale: string): string {
  const isLarge = bytes >= 1e6;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumSignificantDigits: isLarge ? 2 : 3,
  }).format(isLarge ? bytes / 1e6 : Math.max(1, Math.round(bytes / 1000)));
}
