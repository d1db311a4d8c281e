/** Names of options, as they are written in one place and in another. */

/** Whether two names are one, whatever stands in brackets or before a colon. */
export function alike(a: string, b: string): boolean {
  const forms = (text: string) =>
    [
      text,
      text.replace(/\s*\(.*?\)\s*/g, ' '),
      text.replace(/^[^:]{1,20}:\s*/, ''),
      /\((.+?)\)/.exec(text)?.[1] ?? text,
    ].map((form) =>
      form
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    );
  const other = new Set(forms(b));
  return forms(a).some((form) => form !== '' && other.has(form));
}
