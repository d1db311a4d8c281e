/** Words from anywhere as they may stand in Markdown, where they must be nothing but words. */

/** Keeps what stands on both sides of it apart, unseen. */
const wordJoiner = '\u2060';

/**
 * A text on one line, with every character escaped that Markdown could take for markup. Addresses are made
 * links by some readers of Markdown however they are escaped; a word joiner in them keeps them words.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replaceAll(/:(?=\/\/)|(?<=www)(?=\.)|(?=@)/gi, `$&${wordJoiner}`)
    .replaceAll(/[\\`*_{}[\]<>#|~$&]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}

/** A link, whatever its words and its address hold. */
export function markdownLink(text: string, url: string): string {
  const address = url.replaceAll(
    /[\s()<>\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `[${escapeMarkdown(text)}](${address})`;
}

/** A text without line breaks and other control characters. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
}
