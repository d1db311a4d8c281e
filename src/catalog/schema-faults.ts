/** What a failed schema says, in an author's words. */

import { z } from 'zod';
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
  return issues.flatMap((issue): SchemaFault[] => {
    const name = fieldName(issue.path);
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, issue.path);
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        atKey: true,
        message: `"${key}" is not a field here.`,
        fix: `remove it, or ${useOneOf(key, known)}`,
      }));
    }
    if (!has(issue.path)) {
      return [
        {
          path: issue.path,
          atKey: false,
          message: `The field "${name}" is missing.`,
          fix: `add "${name}: …" here.`,
        },
      ];
    }
    const fix =
      issue.code === 'invalid_value'
        ? `use one of: ${issue.values.map(String).join(', ')}.`
        : `correct the value of "${name}".`;
    const message =
      issue.code === 'invalid_value'
        ? `"${name}" has a value that is not allowed.`
        : `"${name}" is wrong: ${lowerFirst(issue.message)}.`;
    return [{ path: issue.path, atKey: false, message, fix }];
  });
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
