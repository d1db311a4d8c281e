import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { tokenColours } from '../../../src/checks/theme.ts';
import { faultsIn } from '../../support/content.ts';

function told(css: string): string[] {
  return faultsIn({ 'site/theme.css': css }).map(
    ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`,
  );
}

suite('the style sheet of a site', () => {
  test('is reckoned with on top of the colours that the engine has', () => {
    const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
    const colours = [...css.matchAll(/(--[a-z-]+): light-dark\(([^,]+), ([^)]+)\);/g)];
    assert.deepEqual(
      colours.map(([, name, light, dark]) => [name, [light, dark]]),
      Object.entries(tokenColours),
    );
  });

  test('may be left out, and may leave colours alone', () => {
    assert.deepEqual(faultsIn({}), []);
    assert.deepEqual(told(":root { --serif: 'Inter', serif }"), []);
  });

  test('has contrast in both schemes, wherever a colour is given', () => {
    assert.deepEqual(
      told(':root { --link: light-dark(oklch(45% 0.15 250), hsl(210 80% 75%)) }'),
      [],
    );
    assert.deepEqual(told(':root {\n  --link: light-dark(#8fc7f0, #8fc7f0);\n}'), [
      'content/site/theme.css:2:3 theme-contrast "--link" on "--band" has a contrast of 1.58 in light, and needs 4.5.',
      'content/site/theme.css:2:3 theme-contrast "--link" on "--cited" has a contrast of 1.58 in light, and needs 4.5.',
      'content/site/theme.css:2:3 theme-contrast "--link" on "--field" has a contrast of 1.81 in light, and needs 4.5.',
      'content/site/theme.css:2:3 theme-contrast "--link" on "--paper" has a contrast of 1.73 in light, and needs 4.5.',
      'content/site/theme.css:2:3 theme-contrast "--link" on "--wash" has a contrast of 1.57 in light, and needs 4.5.',
    ]);
    const dark = '@media (prefers-color-scheme: dark) {\n  :root { --link: #114a77; }\n}';
    assert.ok(told(dark).every((line) => line.includes('in dark')));
    assert.equal(told(dark).length, 5);
  });

  test('is told of at the ground where the text is the engine’s own', () => {
    const found = told(':root {\n  --paper: light-dark(#666, #15181d);\n}').join('\n');
    assert.match(found, /theme\.css:2:3 theme-contrast "--ink" on "--paper"/);
  });

  test('asks for no more of an edge than that it is seen', () => {
    assert.deepEqual(told(':root { --field-edge: light-dark(#888, #888) }'), []);
    assert.match(told(':root { --field-edge: light-dark(#ccc, #888) }').join(), /needs 3\./);
  });

  test('fetches nothing from elsewhere', () => {
    assert.deepEqual(
      told(":root { --x: url(fonts/a.woff2) } @font-face { src: url('fonts/a.woff2') }"),
      [],
    );
    for (const css of [
      "@font-face { src: url('https://fonts.example/a.woff2') }",
      'p { background: url(//cdn.example/a.png) }',
      '@import url("more.css");',
    ])
      assert.match(told(css).join(), /theme-external/, css);
  });

  test('is told of where it does not parse', () => {
    assert.deepEqual(told(':root {\n  --link: red;\n'), [
      'content/site/theme.css:1:1 theme-syntax The style sheet does not parse: Unclosed block.',
    ]);
  });
});
