import { shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { bigrams, normalise } from '@zhuqi/domain/text/search-terms.js';
import { visitScope } from '@zhuqi/domain/visit/visit-actor.js';
import type { Visit } from '@zhuqi/domain/visit/visit.types.js';
import type { VisitRow } from './visit.row.js';

/** The aggregate as the domain decides over it. */
export function toVisit(row: VisitRow): Visit {
  return {
    id: row.id,
    bureauId: row.bureauId,
    enterpriseId: row.enterpriseId,
    type: row.type,
    purpose: row.purpose,
    leadId: row.leadId,
    memberIds: row.memberIds,
    unitPath: row.unitPath,
    relatedUnitPaths: row.relatedUnitPaths,
    state: row.state,
    version: row.version,
    plannedOn: shanghaiDayOf(row.plannedOn),
    plannedAt: date(row.plannedAt),
    loggedAfterwards: row.loggedAfterwards,
    notifiedAt: date(row.notifiedAt),
    checkedInAt: date(row.checkedInAt),
    checkedOutAt: date(row.checkedOutAt),
    latitude: row.latitude,
    longitude: row.longitude,
    distance: row.distance,
    farReason: row.farReason,
    summary: row.summary,
    hasNoMatter: row.hasNoMatter,
    findings: row.findings,
    cancelReason: row.cancelReason,
    returnedCount: row.returnedCount,
    createdAt: new Date(row.createdAt),
    submittedAt: date(row.submittedAt),
    reviewedAt: date(row.reviewedAt),
    itemKey: row.itemKey,
    teamId: row.teamId,
    projectId: row.projectId,
    sites: sitesOf(row),
  };
}

/** Where a check-in is expected: at a site of the project, or else at the enterprise. */
const sitesOf = ({ projectSites, siteLatitude, siteLongitude }: VisitRow): Visit['sites'] =>
  (projectSites ?? [{ latitude: siteLatitude, longitude: siteLongitude }]).flatMap(({ latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [{ latitude, longitude }],
  );

const date = (value: Date | string | null): Date | null => (value === null ? null : new Date(value));

/** The columns an act may change, by the names the statements read. */
export function toColumns(visit: Visit) {
  const { unitPath, relatedUnitPaths, participantIds } = visitScope(visit);
  return { unitPath, relatedUnitPaths, participantIds, ...toShownColumns(visit) };
}

/** Those of them that can be asked for; the others say who may see the row. */
export function toShownColumns(visit: Visit) {
  return {
    state: visit.state,
    version: visit.version,
    plannedOn: visit.plannedOn,
    plannedAt: visit.plannedAt,
    notifiedAt: visit.notifiedAt,
    checkedInAt: visit.checkedInAt,
    checkedOutAt: visit.checkedOutAt,
    longitude: visit.longitude,
    latitude: visit.latitude,
    distance: visit.distance,
    farReason: visit.farReason,
    summary: visit.summary,
    hasNoMatter: visit.hasNoMatter,
    cancelReason: visit.cancelReason,
    returnedCount: visit.returnedCount,
    submittedAt: visit.submittedAt,
    reviewedAt: visit.reviewedAt,
    itemKey: visit.itemKey,
    teamId: visit.teamId,
  };
}

interface PlannedSite {
  readonly name: string;
  readonly districtCode: string | null;
  /** Found by the search box, too. */
  readonly projectName?: string | null;
}

/** What a new row says besides: fixed when planned. */
export const toNewColumns = (visit: Visit, site: PlannedSite) => ({
  id: visit.id,
  bureauId: visit.bureauId,
  enterpriseId: visit.enterpriseId,
  districtCode: site.districtCode,
  type: visit.type,
  purpose: visit.purpose,
  leadId: visit.leadId,
  memberIds: visit.memberIds,
  loggedAfterwards: visit.loggedAfterwards,
  projectId: visit.projectId,
  searchText: searched(visit, site).map(normalise).join('\n'),
  grams: [...new Set(searched(visit, site).flatMap(bigrams))],
  createdAt: visit.createdAt,
  ...toColumns(visit),
});

const searched = ({ purpose }: Visit, { name, projectName }: PlannedSite): readonly string[] => [
  ...[name, purpose],
  ...(projectName ? [projectName] : []),
];
