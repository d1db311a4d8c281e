import type { APIContext } from 'astro';
import { getContent } from '../../catalog/astro.ts';

/** The mark and the icon of the site, where it has some. */
export async function getStaticPaths() {
  const { mark, favicon } = (await getContent()).look;
  return Object.entries({ mark, favicon }).flatMap(([file, svg]) =>
    svg === undefined ? [] : [{ params: { file }, props: { svg } }],
  );
}

export function GET({ props }: APIContext<{ svg: string }>): Response {
  return new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
