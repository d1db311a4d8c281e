/**
 * Keeps what sticks below the bar of the topic clear of it, however many lines its tabs take: `--above` is
 * how much of the window it covers. Without script it is taken to have one line.
 */
export function standBelowBar(signal: AbortSignal): void {
  const bar = document.querySelector('.topic-bar');
  if (!bar) return;
  const observer = new ResizeObserver(() => {
    const covers = getComputedStyle(bar).position === 'sticky' ? bar.clientHeight : 0;
    document.documentElement.style.setProperty('--above', `${covers}px`);
  });
  observer.observe(bar);
  signal.addEventListener('abort', () => observer.disconnect());
}
