/**
 * What a decision rests on: the claims that it cites, each in the version that was read, and the answers in a tree. A
 * record of a decision tells it, and so does an address.
 */

import { fullyDecoded } from './addresses.ts';
import { anchorPattern } from './anchors.ts';
import type { ClaimKind } from './claim-kinds.ts';
import { takeCodes } from './codes.ts';
import type { Step } from './tree-graph.ts';

export interface DecisionBasis {
  /** When it was decided, as an ISO 8601 calendar date, where that is told. */
  readonly date: string | undefined;
  readonly cited: readonly CitedClaim[];
  readonly answered: AnsweredTree | undefined;
}

export interface CitedClaim {
  readonly code: string;
  /** How many versions of it had been published: 1 for the first. Undefined where it is cited without. */
  readonly version?: number | undefined;
  /** The words that it was cited by, and what it spoke for or against. */
  readonly text?: string | undefined;
  readonly kind?: ClaimKind | undefined;
}

/** A tree with the answers that somebody gave, and what they came to. */
export interface AnsweredTree {
  readonly topic: string;
  readonly tree: string;
  readonly steps: readonly Step[];
  readonly outcome: string | undefined;
}

/** A record that an organisation has filed, with what it rests on. */
export interface FiledDecision {
  /** Its path in the folder, with slashes. */
  readonly file: string;
  /** Its first heading; the file's path where it has none. */
  readonly title: string;
  readonly basis: DecisionBasis;
}

/** The page that tells what has become of a decision since, without language. */
export const decisionsPath = '/decisions/';

/** The page that compares the answers of several people, without language. */
export const togetherPath = `${decisionsPath}together/`;

/** A basis as it stands in an address: `?since=2026-11-30&claims=TE-01.1,TE-02.3&tree=tea/which&answers=awake.sleep`. */
export function basisQuery({ date, cited, answered }: DecisionBasis): string {
  const claims = cited.map(({ code, version }) =>
    version === undefined ? code : `${code}.${version}`,
  );
  const steps = answered?.steps.map(({ question, answer }) => `${question}.${answer}`) ?? [];
  // Ids, codes and dates have nothing in them that an address cannot hold.
  const parts = [
    date && `since=${date}`,
    claims.length > 0 && `claims=${claims.join(',')}`,
    answered && `tree=${answered.topic}/${answered.tree}`,
    steps.length > 0 && `answers=${steps.join(',')}`,
    answered?.outcome && `outcome=${answered.outcome}`,
  ];
  return `?${parts.filter(Boolean).join('&')}`;
}

/** The basis that an address tells; what nobody can have written so is passed over. */
export function basisInQuery(query: string): DecisionBasis {
  const given = new Map(parametersIn(query));
  const date = given.get('since') ?? '';
  const [, topic, tree] = /^([^/]+)\/([^/]+)$/.exec(given.get('tree') ?? '') ?? [];
  const outcome = given.get('outcome');
  return {
    date: isDay.test(date) ? date : undefined,
    cited: listed(given.get('claims')).flatMap((part) => {
      const [, code, version] = /^([A-Z]{2,4}-\d{2,})(?:\.(\d+))?$/.exec(part) ?? [];
      return code ? [{ code, ...(version ? { version: Number(version) } : {}) }] : [];
    }),
    answered:
      topic && tree && anchorPattern.test(topic) && anchorPattern.test(tree)
        ? {
            topic,
            tree,
            steps: listed(given.get('answers')).flatMap((part) => {
              const [question, answer, ...others] = part.split('.');
              return question && answer && others.length === 0 ? [{ question, answer }] : [];
            }),
            outcome: outcome && anchorPattern.test(outcome) ? outcome : undefined,
          }
        : undefined,
  };
}

/**
 * What a record of a decision rests on: one of ours, which has it in an address, or any text that cites claims by their
 * codes. What is cited is told with the words and the side that the record has of it.
 * @param prefixes what codes begin with: `['TE']`
 */
export function basisInRecord(text: string, prefixes: readonly string[]): DecisionBasis {
  const [address = ''] = /\?(?:since|claims)=[^\s)\]>"'<]+/.exec(text) ?? [];
  const told = basisInQuery(address);
  const quoted = new Map(quotations(text).map((claim) => [claim.code, claim]));
  const named = takeCodes(text.replaceAll(/\?(?:since|claims)=\S+/g, ' '), prefixes).codes;
  const versions = new Map(told.cited.map((claim) => [claim.code, claim]));
  const codes = new Set([...versions.keys(), ...named]);
  return {
    date: told.date ?? dayIn(text),
    cited: [...codes].map((code) => ({ code, ...quoted.get(code), ...versions.get(code) })),
    answered: told.answered ?? answeredIn(text),
  };
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** The names and values of a query. None of ours holds what an address cannot; mail programs may have encoded it. */
function parametersIn(query: string): (readonly [name: string, value: string])[] {
  return query
    .replace(/^[^?]*\?/, '')
    .split('&')
    .map((part) => {
      const [name = '', ...value] = fullyDecoded(part).split('=');
      return [name, value.join('=')];
    });
}

function listed(value: string | undefined): string[] {
  return (value ?? '').split(',').filter(Boolean);
}

/** Claims as MADR argues: `* Good, because it is cheap ([TE-01](…))`. */
function quotations(text: string): CitedClaim[] {
  return [...text.matchAll(argument)].map(([, side, words = '', code = '']) => ({
    code,
    text: words.replaceAll('\u2060', '').replaceAll(/\\([!-/:-@[-`{-~])/g, '$1'),
    kind: side === 'Good' ? 'advantage' : 'disadvantage',
  }));
}

const argument = /^[*-] (Good|Bad), because (.+) \(\[([A-Z]{2,4}-\d{2,})\]\(/gm;

/** The day that a text has behind the word for it: in front matter, in a line of its own or in a row of a table. */
function dayIn(text: string): string | undefined {
  return dated.exec(text)?.[1];
}

const dated =
  /^[\s>*_|-]*(?:(?:decision |besluts|beslutnings)?(?:date|datum|dato)|decided(?: on)?|beslutat|besluttet)[\s*_]*[:|][\s*_'"]*(\d{4}-\d{2}-\d{2})\b/im;

/** The address of a tree with answers in it, and that of the outcome. */
function answeredIn(text: string): AnsweredTree | undefined {
  const [, topic, tree, query] =
    /\/([^\s/()]+)\/trees\/([^\s/()]+)\/\?([^\s)>#]+)/.exec(text) ?? [];
  if (!topic || !tree || !query || !anchorPattern.test(topic) || !anchorPattern.test(tree))
    return undefined;
  const [, outcome] =
    new RegExp(`/${topic}/trees/${tree}/outline/#([a-z0-9-]+)`).exec(
      text.slice(text.indexOf('## Decision Outcome')),
    ) ?? [];
  return {
    topic,
    tree,
    steps: parametersIn(query)
      .filter(([question]) => anchorPattern.test(question))
      .map(([question, answer]) => ({ question, answer })),
    outcome,
  };
}
