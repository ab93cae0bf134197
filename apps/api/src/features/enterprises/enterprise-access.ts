import type { ScopedRow } from '@zhuqi/domain/access/can.js';
import { enterpriseStatuses } from '@zhuqi/domain/enterprise/enterprise-status.js';
import { highTechStages } from '@zhuqi/domain/enterprise/high-tech-stage.js';
import { industries } from '@zhuqi/domain/enterprise/industry.js';
import type { EnterprisePatch } from './enterprise-change.js';
import type { EnterpriseRow } from './enterprise.row.js';

/** An enterprise as the permission table sees it: the unit that looks after it, and its liaison as the participant. */
export const scopedRow = (row: Pick<EnterpriseRow, 'bureauId' | 'unitPath' | 'liaisonUserId'>): ScopedRow => ({
  bureauId: row.bureauId,
  unitPath: row.unitPath,
  relatedUnitPaths: [],
  participantIds: row.liaisonUserId === null ? [] : [row.liaisonUserId],
});

/** A coded value that is in no list of ours. */
export function unknownCode(patch: EnterprisePatch): { readonly field: string; readonly message: string } | null {
  if (patch.status && !Object.hasOwn(enterpriseStatuses, patch.status))
    return { field: 'status', message: `没有“${patch.status.slice(0, 30)}”这种经营状态。` };
  if (patch.industry && !Object.hasOwn(industries, patch.industry))
    return { field: 'industry', message: `没有“${patch.industry.slice(0, 30)}”这个行业门类。` };
  if (patch.highTechStage && !Object.hasOwn(highTechStages, patch.highTechStage))
    return { field: 'highTechStage', message: `没有“${patch.highTechStage.slice(0, 30)}”这个高企阶段。` };
  return null;
}
