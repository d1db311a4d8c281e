/** The shapes of what authors ask of the content check. */

import { z } from 'zod';

export const exceptionsFacts = z
  .array(
    z.strictObject({
      rule: z.string().describe('The name of the finding, as the check prints it.'),
      file: z.string().describe('The file that it is found in: topics/tea/topic.yaml.'),
      about: z
        .array(z.string())
        .default([])
        .describe('What its message has in quotation marks, as much as tells it from others.'),
      reason: z.string().trim().min(1).describe('Why it stands all the same.'),
    }),
  )
  .describe('Single findings of the content check that stand all the same.');
