import { createHash } from 'node:crypto';
import { z } from 'zod';
import { fileKinds } from './files.ts';

/**
 * What identifies the shapes of all content files. Astro keeps entries that it has read and looks
 * only at its own configuration for a reason to read them again; a new shape is one too.
 */
export function schemaVersion(): string {
  const shapes = Object.values(fileKinds).map(({ path, schema }) => [
    path,
    z.toJSONSchema(schema, { unrepresentable: 'any' }),
  ]);
  return createHash('sha256').update(JSON.stringify(shapes)).digest('hex').slice(0, 12);
}
