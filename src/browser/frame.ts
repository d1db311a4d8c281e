/**
 * Makes a page in a frame on another site show what it is about alone; what it leads to opens beside the
 * frame, where there is room for it.
 */
export function standInFrame(signal: AbortSignal): void {
  document.documentElement.classList.add('embedded');
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (!link || link.getAttribute('href')?.startsWith('#')) return;
      link.target = '_blank';
      link.rel = 'noopener';
    },
    { signal, capture: true },
  );
}
