import { parse as parseColour, wcagContrast } from 'culori';
import { type AtRule, CssSyntaxError, type Declaration, parse, type Root } from 'postcss';
import type { Content } from '../catalog/content.ts';
import { lookPaths } from '../catalog/read-content.ts';
import { fetchesInStyle } from './fetches.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'theme-syntax': {
    summary: 'The style sheet of the site does not parse.',
    file: 'site/theme.css',
    bad: '#8fc7f0);\n',
    good: '#8fc7f0);\n}\n',
  },
  'theme-contrast': {
    summary: 'Two colours that stand on each other are too alike, in light or in dark.',
    file: 'site/theme.css',
    bad: '--link: #114a77;',
    good: '--link: light-dark(#114a77, #8fc7f0);',
  },
  'theme-colour-unknown': {
    summary: 'A colour is written so that its contrast cannot be told.',
    file: 'site/theme.css',
    bad: 'light-dark(color-mix(in srgb, navy, black), #8fc7f0)',
    good: 'light-dark(#114a77, #8fc7f0)',
    mayStand: true,
  },
  'theme-external': {
    summary: 'The style sheet of the site would fetch something from elsewhere.',
    file: 'site/theme.css',
    bad: ":root {\n  background: url('https://example.org/a.png');",
    good: ':root {',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/** The colours of the engine, light and dark, as `styles/tokens.css` has them. */
export const tokenColours = {
  '--paper': ['#fbfaf6', '#14171c'],
  '--band': ['#f3f0e7', '#1c2128'],
  '--wash': ['#e9f0f6', '#1d2c3a'],
  '--ink': ['#161d2b', '#ece9e1'],
  '--muted': ['#4d5562', '#aeb5c0'],
  '--rule': ['#dcd7ca', '#343b45'],
  '--field': ['#fff', '#1b1f26'],
  '--field-edge': ['#7a7f8c', '#828b98'],
  '--link': ['#0f4676', '#93c5f5'],
  '--advantage': ['#1b5a3f', '#84d3ac'],
  '--disadvantage': ['#8f2a1c', '#f4a58e'],
  '--cited': ['#fdf0bf', '#3a311a'],
} as const;

type Token = keyof typeof tokenColours;

/** What is read or made out on what, and the least contrast that WCAG 2.2 asks for: 1.4.3 and 1.4.11. */
const pairs: readonly (readonly [Token, Token, number])[] = [
  ...(['--ink', '--muted', '--link', '--advantage', '--disadvantage'] as const).flatMap((text) =>
    (['--paper', '--field', '--band', '--wash'] as const).map(
      (ground) => [text, ground, 4.5] as const,
    ),
  ),
  ['--ink', '--cited', 4.5],
  ['--link', '--cited', 4.5],
  ['--field-edge', '--paper', 3],
  ['--field-edge', '--field', 3],
];

const schemes = ['light', 'dark'] as const;

/** A colour that the theme gives a token. */
interface Given {
  readonly value: string;
  readonly declaration: Declaration;
}

/** The colours of a site's own style sheet can be told apart by everybody, and it fetches nothing from elsewhere. */
export const theme = defineRule({
  scope: ['siteFacts'],
  why: 'Whoever sees badly reads the site too, by law, in light and in dark; and an intranet reaches nothing outside.',
  findings,
  check: (content) => {
    const css = content.look.theme;
    if (css === undefined) return [];
    let sheet: Root;
    try {
      sheet = parse(css);
    } catch (error) {
      if (!(error instanceof CssSyntaxError)) throw error;
      return [
        {
          ...place(content, error.line, error.column),
          rule: 'theme-syntax',
          message: `The style sheet does not parse: ${error.reason}.`,
          fix: 'mend it here, or in the rule that begins here.',
        },
      ];
    }
    return [...external(content, sheet), ...contrasts(content, sheet)];
  },
});

function external(content: Content, sheet: Root): Found[] {
  const found: Found[] = [];
  const report = (node: Declaration | AtRule): void => {
    found.push({
      ...placeOf(content, node),
      rule: 'theme-external',
      message:
        'This fetches from another site, which readers may not reach and must not be told to.',
      fix: 'put the file into site/fonts and write url(fonts/name.woff2).',
    });
  };
  sheet.walkDecls((node) => {
    const outside = /^['"\s]*(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}/i;
    if (fetchesInStyle(node.value).some((address) => outside.test(address))) report(node);
  });
  sheet.walkAtRules('import', report);
  return found;
}

function contrasts(content: Content, sheet: Root): Found[] {
  const given = givenColours(sheet);
  const unknown = [...given.values()]
    .flatMap((byScheme) => [byScheme.light, byScheme.dark])
    .filter((one) => one !== undefined)
    .filter(({ value }) => parseColour(value) === undefined);
  const told = new Set(unknown.map(({ declaration }) => declaration));
  return [
    ...[...told].map(
      (declaration): Found => ({
        ...placeOf(content, declaration),
        rule: 'theme-colour-unknown',
        message: `The contrast of "${declaration.prop}" cannot be told from "${declaration.value}".`,
        fix: 'write it in hexadecimal, rgb(), hsl() or oklch(), for both schemes with light-dark(…, …).',
      }),
    ),
    ...schemes.flatMap((scheme, index) =>
      pairs.flatMap(([text, ground, least]): Found[] => {
        const [front, back] = [text, ground].map((token) => given.get(token)?.[scheme]);
        const by = front ?? back;
        if (!by) return [];
        const colours = [
          front?.value ?? tokenColours[text][index],
          back?.value ?? tokenColours[ground][index],
        ].map((value) => parseColour(value ?? ''));
        const [a, b] = colours;
        if (!a || !b) return [];
        const contrast = wcagContrast(a, b);
        if (contrast >= least) return [];
        return [
          {
            ...placeOf(content, by.declaration),
            rule: 'theme-contrast',
            message: `"${text}" on "${ground}" has a contrast of ${floor(contrast)} in ${scheme}, and needs ${least}.`,
            fix: `make one of them lighter or darker in ${scheme}.`,
          },
        ];
      }),
    ),
  ];
}

/** The colours that the theme gives tokens, by scheme. */
function givenColours(sheet: Root): ReadonlyMap<string, Partial<Record<'light' | 'dark', Given>>> {
  const given = new Map<string, Partial<Record<'light' | 'dark', Given>>>();
  sheet.walkDecls((declaration) => {
    if (!Object.hasOwn(tokenColours, declaration.prop)) return;
    const { parent } = declaration.parent ?? {};
    const query = parent?.type === 'atrule' ? (parent as AtRule).params : '';
    const both = /^light-dark\((.*)\)$/s.exec(declaration.value.trim())?.[1];
    const [light = '', dark = light] = both === undefined ? [declaration.value] : halves(both);
    const own = {
      light: { value: light.trim(), declaration },
      dark: { value: dark.trim(), declaration },
    };
    const only = /prefers-color-scheme:\s*(light|dark)/.exec(query)?.[1];
    const before = given.get(declaration.prop);
    given.set(declaration.prop, {
      ...before,
      ...(only === 'dark' ? { dark: own.dark } : only === 'light' ? { light: own.light } : own),
    });
  });
  return given;
}

/** The two values of `light-dark()`, at the comma that stands in no other function. */
function halves(values: string): string[] {
  let depth = 0;
  for (const [index, sign] of [...values].entries()) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) return [values.slice(0, index), values.slice(index + 1)];
  }
  return [values];
}

/** Cut off, so that what is too little never looks enough. */
function floor(contrast: number): number {
  return Math.floor(contrast * 100) / 100;
}

function placeOf(content: Content, node: Declaration | AtRule) {
  return place(content, node.source?.start?.line, node.source?.start?.column);
}

function place({ root }: Content, line = 1, column = 1) {
  return { file: `${root}/${lookPaths.theme}`, line, column };
}
