import { withoutSoftHyphens } from './soft-hyphens.ts';

/** At hand, or on its way. */
type Later<Thing> = Thing | Promise<Thing>;

/** What is copied: plain text for a ticket, rich text for a document. */
export interface Copy {
  readonly plain: Later<string>;
  readonly rich?: Later<Element>;
}

/** What a reader is told who must copy by hand. */
export interface ByHand {
  /** The address is not https, and browsers keep their clipboard from such pages. */
  readonly insecure: string;
  /** The browser has the clipboard and refused it. */
  readonly refused: string;
}

interface Content {
  readonly plain: string;
  readonly rich: Element | undefined;
}

/**
 * Puts something on the clipboard: as pages do where the address is secure; else as Ctrl+C does, which browsers
 * allow anywhere. Where neither is allowed it is shown after a place, selected, for the reader to copy by hand.
 * Browsers ask that it begins in the press itself, so that nothing may be awaited before.
 * @returns whether it has been copied
 * @throws where what is on its way does not come
 */
export async function copy(content: Copy, place: Element, byHand: ByHand): Promise<boolean> {
  removeShown(place);
  if (hasClipboard() && (await isWritten(content))) return true;
  const ready = atHand(content) ?? (await whenAtHand(content));
  if (isCopiedByEvent(ready, place)) return true;
  show(ready, place, isSecureContext ? byHand.refused : byHand.insecure);
  return false;
}

function hasClipboard(): boolean {
  return 'clipboard' in navigator && 'ClipboardItem' in window;
}

/** What is still on its way goes to the browser as a promise: the press that it may copy by would be over. */
async function isWritten({ plain, rich }: Copy): Promise<boolean> {
  const types = { 'text/plain': asBlob(plain, 'text/plain') };
  try {
    const item = rich ? { ...types, 'text/html': asBlob(rich, 'text/html') } : types;
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return false;
  }
}

function asBlob(content: Later<string | Element>, type: string): Promise<Blob> {
  const blob = Promise.resolve(content).then((ready) => new Blob([textOf(ready)], { type }));
  // A browser that refuses before it has looked leaves nobody to hear of it.
  blob.catch(() => undefined);
  return blob;
}

function textOf(content: string | Element): string {
  return withoutSoftHyphens(typeof content === 'string' ? content : content.outerHTML);
}

function atHand({ plain, rich }: Copy): Content | undefined {
  return plain instanceof Promise || rich instanceof Promise ? undefined : { plain, rich };
}

async function whenAtHand({ plain, rich }: Copy): Promise<Content> {
  const [words, element] = await Promise.all([plain, rich]);
  return { plain: words, rich: element };
}

/** Answers the `copy` event that the browser makes. */
function isCopiedByEvent({ plain, rich }: Content, place: Element): boolean {
  let isHeard = false;
  const answer = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', textOf(plain));
    if (rich) event.clipboardData?.setData('text/html', textOf(rich));
    isHeard = event.clipboardData !== null;
  };
  document.addEventListener('copy', answer, { capture: true });
  const restore = markSomething(place);
  try {
    return document.execCommand('copy') && isHeard;
  } finally {
    restore();
    document.removeEventListener('copy', answer, { capture: true });
  }
}

/**
 * Marks something beside a place, since some browsers make the event only then; a dialog lets nothing be marked outside it.
 * @returns what puts the reader's own selection and focus back
 */
function markSomething(place: Element): () => void {
  const selection = document.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  const focused = document.activeElement;
  const mark = document.createElement('span');
  mark.textContent = '.';
  Object.assign(mark.style, { position: 'fixed', insetBlockStart: '0', userSelect: 'text' });
  place.after(mark);
  selection?.selectAllChildren(mark);
  return () => {
    mark.remove();
    if (anchorNode && focusNode)
      selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    else selection?.removeAllRanges();
    if (focused instanceof HTMLElement && focused !== document.activeElement)
      focused.focus({ preventScroll: true });
  };
}

/** Shows what is to be copied as it would be pasted. */
function show({ plain, rich }: Content, place: Element, reason: string): void {
  const frame = document.createElement('div');
  frame.className = 'copy-by-hand';
  const words = document.createElement('p');
  words.textContent = reason;
  const field = rich ? richField(rich) : plainField(textOf(plain));
  field.setAttribute('aria-label', reason);
  frame.append(words, field);
  place.after(frame);
  field.focus();
  if (field instanceof HTMLTextAreaElement) field.select();
  else document.getSelection()?.selectAllChildren(field);
}

function plainField(text: string): HTMLElement {
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.rows = text.includes('\n') ? 6 : 2;
  field.value = text;
  return field;
}

/** It may be long, and is scrolled by keyboard too. */
function richField(rich: Element): HTMLElement {
  const field = document.createElement('div');
  field.setAttribute('role', 'group');
  field.tabIndex = 0;
  field.append(rich.cloneNode(true));
  return field;
}

function removeShown(place: Element): void {
  const shown = place.nextElementSibling;
  if (shown?.matches('.copy-by-hand')) shown.remove();
}
