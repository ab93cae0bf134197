import type { HandedProblem } from '@zhuqi/domain/assignment/handover.types.js';
import type { Inventory } from './handover-inventory.service.js';

type Row = Inventory['problems'][number];

const date = (value: string | null): Date | null => (value === null ? null : new Date(value));

/** A problem as the plan of a handover reads it. */
export const toHanded = (row: Row): HandedProblem => ({
  id: row.id,
  number: row.number,
  enterpriseId: row.enterpriseId,
  state: row.state,
  host:
    row.hostId && row.hostUnitId && row.hostUnitPath
      ? { userId: row.hostId, name: row.hostName ?? '', unitId: row.hostUnitId, unitPath: row.hostUnitPath }
      : null,
  coHandlers: row.coHandlers.map((helper) => ({
    ...helper,
    dueAt: date(helper.dueAt),
    repliedAt: date(helper.repliedAt),
    waivedAt: date(helper.waivedAt),
  })),
});
