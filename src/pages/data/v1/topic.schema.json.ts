import { z } from 'zod';
import { topicShape } from '../../../export/shapes.ts';

export function GET(): Response {
  return Response.json(z.toJSONSchema(topicShape));
}
