import { type Copy, copy, offerByHand } from '../../browser/clipboard.ts';
import { fill } from '../../browser/fill.ts';
import { saveFile } from '../../browser/save-file.ts';
import type { Taken } from './comparison-grid.ts';

type Formats = typeof import('./comparison-formats.ts');

/** The files that a view can be saved as: how each ends, what it is and how it is written. */
const files = {
  csv: { extension: 'csv', type: 'text/csv', write: 'toCsv' },
  markdown: { extension: 'md', type: 'text/markdown', write: 'toMarkdown' },
  json: { extension: 'json', type: 'application/json', write: 'toJson' },
} as const;
type FileForm = keyof typeof files;

/**
 * Makes the buttons of the panel `[data-take-away]` take the view along: to the clipboard, to a file, to
 * paper. What the browser refuses is shown for the reader to copy; `[data-taken]` says what was done.
 */
export function takeAway(panel: HTMLElement, current: () => Taken, signal: AbortSignal): void {
  // By the time that a button is pressed the formats are there.
  panel.addEventListener('toggle', () => void formats().catch(() => undefined), { signal });
  panel.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.dataset.take) void take(panel, button.dataset.take, current());
    },
    { signal },
  );
}

async function take(panel: HTMLElement, action: string, taken: Taken): Promise<void> {
  const { words, address } = taken;
  clear(panel);
  if (action === 'print') return window.print();
  if (action === 'copyLink')
    return copyOrOffer(panel, taken, { plain: address }, words.copyLinkDone);
  const made = await formats().catch(() => undefined);
  if (!made) say(panel, words.failed);
  else if (isFileForm(action)) save(panel, taken, action, made[files[action].write](taken));
  else {
    const content = { plain: made.toMarkdown(taken), rich: made.toHtml(taken) };
    await copyOrOffer(panel, taken, content, words.copyTableDone);
  }
}

async function copyOrOffer(
  panel: HTMLElement,
  { words }: Taken,
  content: Copy,
  done: string,
): Promise<void> {
  try {
    await copy(content);
    say(panel, done);
  } catch {
    offerByHand(status(panel), words.refused, content.plain, 6);
  }
}

function save(panel: HTMLElement, taken: Taken, form: FileForm, text: string): void {
  const { words, date } = taken;
  const { extension, type } = files[form];
  const file = `${words.topic}-${date}.${extension}`;
  saveFile(file, text, type);
  say(panel, fill(words.saved, { file }));
  // Whether a file came of it the browser does not tell, and in a frame it may refuse in silence.
  const instead = document.createElement('details');
  instead.className = 'copy-by-hand';
  const summary = document.createElement('summary');
  summary.textContent = words.showText;
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.rows = 6;
  field.value = text;
  field.setAttribute('aria-label', file);
  instead.append(summary, field);
  status(panel).after(instead);
}

function clear(panel: HTMLElement): void {
  panel.querySelector('.copy-by-hand')?.remove();
  say(panel, '');
}

function say(panel: HTMLElement, text: string): void {
  status(panel).textContent = text;
}

function status(panel: HTMLElement): Element {
  const found = panel.querySelector('[data-taken]');
  if (!found) throw new Error('The panel to take a view along lacks [data-taken].');
  return found;
}

let loading: Promise<Formats> | undefined;

function formats(): Promise<Formats> {
  loading ??= import('./comparison-formats.ts').catch((error: unknown) => {
    // It may be there the next time.
    loading = undefined;
    throw error;
  });
  return loading;
}

function isFileForm(action: string): action is FileForm {
  return Object.hasOwn(files, action);
}
