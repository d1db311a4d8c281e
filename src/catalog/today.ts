/** The calendar date where the author is, or where the site is built: `2026-11-22`. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date());
}
