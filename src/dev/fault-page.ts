import type { Diagnostic } from '../domain/diagnostic.ts';
import { escapeXml } from '../export/xml.ts';
import { faultCount, faultList } from './fault-list.ts';

/** What an author is shown in place of a page that cannot be made. The overlay comes over it. */
export function faultPage(faults: readonly Diagnostic[]): string {
  const title = faultCount(faults);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <script type="module" src="/@vite/client"></script>
    <script type="module" src="/src/dev/opened-page-client.ts"></script>
  </head>
  <body>
    <h1>${title}</h1>
    <pre>${escapeXml(faultList(faults))}</pre>
  </body>
</html>
`;
}
