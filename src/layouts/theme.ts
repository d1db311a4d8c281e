/**
 * A site's own style sheet as the last layer of the one that stands in every page, so that it wins over the
 * engine's. Fonts that it names beside itself are found from any page: `url(fonts/a.woff2)`.
 * @param asset the address of a file of the site
 */
export function themeLayer(theme: string, asset: (path: string) => string): string {
  const css = theme.replaceAll(
    /url\(\s*(['"]?)(?:\.\/)?(fonts\/[^'")\s]+)\1\s*\)/g,
    (_url, _quote, path: string) => `url("${asset(`/site/${path}`)}")`,
  );
  return `@layer theme{${css}}`;
}
