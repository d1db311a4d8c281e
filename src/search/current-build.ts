/**
 * Which build of the site this is, by its search index: pages say it, and the index says it, so that a browser can tell
 * whether they belong together. Astro runs the pages apart from what surrounds them, in the same process.
 */

const key = Symbol.for('vagval.build');
const holder = globalThis as { [key]?: string | undefined };

/** Undefined where nothing has been indexed, as in the dev server, whose pages are always of today. */
export function currentBuild(): string | undefined {
  return holder[key];
}

export function setCurrentBuild(build: string | undefined): void {
  holder[key] = build;
}
