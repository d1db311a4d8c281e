import { displayPath, filesOf } from '../catalog/content.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Rule } from './rule.ts';

/**
 * A document is a source once: under two names its dates drift apart, and it counts as two.
 *
 * Bad: `tea-board` and `tea-board-prices` with one `url`
 */
export const sourceAddresses: Rule = (content) =>
  filesOf(content, 'sources').flatMap((file) => {
    const first = new Map<string, string>();
    return Object.entries(file.data).flatMap(([id, { url }]): Diagnostic[] => {
      const { host, pathname, search } = new URL(url);
      const address = `${host}${pathname.replace(/\/$/, '')}${search}`;
      const other = first.get(address);
      if (other === undefined) {
        first.set(address, id);
        return [];
      }
      return [
        {
          file: displayPath(content, file),
          ...file.at([id, 'url']),
          rule: 'source-address-repeated',
          message: `The source "${id}" has the address of "${other}".`,
          fix: `cite "${other}" instead, and remove this one.`,
        },
      ];
    });
  });
