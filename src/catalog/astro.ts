/** The pages' only way to content. */

import type { Catalog } from '../domain/catalog.ts';
import { type BuildDay, findBuildDay } from './build-day.ts';
import type { Content } from './content.ts';
import { contentFolder } from './folder.ts';
import { siteSource } from './site-source.ts';

/** @throws when the content is not sound: run the content check */
export function getCatalog(): Promise<Catalog> {
  return siteSource(contentFolder()).catalog();
}

/** The content that the catalog is made of. */
export async function getContent(): Promise<Content> {
  return (await siteSource(contentFolder()).reading()).content;
}

/**
 * The day that pages speak of as today.
 * @throws when SOURCE_DATE_EPOCH is no moment
 */
export function getBuildDay(): Promise<BuildDay> {
  buildDay ??= findBuildDay(contentFolder(), process.env.SOURCE_DATE_EPOCH, getContent);
  return buildDay;
}

let buildDay: Promise<BuildDay> | undefined;
