import { createHash } from 'node:crypto';

/**
 * The content security policy that every page carries and a server should send as well: nothing but
 * the site's own files, and the one style sheet that stands in the page.
 * @param css the style sheet, exactly as it stands between `<style>` and `</style>`
 */
export function securityPolicy(css: string): string {
  const hash = createHash('sha256').update(css).digest('base64');
  return [
    "default-src 'none'",
    // Pagefind is WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'sha256-${hash}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
