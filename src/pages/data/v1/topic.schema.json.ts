import { getContent } from '../../../catalog/astro.ts';
import { topicSchema } from '../../../export/shapes.ts';

export async function GET(): Promise<Response> {
  return Response.json(topicSchema((await getContent()).own !== undefined));
}
