import type { Content } from '../catalog/content.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';

/**
 * A rule over the whole content. It passes over files that could not be read.
 * @param today ISO 8601 calendar date
 */
export type Rule = (content: Content, today: string) => readonly Diagnostic[];
