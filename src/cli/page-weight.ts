/** What a first visit to a topic costs. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { type Content, filesOf } from '../catalog/content.ts';
import { siteSource } from '../catalog/site-source.ts';

/**
 * Ends a build whose topics weigh more than the site's standard allows: the former site then stays.
 * @param contentFolder absolute path of the folder that the pages are made from
 */
export function weighTopics(contentFolder: string): AstroIntegration {
  return {
    name: 'vagval-page-weight',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { content } = await siteSource(contentFolder).reading();
        const heavy = await heavyTopics(content, fileURLToPath(dir));
        if (heavy.length > 0)
          throw new AstroError(
            `Pages weigh more than promises/standard.yaml allows:\n${heavy.join('\n')}`,
            'say less on the page of the topic, or allow more under topics: weight.',
          );
      },
    },
  };
}

/**
 * The pages of topics that are heavier than the standard of the content allows, each with its bytes.
 * @param site absolute path of the folder that the site was written into
 * @throws when a page cannot be read
 */
export async function heavyTopics(content: Content, site: string): Promise<string[]> {
  const most = filesOf(content, 'standard')[0]?.data.topics.weight;
  if (most === undefined) return [];
  const heavy: string[] = [];
  for (const { topic, locale } of filesOf(content, 'topicWords')) {
    const page = `${locale}/${topic}/index.html`;
    const bytes = gzipSync(await readFile(join(site, page))).length;
    if (bytes > most) heavy.push(`  ${page}: ${bytes} bytes compressed, at most ${most}`);
  }
  return heavy;
}
