import type { APIContext } from 'astro';
import { contentFolder } from '../../catalog/folder.ts';
import { mediaPaths, readMedia } from '../../catalog/media.ts';
import { contentType, mediaTypeOf } from '../../servers/media-types.ts';

export async function getStaticPaths() {
  const paths = await mediaPaths(contentFolder());
  return paths.map((file) => ({ params: { file } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const { file = '' } = params;
  const type = contentType(mediaTypeOf(file));
  return new Response(await readMedia(contentFolder(), file), {
    headers: { 'Content-Type': type },
  });
}
