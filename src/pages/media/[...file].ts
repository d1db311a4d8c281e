import type { APIContext } from 'astro';
import { contentFolder } from '../../catalog/folder.ts';
import { mediaPaths, readPicture } from '../../catalog/media.ts';

export async function getStaticPaths() {
  const paths = await mediaPaths(contentFolder());
  return paths.map((file) => ({ params: { file } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const { bytes, type } = await readPicture(contentFolder(), params.file ?? '');
  return new Response(bytes, { headers: { 'Content-Type': type } });
}
