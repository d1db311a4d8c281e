import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { themeLayer } from '../../../src/layouts/theme.ts';

suite('the style sheet of a site in its pages', () => {
  test('does not end the element that it stands in', () => {
    const css = themeLayer('a::after { content: "</STYLE><script>" }');
    assert.ok(!css.includes('</'), css);
  });
});
