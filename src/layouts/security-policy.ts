import { createHash } from 'node:crypto';

/**
 * The content security policy that every page carries and a server should send as well: nothing but
 * the site's own files, and the one style sheet that stands in the page.
 * @param css the style sheet, exactly as it stands between `<style>` and `</style>`
 * @param isPublished false in the dev server, whose error overlay brings style of its own
 */
export function securityPolicy(css: string, isPublished: boolean): string {
  const hash = createHash('sha256').update(css).digest('base64');
  return [
    "default-src 'none'",
    // Pagefind is WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' ${isPublished ? `'sha256-${hash}'` : "'unsafe-inline'"}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
