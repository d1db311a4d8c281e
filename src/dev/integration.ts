/** Shows authors the faults of the content in the browser, as soon as they save. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { overlayFolder } from '../catalog/folder.ts';
import { siteSource } from '../catalog/site-source.ts';
import type { Rule } from '../checks/rule.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { watchContent } from './content-watch.ts';
import { faultCount, faultList } from './fault-list.ts';
import { faultPage } from './fault-page.ts';
import { type Overlay, overlayOf } from './overlay.ts';

interface Shown {
  readonly faults: readonly Diagnostic[];
  readonly overlay: Overlay;
}

interface Channel {
  readonly send: (event: string, data: object) => void;
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * After each change open pages are loaded anew. While the content is unsound, they are covered by the dev
 * server's error overlay, and requests for pages are answered with the faults.
 * @param contentFolder absolute path of the folder that the pages are made from
 * @param rules those of the site, beside the rules that hold for every one
 */
export function liveFaults(contentFolder: string, rules: readonly Rule[] = []): AstroIntegration {
  let handle: Handler = (_request, _response, next) => next();
  return {
    name: 'vagval-live-faults',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, injectScript }) => {
        if (command === 'dev') injectScript('page', `import '${openedPage}';`);
        const plugin = beforeRendering((...request) => handle(...request));
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        let shown: Shown | undefined;
        let printed = '';
        /** Milliseconds since 1970: what was opened before shows something else. */
        let changed = 0;
        const watch = watchContent(siteSource(contentFolder), rules, {
          onChange: async (faults) => {
            const overlay = await overlayOf(faults);
            // Pages of an organisation's own may go by the collections.
            if (!overlay) await refreshContent?.({}).catch(report);
            await forgetPaths(server);
            shown = overlay && { faults, overlay };
            changed = Date.now();
            // To each by itself: what is sent to all is kept for later where there is nobody.
            for (const client of server.ws.clients) client.send(overlay ?? { type: 'full-reload' });
          },
          onSettled: (faults) => {
            const list = faultList(faults);
            if (list === printed) return;
            printed = list;
            if (faults.length > 0) logger.error(`${faultCount(faults)}:\n\n${list}\n`);
            else logger.info('The content is sound again.');
          },
          onError: report,
        });
        const overlay = overlayFolder();
        const folders = [contentFolder, ...(overlay === undefined ? [] : [overlay])];
        server.watcher.add(folders);
        server.watcher.on('all', (_event, path) => {
          if (folders.some((folder) => path.startsWith(folder + sep))) watch.change();
        });
        server.ws.on('vite:client:connect', (_data, client) => {
          if (shown) client.send(shown.overlay);
        });
        // What was sent while a page was on its way has not reached it.
        server.ws.on('vagval:opened', ({ since }: { readonly since: number }, client) => {
          if (since < changed && !shown) client.send({ type: 'full-reload' });
        });
        handle = async (_request, response, next) => {
          // What was saved a moment ago is on the page, whether the watcher has heard of it or not.
          await watch.look();
          if (!shown) return next();
          response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
          response.end(faultPage(shown.faults));
        };

        function report(error: unknown): void {
          logger.error(`The content could not be looked at: ${String(error)}`);
        }
      },
    },
  };
}

/**
 * Astro keeps what `getStaticPaths` has given, and with it the content of that moment, until it hears by this
 * name of its own that content has changed: half a second after a save.
 */
async function forgetPaths({
  environments,
}: {
  readonly environments: Readonly<Record<string, { readonly hot: Channel }>>;
}): Promise<void> {
  for (const [name, { hot }] of Object.entries(environments))
    if (name !== 'client') hot.send('astro:content-changed', {});
  // They hear of it in their turn.
  await setImmediate();
}

const openedPage = fileURLToPath(new URL('opened-page-client.ts', import.meta.url));

/** A plugin that gets the requests which Astro would render something for, and no others. */
function beforeRendering(handler: Handler) {
  return {
    name: 'vagval-before-rendering',
    // Plugins take their places in the queue in this order, and Astro's has none.
    enforce: 'pre' as const,
    // What is returned runs when scripts and files have theirs.
    configureServer: (server: { middlewares: { use: (handler: Handler) => unknown } }) => () => {
      server.middlewares.use(handler);
    },
  };
}
