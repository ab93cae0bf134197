import { z } from 'zod';

/** Job kind of the import of enterprises; its work is registered by features/enterprises. */
export const IMPORT_ENTERPRISES = 'IMPORT_ENTERPRISES';

/** What the job of an import is told. */
export const importParams = z.object({
  fileName: z.string(),
  /** Which header fills which field of the register. */
  mapping: z.array(z.object({ header: z.string(), field: z.string() })),
});
export type ImportParams = z.infer<typeof importParams>;
