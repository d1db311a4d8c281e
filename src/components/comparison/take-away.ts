import { type Copy, copy } from '../../browser/clipboard.ts';
import { untilHere } from '../../browser/fault-notice.ts';
import { fill } from '../../browser/fill.ts';
import { loadModule } from '../../browser/load-module.ts';
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
  if (action === 'copyLink') return copyHere(panel, taken, { plain: address }, words.copyLinkDone);
  if (isFileForm(action)) {
    const { [files[action].write]: write } = await untilHere(panel, formats);
    save(panel, taken, action, write(taken));
  } else await copyHere(panel, taken, tableOf(panel, taken), words.copyTableDone);
}

/** At once where the formats have come: browsers look at how long ago the button was pressed. */
function tableOf(panel: HTMLElement, taken: Taken): Copy {
  if (loaded) return { plain: loaded.toMarkdown(taken), rich: loaded.toHtml(taken) };
  const coming = untilHere(panel, formats);
  return {
    plain: coming.then(({ toMarkdown }) => toMarkdown(taken)),
    rich: coming.then(({ toHtml }) => toHtml(taken)),
  };
}

async function copyHere(
  panel: HTMLElement,
  { words }: Taken,
  content: Copy,
  done: string,
): Promise<void> {
  if (await copy(content, status(panel), words)) say(panel, done);
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
  for (const left of panel.querySelectorAll('.copy-by-hand, .fault')) left.remove();
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

let loaded: Formats | undefined;

async function formats(): Promise<Formats> {
  loaded = await loadModule(() => import('./comparison-formats.ts'));
  return loaded;
}

function isFileForm(action: string): action is FileForm {
  return Object.hasOwn(files, action);
}
