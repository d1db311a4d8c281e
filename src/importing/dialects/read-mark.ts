import { dialects, type Reading } from './dialects.ts';

/** What a mark says; undefined for one that only shows how a mark is written. */
export function readMark(mark: string): Reading | undefined {
  for (const [index, { read }] of dialects.entries()) {
    const reading = read(mark);
    if (!reading) continue;
    // Colons and slashes are closed by as many of them, whatever they opened.
    const [fence] = /^(?::{3,}|\/{3,})/.exec(mark) ?? [];
    return { ...reading, key: `${index} ${fence ?? plainName(reading.name)}` };
  }
  return undefined;
}

/** A name however it is written: `LinkCard`, `link-card`, `Docs.LinkCard` → `linkcard`. */
export function plainName(name: string): string {
  return name
    .replace(/^.*[./]/, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]/gu, '');
}
