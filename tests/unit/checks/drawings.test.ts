import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { readContent } from '../../../src/catalog/read-content.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { drawingFaults } from '../../../src/checks/drawings.ts';
import { teas } from '../../support/content.ts';
import { hostileSvg } from '../../support/hostile-svg.ts';

const svg = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>\n  ${inner}\n</svg>`;

const refused: Readonly<Record<string, string>> = {
  'a script': svg('<script>alert(1)</script>'),
  'a script under another prefix': svg('<x:script xmlns:x="http://www.w3.org/2000/svg"/>'),
  'a script of HTML': svg('<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>'),
  'a handler': svg('<path onclick="alert(1)"/>'),
  'a handler on its root': svg('', ' onload="alert(1)"'),
  'foreign HTML': svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'),
  'a javascript: link': svg('<a href="javascript:alert(1)"/>'),
  'a javascript: link in disguise': svg('<a xlink:href="&#1;java&#9;script:alert(1)"/>'),
  'a link': svg('<a href="https://example.org/"/>'),
  'a link to a page beside it': svg('<a href="page.html"/>'),
  'a use from elsewhere': svg('<use href="http://example.org/a.svg#x"/>'),
  'a use of data': svg('<use href="data:image/svg+xml,%3Csvg/%3E#x"/>'),
  'a picture from elsewhere': svg('<image href="//example.org/a.png"/>'),
  'an imported style': svg('<style>@import url(//example.org/a.css);</style>'),
  'an imported style in CDATA': svg('<style><![CDATA[@import "//example.org/a.css";]]></style>'),
  'an escaped style': svg('<style>@\\69mport "//example.org/a.css";</style>'),
  'a fill from elsewhere': svg('<path fill="url(https://example.org/a.svg#x)"/>'),
  'an escaped fill': svg('<path fill="\\75rl(//example.org/a)"/>'),
  'a style from elsewhere': svg('<path style="fill:url(\'//example.org/a\')"/>'),
  'a set of pictures': svg('<path style="fill:image-set(\'//example.org/a\' 1x)"/>'),
  'an animated address': svg('<a><set attributeName="href" to="javascript:alert(1)"/></a>'),
  'an animated handler': svg('<animate attributeName="onclick" values="alert(1)"/>'),
  'another base': svg('<use xml:base="//example.org/" href="#x"/>'),
  'a DOCTYPE': `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">\n${svg('')}`,
  'an entity': `<!DOCTYPE svg [<!ENTITY x "y">]>\n${svg('<text>&x;</text>')}`,
  'an instruction': `<?xml-stylesheet href="a.xsl"?>\n${svg('')}`,
  'another encoding': `<?xml version="1.0" encoding="ISO-2022-JP"?>\n${svg('')}`,
  'letters of another encoding': svg('<text>\uFFFD</text>'),
  'a frame': svg('<iframe src="data:text/html,x"/>'),
  'an audio': svg('<audio xmlns="http://www.w3.org/1999/xhtml" src="x"/>'),
  'no namespace': '<svg><script>alert(1)</script></svg>',
  'another root': '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
  'no end': '<svg xmlns="http://www.w3.org/2000/svg">',
  nothing: '',
  'no XML': 'GIF89a',
};

const sound: Readonly<Record<string, string>> = {
  plain: `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- by hand -->\n${svg('<path d="M1 1"/>')}`,
  'with what refers to itself': svg(
    '<defs><linearGradient id="x"/></defs><use href="#x"/><path fill="url(#x)" style="stroke:url(\'#x\')"/>',
  ),
  'with a style': svg('<style>.a > .b { fill: url(#x); font: 1px "A" }</style>'),
  'with the pixels of a picture': svg('<image xlink:href="data:image/png;base64,iVBORw0KGgo="/>'),
  'with a movement': svg(
    '<circle r="1"><animate attributeName="r" values="1;2" dur="1s"/></circle>',
  ),
  'of an editor': svg(
    '<y:namedview y:file="C:\\tea"/><metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>',
    ' xmlns:y="http://www.inkscape.org/namespaces/inkscape"',
  ),
  'with words of scripts': svg('<title>onclick="x" &lt;script&gt; javascript: url(//a)</title>'),
};

suite('an SVG', () => {
  for (const [what, text] of Object.entries(refused)) {
    test(`with ${what} is refused, where it stands`, () => {
      const [fault] = drawingFaults(text);
      assert.ok(fault, text);
      assert.ok(fault.line >= 1 && fault.line <= text.split('\n').length, `line ${fault.line}`);
    });
  }
  for (const [what, text] of Object.entries(sound)) {
    test(`${what} passes`, () => assert.deepEqual(drawingFaults(text), []));
  }

  test('is told of by its file and line, in media/ and among the marks of the site', () => {
    const text = svg('<path/>\n  <script/>');
    const paths = ['media/a/Leaf.SVG', 'site/mark.svg', 'site/favicon.svg'];
    const sources = [...teas, ...paths.map((path) => ({ path, text }))];
    const found = checkContent(readContent('content', sources))
      .filter(({ rule }) => rule === 'drawing-active')
      .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
    assert.deepEqual(
      found,
      paths.sort().map((path) => `content/${path}:3:3 The SVG holds the element <script>.`),
    );
  });

  test('never stops the check, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(hostileSvg, fc.string({ unit: 'binary' })), (text) => {
        for (const { message, fix, line } of drawingFaults(text)) {
          assert.match(message, /^The SVG .+\.$/s);
          assert.match(fix, /\.$/);
          assert.ok(line >= 1);
        }
      }),
      { numRuns: 500 },
    );
  });
});
