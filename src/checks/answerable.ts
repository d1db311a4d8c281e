import { type Content, type FileOf, filesOf } from '../catalog/content.ts';
import { useOneOf } from '../catalog/nearest.ts';
import { fieldsIn, isField, reportFields } from '../domain/report.ts';
import { type FileFault, foundAt } from './file-fault.ts';
import { defineRule, type Findings } from './rule.ts';

const file = 'site/site.yaml';
const sound = 'report: https://tickets.example.org/new?title={code}&text={words}';

const findings = {
  'contact-missing': {
    summary: 'The site does not say where to write to those who answer for it.',
    file,
    bad: '',
    good: 'contact: mailto:te@example.org\n',
    isAdvice: true,
  },
  'report-address-invalid': {
    summary:
      'The address for telling of a fault in a claim is none, or has a field where none can stand.',
    file,
    bad: 'report: tickets.example.org/new?title={code}',
    good: sound,
  },
  'report-field-unknown': {
    summary:
      'The address for telling of a fault in a claim asks for something that cannot be filled in.',
    file,
    bad: 'report: https://tickets.example.org/new?title={claim}&text={words}',
    good: sound,
  },
  'report-claim-unnamed': {
    summary: 'The address for telling of a fault in a claim does not say which claim it is about.',
    file,
    bad: 'report: https://tickets.example.org/new?version={version}',
    good: sound,
  },
  'accessibility-contradiction': {
    summary:
      'The site is said to meet all of the law on accessibility, and not to meet some of it.',
    file,
    bad: 'conformance: full',
    good: 'conformance: partial',
  },
} as const satisfies Findings;

type Fault = FileFault<keyof typeof findings>;

/** Readers can reach those who answer for a site, say which claim is wrong, and trust what is said of its accessibility. */
export const answerable = defineRule({
  scope: ['siteFacts'],
  why: 'Who finds a fault, or cannot read the site, must reach somebody; the law on accessibility asks for it.',
  findings,
  check: (content: Content) =>
    filesOf(content, 'siteFacts').flatMap((site) =>
      [...contactFaults(site), ...reportFaults(site), ...accessibilityFaults(site)].map(
        ({ path, ...fault }) => ({ ...foundAt(content, site, path), ...fault }),
      ),
    ),
});

function contactFaults({ data }: FileOf<'siteFacts'>): Fault[] {
  if (data.contact !== undefined) return [];
  return [
    {
      path: [],
      rule: 'contact-missing',
      message: 'The site gives no contact, and says so on its page about itself.',
      fix: 'add "contact: mailto:…", or the address of a page that says how to reach you.',
    },
  ];
}

function reportFaults({ data: { report } }: FileOf<'siteFacts'>): Fault[] {
  if (report === undefined) return [];
  const fault = (rule: Fault['rule'], message: string, fix: string): Fault[] => [
    { path: ['report'], rule, message, fix },
  ];
  const invalid = invalidity(report);
  if (invalid) return fault('report-address-invalid', ...invalid);
  const names = fieldsIn(report);
  const unknown = names.find((name) => !isField(name));
  if (unknown !== undefined)
    return fault(
      'report-field-unknown',
      `Nothing can be filled in for "{${unknown}}".`,
      useOneOf(unknown, reportFields),
    );
  const isMessage = /^mailto:[^?]*$/.test(report);
  if (!isMessage && !names.some((name) => ['code', 'address', 'words'].includes(name)))
    return fault(
      'report-claim-unnamed',
      `"${report}" does not say which claim it is about.`,
      'put {code}, {address} or {words} where your form takes a title or a text: …?title={code}.',
    );
  return [];
}

/** What is wrong with an address as such, and how to mend it. */
function invalidity(report: string): [message: string, fix: string] | undefined {
  if (!/^(?:mailto:|https?:\/\/)/.test(report))
    return [`"${report}" begins with no way to get there.`, 'begin it with mailto: or https://.'];
  const filled = report.replaceAll(/\{[^{}]*\}/g, '');
  if (/[\s{}"<>\\]/.test(filled))
    return [
      `"${report}" has a space, a quotation mark, or a brace without its other half.`,
      'write each field in one pair of braces, {code}, and spaces as %20.',
    ];
  const [, start = ''] = /^(mailto:[^?]*|https?:\/\/[^/?#]*)/.exec(report) ?? [];
  if (start.includes('{'))
    return [
      `"${report}" has a field in the name of its server or mailbox.`,
      'put the fields after the first / or ?.',
    ];
  if (start.startsWith('mailto:') ? !/^mailto:[^@]+@[^@]+$/.test(start) : !URL.canParse(filled))
    return [
      `"${report}" leads to no server or mailbox.`,
      'write it as you would open it yourself.',
    ];
  return undefined;
}

function accessibilityFaults({ data: { accessibility } }: FileOf<'siteFacts'>): Fault[] {
  const breach = accessibility?.exceptions.findIndex(({ why }) => why === 'breach') ?? -1;
  if (accessibility?.conformance !== 'full' || breach < 0) return [];
  return [
    {
      path: ['accessibility', 'conformance'],
      rule: 'accessibility-contradiction',
      message:
        'The site is said to meet all of the law, though an exception says that it breaks some of it.',
      fix: 'write "conformance: partial", or give the exception its right "why".',
    },
  ];
}
