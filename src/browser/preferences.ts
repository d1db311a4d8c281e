/** What the reader has chosen, kept in this browser only. */

/** By the names that it has there; one that ends in a hyphen goes on with a topic. */
export const chosen = {
  language: 'vagval-language',
  shortcut: 'vagval-shortcut',
  explained: 'vagval-explained-',
} as const;

type Stored =
  | Exclude<(typeof chosen)[keyof typeof chosen], `${string}-`>
  | `${typeof chosen.explained}${string}`;

/** Whether the single-key shortcut is on. It can be turned off, as WCAG 2.1.4 asks. */
export function isShortcutOn(): boolean {
  return read(chosen.shortcut) !== 'off';
}

export function setShortcut(on: boolean): void {
  write(chosen.shortcut, on ? 'on' : 'off');
}

/** The reader's chosen language, or undefined. */
export function chosenLanguage(): string | undefined {
  return read(chosen.language);
}

export function chooseLanguage(language: string): void {
  write(chosen.language, language);
}

/** Whether all explanations of a topic were wanted when the reader was last there. */
export function wasExplained(topic: string): boolean {
  return read(explained(topic)) === 'all';
}

export function rememberExplained(topic: string, isExplained: boolean): void {
  write(explained(topic), isExplained ? 'all' : 'none');
}

function explained(topic: string): Stored {
  return `${chosen.explained}${topic}`;
}

/** Storage can be forbidden, and is then as good as empty. */
function read(name: Stored): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(name: Stored, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // The choice then holds for this page only.
  }
}
