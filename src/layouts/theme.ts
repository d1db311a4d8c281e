/** A site's own style sheet as the last layer of all, so that it wins over the engine's; it cannot end the element it stands in. */
export function themeLayer(theme: string): string {
  return `@layer theme{${theme.replaceAll('</', '<\\/')}}`;
}

/**
 * Whether a theme names files beside itself, by addresses that hold from its own place alone. It is then a file
 * too: what stands in a page is the same in every page, since a server sends one policy for all.
 */
export function namesFiles(theme: string): boolean {
  return /url\(/i.test(theme);
}
