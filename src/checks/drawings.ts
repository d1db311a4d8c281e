import sax, { type QualifiedAttribute, type QualifiedTag } from 'sax';
import type { Position } from '../domain/diagnostic.ts';
import { fetchesInStyle } from './fetches.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'drawing-syntax': {
    summary: 'An SVG is no well-formed SVG, or says more of itself than one needs to.',
    file: 'media/leaf.svg',
    bad: '<!DOCTYPE svg [<!ENTITY leaf "tea">]>\n<svg',
    good: '<svg',
  },
  'drawing-active': {
    summary: 'An SVG holds something that runs, leads elsewhere or fetches from elsewhere.',
    file: 'media/leaf.svg',
    bad: '<path onclick="steep()"',
    good: '<path',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

const svgSpace = 'http://www.w3.org/2000/svg';
/** What editors write of a drawing's licence and author; every other vocabulary of W3C is one that browsers run. */
const rdfSpace = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** All that a drawing is made of. */
const elements = new Set(
  `svg g defs symbol use title desc metadata style switch view a path rect circle ellipse line polyline polygon text
  tspan textPath image marker pattern clipPath mask linearGradient radialGradient stop filter feBlend feColorMatrix
  feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow
  feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight
  feSpecularLighting feSpotLight feTile feTurbulence animate animateMotion animateTransform mpath set`.split(
    /\s+/,
  ),
);

/** A picture opened by its address is a page: it runs what is in it, on the site's own origin. */
export const drawings = defineRule({
  scope: ['siteFacts', 'guideWords'],
  why: 'An SVG that is opened by its address is a page of the site, and may run scripts in its name: whoever draws must not be able to do more than draw.',
  findings,
  check: (content) =>
    [...content.drawings].flatMap(([path, text]) =>
      drawingFaults(text).map((fault): Found => ({ file: `${content.root}/${path}`, ...fault })),
    ),
});

export type DrawingFault = Position & Pick<Found, 'rule' | 'message' | 'fix'>;

/** What an SVG holds beyond a drawing, in its order. Only what is known to be harmless passes. */
export function drawingFaults(svg: string): DrawingFault[] {
  const faults: DrawingFault[] = [];
  // Its types do not know that it can be told to know no entities but XML's own.
  const options = { xmlns: true, position: true, strictEntities: true };
  const reader = sax.parser(true, options);
  const report = (rule: Found['rule'], message: string, fix: string) =>
    faults.push({ ...placeIn(svg, reader.startTagPosition - 1), rule, message, fix });
  const odd = (what: string) =>
    report('drawing-syntax', `The SVG ${what}.`, 'export it as plain SVG, in UTF-8.');
  const active = (what: string, fix: string) =>
    report('drawing-active', `The SVG holds ${what}.`, fix);
  const styles: string[] = [];
  let isStyle = false;
  reader.onerror = (error) => {
    const [message = ''] = error.message.split('\n');
    odd(`does not parse: ${message.replace(/\.$/, '')}`);
    // The parser stops where it is told of, and everything after it is told of by the next check.
    throw error;
  };
  reader.ondoctype = () => odd('has a DOCTYPE, which may define anything');
  reader.onprocessinginstruction = ({ name, body }) => {
    if (name !== 'xml') odd(`has an instruction <?${name} …?>`);
    else if (/encoding\s*=\s*["'](?!utf-8["'])/i.test(body)) odd('is not in UTF-8');
  };
  reader.onopentag = (tag) => {
    const { local, uri, attributes } = tag as QualifiedTag;
    isStyle = uri === svgSpace && local === 'style';
    if (uri === svgSpace ? !elements.has(local) : isRun(uri)) {
      active(`the element <${local}>`, 'remove it; a drawing needs none.');
    }
    for (const attribute of Object.values(attributes)) attributeFaults(attribute);
  };
  const attributeFaults = ({ local, prefix, uri, name, value }: QualifiedAttribute) => {
    if (prefix === 'xmlns' || name === 'xmlns') return;
    const key = local.toLowerCase();
    if (key.startsWith('on')) active(`the handler ${name}`, 'remove the attribute.');
    else if (key === 'href' || key === 'src') {
      if (isLocal(value)) return;
      active(
        `the address "${short(value)}"`,
        'lead to #an-id of the drawing itself, or remove it.',
      );
    } else if (key === 'base' || key === 'ping' || key === 'formaction')
      active(`the attribute ${name}`, 'remove it.');
    else if (key === 'attributename' && /^on|href|^style$|^src$/i.test(value.trim()))
      active(`an animation of ${short(value)}`, 'remove it.');
    else if (uri === '' && styled(value)) active(`the style "${short(value)}"`, styleFix);
  };
  const inStyle = (text: string) => {
    if (isStyle) styles.push(text);
  };
  reader.ontext = inStyle;
  reader.oncdata = inStyle;
  reader.onclosetag = () => {
    if (isStyle && styled(styles.splice(0).join(''))) active('a style that fetches', styleFix);
    isStyle = false;
  };
  try {
    if (/\uFFFD|\0/.test(svg)) odd('is not in UTF-8');
    reader.write(svg).close();
  } catch {
    // Told already.
  }
  if (faults.length === 0 && !rootIsSvg(svg)) odd('does not begin with <svg>');
  return faults;
}

const styleFix = 'write url(#an-id) of the drawing itself, and neither \\ nor @import.';

/** A namespace whose elements browsers do something with. */
function isRun(uri: string): boolean {
  return uri === '' || (/^https?:\/\/www\.w3\.org\//i.test(uri) && uri !== rdfSpace);
}

/** A place in the drawing itself, or the pixels of a picture. */
function isLocal(address: string): boolean {
  return (
    /^#[^\s\\]*$/.test(address) ||
    /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*$/.test(address)
  );
}

/** Whether a style, or an attribute that browsers read as one, fetches anything or hides what it does. */
function styled(value: string): boolean {
  return value.includes('\\') || fetchesInStyle(value).some((address) => !isLocal(address));
}

function rootIsSvg(svg: string): boolean {
  return /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:\w+:)?svg[\s>/]/.test(svg);
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function placeIn(text: string, offset: number): Position {
  const before = text.slice(0, Math.max(0, offset)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
