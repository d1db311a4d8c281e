import { resolve } from 'node:path';

/** The content folder that the environment names with CONTENT_DIR; `content` by default. */
export function contentFolder(): string {
  return resolve(process.env.CONTENT_DIR || 'content');
}

/** The folder with records of decisions that the environment names with DECISIONS_DIR, where it names one. */
export function decisionsFolder(): string | undefined {
  const { DECISIONS_DIR } = process.env;
  return DECISIONS_DIR ? resolve(DECISIONS_DIR) : undefined;
}

/** The folder that the environment names with OVERLAY_DIR, of what an organisation adds of its own; none by default. */
export function overlayFolder(): string | undefined {
  return process.env.OVERLAY_DIR ? resolve(process.env.OVERLAY_DIR) : undefined;
}
