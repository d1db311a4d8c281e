/** What the reader has searched for, kept in this browser where that is wanted. Beside the search alone: few pages need it. */

export const searches = 'vagval-searches';

/** Whether anything can be kept here. */
export function canKeep(): boolean {
  try {
    return localStorage.length >= 0;
  } catch {
    return false;
  }
}

/** The last first; undefined where they are not to be kept. */
export function keptSearches(): readonly string[] | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(searches) ?? '');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : undefined;
  } catch {
    return undefined;
  }
}

/** @param kept nothing where they are to be kept no longer */
export function keepSearches(kept: readonly string[] | undefined): void {
  try {
    if (kept) localStorage.setItem(searches, JSON.stringify(kept));
    else localStorage.removeItem(searches);
  } catch {
    // There is no room for them.
  }
}
