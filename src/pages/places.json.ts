import { getCatalog, getContent } from '../catalog/astro.ts';
import { placesOf } from '../catalog/places.ts';
import { branchPaths } from './_paths.ts';

/** What an address that leads nowhere is held against, and a code that somebody types. */
export async function GET(): Promise<Response> {
  const branches = await branchPaths();
  const parts = branches.map(({ props: { branch, there } }) => ({
    path: `/library/${branch.id}/`,
    languages: there,
  }));
  return Response.json(placesOf(await getContent(), await getCatalog(), parts));
}
