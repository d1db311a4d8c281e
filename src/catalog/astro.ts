/** The pages' only way to content. */

import { allClaims, type Catalog } from '../domain/catalog.ts';
import type { FiledDecision } from '../domain/decision-basis.ts';
import { prefixesOf } from '../domain/tracked-claim.ts';
import { type BuildDay, findBuildDay } from './build-day.ts';
import type { Content } from './content.ts';
import { readDecisions } from './decisions.ts';
import { contentFolder, decisionsFolder } from './folder.ts';
import { siteSource } from './site-source.ts';

/** @throws when the content is not sound: run the content check */
export function getCatalog(): Promise<Catalog> {
  return siteSource(contentFolder()).catalog();
}

/**
 * The decisions that rest on what the site says; none where no folder of them is named.
 * @throws when that folder cannot be read
 */
export async function getDecisions(): Promise<readonly FiledDecision[]> {
  const folder = decisionsFolder();
  if (folder === undefined) return [];
  const { topics } = await getCatalog();
  const codes = allClaims({ topics }).flatMap(({ claim }) => claim.published ?? []);
  decisions ??= readDecisions(folder, prefixesOf(codes));
  return decisions;
}

let decisions: Promise<FiledDecision[]> | undefined;

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
