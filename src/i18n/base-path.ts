/** The path under which a site is served, with one slash at each end: `kb` → `/kb/`, `` → `/`. */
export function basePath(written: string): string {
  const inner = written.replaceAll(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
