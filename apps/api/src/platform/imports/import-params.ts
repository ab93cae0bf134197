import { z } from 'zod';

/** What the job of an import is told. */
export const importParams = z.object({
  fileName: z.string(),
  /** Which header fills which field of the register. */
  mapping: z.array(z.object({ header: z.string(), field: z.string() })),
});
export type ImportParams = z.infer<typeof importParams>;
