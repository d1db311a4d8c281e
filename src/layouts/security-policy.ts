import { createHash } from 'node:crypto';

/**
 * The content security policy that every page carries: nothing but the site's own files, and the one style sheet
 * and the one script that stand in the page. `servers/served-site.ts` has what a server adds to it.
 * @param css the style sheet, exactly as it stands between `<style>` and `</style>`
 * @param scripts those that stand in the page, in the same way
 * @param isPublished false in the dev server, whose error overlay brings style of its own
 */
export function securityPolicy(
  css: string,
  scripts: readonly string[],
  isPublished: boolean,
): string {
  return [
    "default-src 'none'",
    // Pagefind is WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval' ${scripts.map(hashed).join(' ')}`,
    `style-src 'self' ${isPublished ? hashed(css) : "'unsafe-inline'"}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    // Only a page that was opened as a file has frames: others of the site.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** The policy of a file that is kept by itself: its own style, and nothing from anywhere. */
export function filePolicy(css: string): string {
  return `default-src 'none'; style-src ${hashed(css)}; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
}

function hashed(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
