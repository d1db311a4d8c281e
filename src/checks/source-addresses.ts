import { filesOf } from '../catalog/content.ts';
import { unwrittenAddress } from '../schema/parts.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'source-address-repeated': {
    summary: 'Two sources have one address.',
    file: 'vocabulary/sources.yaml',
    bad: 'url: https://example.org/prices/\n  language: sv',
    good: 'url: https://example.org/te\n  language: sv',
    mayStand: true,
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/** A document is a source once: under two names its dates drift apart, and it counts as two. */
export const sourceAddresses = defineRule({
  scope: ['sources'],
  why: 'A document under two names has its dates drift apart, and counts as two.',
  findings,
  check: (content) =>
    filesOf(content, 'sources').flatMap((file) => {
      const first = new Map<string, string>();
      return Object.entries(file.data).flatMap(([id, { url }]): Found[] => {
        if (url === undefined || url === unwrittenAddress) return [];
        const { host, pathname, search } = new URL(url);
        const address = `${host}${pathname.replace(/\/$/, '')}${search}`;
        const other = first.get(address);
        if (other === undefined) {
          first.set(address, id);
          return [];
        }
        return [
          {
            ...foundAt(content, file, [id, 'url']),
            rule: 'source-address-repeated',
            message: `The source "${id}" has the address of "${other}".`,
            fix: `cite "${other}" instead, and remove this one.`,
          },
        ];
      });
    }),
});
