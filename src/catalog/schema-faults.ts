/** What a failed schema says, in an author's words. */

import { z } from 'zod';
import { editDistance } from '../query/edit-distance.ts';
import { useOneOf } from './nearest.ts';

export interface SchemaFault {
  /** Where the field is, or would be. */
  readonly path: readonly PropertyKey[];
  /** The fault lies in the key itself, not in its value. */
  readonly atKey: boolean;
  readonly message: string;
  readonly fix: string;
}

/** Turns the issues of one file into faults; `has` tells whether the author wrote a field at a path. */
export function schemaFaults(
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[],
  has: (path: readonly PropertyKey[]) => boolean,
): SchemaFault[] {
  // A field that is missing may be the one that is misspelt.
  const missing = issues.filter(({ code, path }) => code !== 'unrecognized_keys' && !has(path));
  const meant = new Map<z.core.$ZodIssue, string>();
  for (const issue of issues)
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) {
        const like = missing.find(
          ({ path }) => isSame(path.slice(0, -1), issue.path) && isLike(key, fieldName(path)),
        );
        if (like && !meant.has(like)) meant.set(like, key);
      }
  return issues.flatMap((issue): SchemaFault[] => {
    const name = fieldName(issue.path);
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, issue.path);
      return issue.keys.map((key) => {
        const [right] = [...meant].find(([, written]) => written === key) ?? [];
        return {
          path: [...issue.path, key],
          atKey: true,
          message: `"${key}" is not a field here.`,
          fix: right ? `write ${fieldName(right.path)}.` : `remove it, or ${useOneOf(key, known)}`,
        };
      });
    }
    if (meant.has(issue)) return [];
    if (!has(issue.path)) {
      return [
        {
          path: issue.path,
          atKey: false,
          message: `The field "${name}" is missing.`,
          fix: ownFix(issue) ?? `add "${name}: …" here.`,
        },
      ];
    }
    return [{ path: issue.path, atKey: false, ...wrongValue(issue, name) }];
  });
}

function isSame(one: readonly PropertyKey[], other: readonly PropertyKey[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}

/** Whether one was written for the other: a letter in three may be wrong. */
function isLike(written: string, name: string): boolean {
  return editDistance(written.toLowerCase(), name.toLowerCase()) <= Math.ceil(name.length / 3);
}

/** Where a rule of a schema knows more than one way to mend, it says so beside its message. */
function ownFix(issue: z.core.$ZodIssue): string | undefined {
  const fix: unknown = issue.code === 'custom' ? issue.params?.fix : undefined;
  return typeof fix === 'string' ? fix : undefined;
}

/** Kinds of value by the names that the schema has for them. */
const kindsOfValue: Readonly<Record<string, { readonly is: string; readonly write: string }>> = {
  array: {
    is: 'a list',
    write: 'write it in brackets, […], or each item on a line that begins with -',
  },
  number: { is: 'a number', write: 'write it in figures, without quotation marks' },
  int: { is: 'a whole number', write: 'write it in figures, without a decimal point' },
  string: {
    is: 'one text',
    write: 'write one value, in quotation marks where it could be a number or a list',
  },
  boolean: { is: 'true or false', write: 'write true or false, without quotation marks' },
  object: { is: 'made of fields', write: 'write its fields below it, each as “name: value”' },
  record: { is: 'made of fields', write: 'write its fields below it, each as “name: value”' },
};

function wrongValue(issue: z.core.$ZodIssue, name: string): Pick<SchemaFault, 'message' | 'fix'> {
  if (issue.code === 'invalid_value')
    return {
      message: `"${name}" has a value that is not allowed.`,
      fix: `use one of: ${issue.values.map(String).join(', ')}.`,
    };
  if (issue.code === 'too_big' && issue.origin !== 'string' && /^too big/i.test(issue.message))
    return {
      message: `"${name}" must be ${issue.maximum} at the most.`,
      fix: 'write a lower number.',
    };
  if (issue.code === 'too_small' && /^too small/i.test(issue.message))
    return issue.origin === 'string' || issue.origin === 'array'
      ? {
          message: `"${name}" must not be empty.`,
          fix: 'write something there, or remove the field.',
        }
      : {
          message: `"${name}" must be ${issue.minimum} at the least.`,
          fix: 'write a higher number.',
        };
  const kind = issue.code === 'invalid_type' ? kindsOfValue[issue.expected] : undefined;
  // A message of the schema's own says what it must be.
  if (kind && /^invalid input/i.test(issue.message))
    return { message: `"${name}" must be ${kind.is}.`, fix: `${listFrom(issue) ?? kind.write}.` };
  return {
    message: /^must /.test(issue.message)
      ? `"${name}" ${issue.message}.`
      : `"${name}" is wrong: ${lowerFirst(issue.message)}.`,
    fix:
      ownFix(issue) ??
      (/^must be a date written as \S+$/.test(issue.message)
        ? 'write the year, the month and the day in figures, with hyphens between them.'
        : `correct the value of "${name}".`),
  };
}

/** How a list is written that stands there as one text. */
function listFrom({ code, input, ...issue }: z.core.$ZodIssue): string | undefined {
  const isList = code === 'invalid_type' && 'expected' in issue && issue.expected === 'array';
  if (!isList || typeof input !== 'string' || /[[\]{}:#"'\n]/.test(input)) return undefined;
  const items = input.split(',').map((part) => part.trim());
  return `write it in brackets: [${items.filter(Boolean).join(', ')}]`;
}

function fieldName(path: readonly PropertyKey[]): string {
  const names = path.filter((part) => typeof part === 'string');
  return String(names.at(-1) ?? 'value');
}

function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let node: z.core.JSONSchema.BaseSchema = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
  });
  for (const part of path) {
    const inner =
      typeof part === 'number'
        ? node.items
        : (node.properties?.[String(part)] ?? node.additionalProperties);
    if (typeof inner !== 'object' || Array.isArray(inner)) return [];
    node = inner;
  }
  return Object.keys(node.properties ?? {});
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
