import type { Actor } from '@zhuqi/domain/access/actor.js';

/** Nobody in particular: the id no person has. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * Who counts for a report: its organisation, whoever asks. A report says the same to all its readers, and what has
 * changed since does not depend on who looks.
 */
export const reportActor = (row: { readonly bureauId: string; readonly unitPath: string }): Actor => ({
  ...{ userId: NOBODY, name: '系统', bureauId: row.bureauId, unitId: row.bureauId },
  ...{ unitPath: row.unitPath, orgPath: row.unitPath },
  roles: ['COORDINATOR'],
  supervisedUnitPaths: [],
});
