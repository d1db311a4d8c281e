import type { Content } from '../catalog/content.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';

/** A rule over the whole content. It passes over files that could not be read. */
export type Rule = (content: Content) => readonly Diagnostic[];
