/** What stands after `npm run new --`, as a request. */

import { parseArgs } from 'node:util';
import type { EntryRequest } from '../authoring/request.ts';

const options = {
  prefix: { type: 'string' },
  options: { type: 'string' },
  criteria: { type: 'string' },
  kind: { type: 'string' },
  criterion: { type: 'string' },
  sections: { type: 'string' },
  topic: { type: 'string' },
  sources: { type: 'string' },
} as const;

type Flag = keyof typeof options;
type Values = Readonly<Partial<Record<Flag, string>>>;

/** How one kind of thing is asked for. */
interface Form {
  /** The names that follow the kind. */
  readonly names: readonly string[];
  /** With an example of each; those in `needed` may not be left out. */
  readonly flags: Readonly<Partial<Record<Flag, string>>>;
  readonly needed: readonly Flag[];
  readonly request: (names: readonly string[], values: Values) => EntryRequest;
}

const sources = 'id,id';
const forms: Readonly<Record<EntryRequest['kind'], Form>> = {
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
    request: ([name = ''], values) => {
      const [topic = '', ...rest] = name.split('/');
      return { kind: 'option', topic, id: rest.join('/'), sources: list(values.sources) };
    },
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
    flags: { sections: 'id,id', topic: 'id', sources },
    needed: [],
    request: ([id = ''], values) => ({
      kind: 'guide',
      id,
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
};

/** How the command is used, a line for each kind. */
export const usage: string = [
  'Usage:',
  ...Object.entries(forms).map(([kind, { names, flags, needed }]) => {
    const written = Object.entries(flags).map(([flag, example]) =>
      needed.some((other) => other === flag) ? `--${flag} ${example}` : `[--${flag} ${example}]`,
    );
    return `  npm run new -- ${[kind, ...names, ...written].join(' ')}`;
  }),
].join('\n');

/**
 * Reads the words of the command.
 * @throws Error with what is wrong, in an author's words
 */
export function parseRequest(words: readonly string[]): EntryRequest {
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

function isKind(word: string): word is EntryRequest['kind'] {
  return Object.hasOwn(forms, word);
}

function list(ids: string | undefined): string[] {
  return (ids ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
}
