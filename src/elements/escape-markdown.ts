/** Text as Markdown that says the same: `a_b` → `a\_b`. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\[\]*_`<|]/g, '\\$&');
}
