import type { APIContext } from 'astro';
import { contentFolder } from '../../../catalog/folder.ts';
import { fontNames, readFont } from '../../../catalog/media.ts';

export async function getStaticPaths() {
  const names = await fontNames(contentFolder());
  return names.map((font) => ({ params: { font } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const bytes = await readFont(contentFolder(), params.font ?? '');
  return new Response(bytes, { headers: { 'Content-Type': 'font/woff2' } });
}
