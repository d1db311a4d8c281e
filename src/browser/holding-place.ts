/** What a reader has in sight begins with one of these. */
const places = 'main :is(h1, h2, h3, .claim)';

/** Changes a page at once, so that what the reader looks at stays where it is in the window. */
export function holdingPlace(change: () => void): void {
  const place = [...document.querySelectorAll(places)].find(
    (element) => element.getBoundingClientRect().top >= 0,
  );
  const before = place?.getBoundingClientRect().top ?? 0;
  change();
  const after = place?.getBoundingClientRect().top ?? before;
  scrollBy({ top: after - before, behavior: 'instant' });
}
