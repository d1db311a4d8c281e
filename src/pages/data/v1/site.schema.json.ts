import { z } from 'zod';
import { siteShape } from '../../../export/shapes.ts';

export function GET(): Response {
  return Response.json(z.toJSONSchema(siteShape));
}
