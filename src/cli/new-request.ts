/** What stands after `npm run new --`, as a request. */

import { parseArgs } from 'node:util';
import type { EntryRequest, SiteRequest } from '../authoring/request.ts';
import { usualLanguages } from '../domain/locale.ts';

const options = {
  prefix: { type: 'string' },
  options: { type: 'string' },
  criteria: { type: 'string' },
  kind: { type: 'string' },
  criterion: { type: 'string' },
  sections: { type: 'string' },
  topic: { type: 'string' },
  sources: { type: 'string' },
  languages: { type: 'string' },
  plain: { type: 'boolean' },
} as const;

type Flag = keyof typeof options;
type Values = {
  readonly [F in Flag]?: (typeof options)[F]['type'] extends 'boolean' ? boolean : string;
};
type AnyRequest = EntryRequest | SiteRequest;

/** How one kind of thing is asked for. */
interface Form {
  /** The names that follow the kind. */
  readonly names: readonly string[];
  /** With an example of each, empty where it takes no value; those in `needed` may not be left out. */
  readonly flags: Readonly<Partial<Record<Flag, string>>>;
  readonly needed: readonly Flag[];
  readonly request: (names: readonly string[], values: Values) => AnyRequest;
}

const sources = 'id,id';
const forms: Readonly<Record<AnyRequest['kind'], Form>> = {
  site: {
    names: ['<folder>'],
    flags: { languages: 'sv,en', topic: 'id', options: 'id,id', prefix: 'AB' },
    needed: [],
    request: ([folder = ''], values) => {
      const topic = values.topic ?? 'example';
      return {
        kind: 'site',
        folder,
        languages: values.languages === undefined ? usualLanguages : list(values.languages),
        topic,
        options: values.options === undefined ? ['one', 'two'] : list(values.options),
        prefix: values.prefix ?? topic.replaceAll('-', '').slice(0, 2).toUpperCase(),
      };
    },
  },
  topic: {
    names: ['<id>'],
    flags: { prefix: 'AB', options: 'id,id', criteria: 'id,id', sources },
    needed: ['prefix', 'options'],
    request: ([id = ''], values) => ({
      kind: 'topic',
      id,
      prefix: values.prefix ?? '',
      options: list(values.options),
      criteria: list(values.criteria),
      sources: list(values.sources),
    }),
  },
  option: {
    names: ['<topic>/<id>'],
    flags: { sources },
    needed: [],
    request: ([name = ''], values) => ({
      kind: 'option',
      ...topicAndId(name),
      sources: list(values.sources),
    }),
  },
  claim: {
    names: ['<topic>/<option>', '<id>'],
    flags: { kind: 'advantage|disadvantage', criterion: 'id', sources },
    needed: [],
    request: ([page = '', id = ''], values) => ({
      kind: 'claim',
      page,
      id,
      claimKind: values.kind,
      criterion: values.criterion,
      sources: list(values.sources),
    }),
  },
  guide: {
    names: ['<id>'],
    flags: { sections: 'id,id', topic: 'id', sources, plain: '' },
    needed: [],
    request: ([id = ''], values) => ({
      kind: 'guide',
      id,
      isPlain: values.plain === true,
      // A guide has at least one.
      sections: values.sections === undefined ? ['overview'] : list(values.sections),
      topic: values.topic,
      sources: list(values.sources),
    }),
  },
  section: {
    names: ['<topic>|<topic>/<option>|guides/<guide>', '<id>'],
    flags: { sources },
    needed: [],
    request: ([page = '', id = ''], values) => ({
      kind: 'section',
      page,
      id,
      sources: list(values.sources),
    }),
  },
  tree: {
    names: ['<topic>/<id>'],
    flags: {},
    needed: [],
    request: ([name = '']) => ({ kind: 'tree', ...topicAndId(name) }),
  },
  feature: {
    names: ['<topic>/<id>'],
    flags: { criterion: 'id', sources },
    needed: [],
    request: ([name = ''], values) => ({
      kind: 'feature',
      ...topicAndId(name),
      criterion: values.criterion,
      sources: list(values.sources),
    }),
  },
  estimate: {
    names: ['<topic>'],
    flags: {},
    needed: [],
    request: ([topic = '']) => ({ kind: 'estimate', topic }),
  },
  flow: {
    names: ['<topic>/<option>'],
    flags: { sources },
    needed: [],
    request: ([page = ''], values) => ({ kind: 'flow', page, sources: list(values.sources) }),
  },
  language: {
    names: ['sv|en|nb', '<topic>|<topic>/<option>|<topic>/trees/<tree>|guides/<guide>|site'],
    flags: {},
    needed: [],
    request: ([language = '', page = '']) => ({ kind: 'language', language, page }),
  },
  term: {
    names: ['<id>'],
    flags: {},
    needed: [],
    request: ([id = '']) => ({ kind: 'term', id }),
  },
  source: {
    names: ['<id>'],
    flags: {},
    needed: [],
    request: ([id = '']) => ({ kind: 'source', id }),
  },
  criterion: {
    names: ['<id>'],
    flags: { topic: 'id' },
    needed: [],
    request: ([id = ''], { topic }) => ({ kind: 'criterion', id, topic }),
  },
  word: {
    names: ['<word>'],
    flags: { languages: 'sv,en' },
    needed: [],
    request: ([word = ''], { languages }) => ({ kind: 'word', word, languages: list(languages) }),
  },
};

/** How the command is used, a line for each kind. */
export const usage: string = [
  'Usage:',
  ...Object.entries(forms).map(([kind, { names, flags, needed }]) => {
    const written = Object.entries(flags).map(([flag, example]) => {
      const word = example ? `--${flag} ${example}` : `--${flag}`;
      return needed.some((other) => other === flag) ? word : `[${word}]`;
    });
    return `  npm run new -- ${[kind, ...names, ...written].join(' ')}`;
  }),
].join('\n');

/**
 * Reads the words of the command.
 * @throws Error with what is wrong, in an author's words
 */
export function parseRequest(words: readonly string[]): AnyRequest {
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
  const [kind, ...names] = positionals;
  if (kind === undefined) throw new Error('Say what is to be made.');
  if (!isKind(kind)) throw new Error(`"${kind}" is nothing that can be made.`);
  const form = forms[kind];
  if (names.length !== form.names.length) {
    throw new Error(`After "${kind}" belongs ${form.names.join(' ')}, and nothing else.`);
  }
  const flags = Object.keys(values);
  const odd = flags.find((flag) => !Object.hasOwn(form.flags, flag));
  if (odd !== undefined) throw new Error(`"${kind}" takes no --${odd}.`);
  const missing = form.needed.find((flag) => !flags.includes(flag));
  if (missing !== undefined) throw new Error(`"${kind}" needs --${missing}.`);
  return form.request(names, values);
}

function isKind(word: string): word is AnyRequest['kind'] {
  return Object.hasOwn(forms, word);
}

/** `tea/green` → `tea` and `green`. */
function topicAndId(name: string): { readonly topic: string; readonly id: string } {
  const [topic = '', ...rest] = name.split('/');
  return { topic, id: rest.join('/') };
}

function list(ids: string | undefined): string[] {
  return (ids ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
}
