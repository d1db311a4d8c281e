import { getContent } from '../../catalog/astro.ts';
import { themeLayer } from '../../layouts/theme.ts';

/** The site's own style sheet, for a theme that names fonts beside itself. */
export async function GET(): Promise<Response> {
  const { theme } = (await getContent()).look;
  return new Response(themeLayer(theme ?? ''), { headers: { 'Content-Type': 'text/css' } });
}
