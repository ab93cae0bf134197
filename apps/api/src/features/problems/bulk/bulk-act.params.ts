import { z } from 'zod';

/** 批量交办 and 批量催办, as kinds of jobs. */
export const BULK_ASSIGN = 'BULK_ASSIGN';
export const BULK_URGE = 'BULK_URGE';

/** How many problems one job may act on; more than this is a filter that went wrong. */
export const MAX_BULK_ROWS = 500;

/** To one host, or to whom the rules propose for each problem. */
export const bulkAssignParams = z.object({
  problemIds: z.array(z.uuid()).min(1).max(MAX_BULK_ROWS),
  hostId: z.uuid().nullable(),
  note: z.string().nullable(),
});

export const bulkUrgeParams = z.object({
  problemIds: z.array(z.uuid()).min(1).max(MAX_BULK_ROWS),
  urging: z.string(),
});

export type BulkAssignParams = z.infer<typeof bulkAssignParams>;
export type BulkUrgeParams = z.infer<typeof bulkUrgeParams>;
