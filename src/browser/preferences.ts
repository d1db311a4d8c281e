/** What the reader has chosen, kept in this browser only. */

const shortcut = 'vagval-shortcut';
/** Whether the single-key shortcut is on. It can be turned off, as WCAG 2.1.4 asks. */
export function isShortcutOn(): boolean {
  return read(shortcut) !== 'off';
}

export function setShortcut(on: boolean): void {
  write(shortcut, on ? 'on' : 'off');
}

/** The reader's chosen language, or undefined. */
export function chosenLanguage(): string | undefined {
  return read('vagval-language');
}

export function chooseLanguage(language: string): void {
  write('vagval-language', language);
}

/** Storage can be forbidden, and is then as good as empty. */
function read(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // The choice then holds for this page only.
  }
}
