import { resolve } from 'node:path';

/** The content folder that the environment names with CONTENT_DIR; `content` by default. */
export function contentFolder(): string {
  return resolve(process.env.CONTENT_DIR || 'content');
}
