import type { Locale } from '../domain/locale.ts';
import { formsExpression } from '../domain/terms.ts';

/** What an entry of the style sheet looks for: the schema sees to it that it has one of the two. */
interface FormOrPattern {
  readonly form?: string | undefined;
  readonly pattern?: string | undefined;
}

/** The expression for a form, with the endings of its language, or for a pattern as it is written. */
export function formOrPattern({ form, pattern }: FormOrPattern, locale: Locale): RegExp {
  return form === undefined ? new RegExp(pattern ?? '', 'gu') : formsExpression([form], locale);
}
