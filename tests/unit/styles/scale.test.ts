import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../../../src/', import.meta.url));

/** Sizes of type and distances that are written out, which a theme could not change. Paper has its own. */
function writtenOut(css: string): string[] {
  const rule =
    /^\s*((?:font(?:-size)?|margin[a-z-]*|padding[a-z-]*|(?:row-|column-)?gap|inset[a-z-]*):[^;]*\d(?:rem|px)\b[^;]*);/gm;
  return [...css.matchAll(rule)].map(([, declaration = '']) => declaration);
}

suite('type and distances', () => {
  test('are of the scale in tokens.css', async () => {
    const allowed = [
      // A drawing is laid out before any browser sees it.
      'font: 15px var(--sans)',
      // It grows with the window, from a size of the scale.
      'font-size: clamp(var(--heading), 1.3rem + 1.6vw, 2.25rem)',
      // The lines of the name are as tall as the buttons beside it.
      'font: bold var(--title) / 2.5rem var(--serif)',
    ];
    for await (const file of glob('**/*.css', { cwd: src })) {
      if (file.endsWith('tokens.css')) continue;
      const found = writtenOut(readFileSync(`${src}${file}`, 'utf8'));
      assert.deepEqual(
        found.filter((declaration) => !allowed.includes(declaration)),
        [],
        file,
      );
    }
  });

  test('are seen where they are written out', () => {
    const css = `a {
  font: bold 1.25rem / 2 var(--serif);
  padding: var(--gap-1) 2px;
  margin-block: 0 auto;
  inline-size: 3rem;
  gap: var(--gap-2);
}`;
    assert.deepEqual(writtenOut(css), [
      'font: bold 1.25rem / 2 var(--serif)',
      'padding: var(--gap-1) 2px',
    ]);
  });
});
