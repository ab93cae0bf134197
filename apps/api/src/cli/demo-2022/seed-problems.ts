import { addDays, dayOf, fromShanghai } from '@zhuqi/domain/deadline/shanghai-time.js';
import { demoProblems } from '@zhuqi/domain/demo-2022/demo-cases.js';
import { toImportedProblem } from '@zhuqi/domain/past/imported-from-past.js';
import type { PastProblem } from '@zhuqi/domain/past/past-problem.js';
import type { ImportedProblem } from '@zhuqi/domain/problem/imported-problem.js';
import type { ServiceItem } from '@zhuqi/domain/service-list/service-list.types.js';
import { PastProblemRepository } from '../../features/problems/past/past-problem.repository.js';
import { Database } from '../../platform/database/database.js';
import type { PastChange } from '../../features/imports/past-import.fragment.js';
import type { DemoEvidence } from './demo-evidence.js';
import { enterpriseOf, unitOf } from './demo-places.js';
import type { DemoYear } from './demo-year.js';

type DemoProblem = (typeof demoProblems)[number];

/** Two of the solved ones have nothing that proves it, for 台账体检 to find. */
const withoutEvidence = ['problem-7', 'problem-29'];

/** The problems of the year, as a ledger of that time would bring them; those still open then are told by nobody. */
export async function seedProblems(
  year: DemoYear,
  evidence: DemoEvidence,
  items: ReadonlyMap<string, ServiceItem>,
): Promise<void> {
  const changes = demoProblems.flatMap((demo) => (demo.state === 'CLOSED' ? [changeOf(year, items, demo)] : []));
  const { app } = year.stage;
  const repository = app.get(PastProblemRepository);
  await app
    .get(Database)
    .transaction((tx) => repository.write(tx, changes, year.coordinator, new Date(Date.now() - 60_000)));
  for (const { id, closedAt, title } of demoProblems)
    if (closedAt instanceof Date && !withoutEvidence.includes(String(id)))
      evidence.add('problem', year.id(String(id)), `${String(title)}办理材料`, closedAt);
}

function changeOf(
  year: DemoYear,
  items: ReadonlyMap<string, ServiceItem>,
  demo: DemoProblem,
): PastChange<ImportedProblem> {
  const id = year.id(String(demo.id));
  const enterprise = enterpriseOf(year, demo.enterpriseId);
  const unit = unitOf(year, String(demo.hostUnitId));
  const host = year.colleagues.find(({ unitPath }) => unitPath === unit.path) ?? year.colleague(0);
  const told = toImportedProblem(pastOf(demo), {
    origin: {
      ...{ id, bureauId: year.bureauId, enterpriseId: enterprise.id, reporterId: null, reporterUnitPath: null },
      receivingUnitPath: enterprise.unitPath,
    },
    host: { userId: host.userId, name: host.name, unitId: unit.id, unitPath: unit.path },
  });
  const item = items.get(String(demo.itemKey));
  return { id, before: null, told: { ...told, statement: { ...told.statement, item: item ?? null } } };
}

/** Signed for the same day it was accepted; one in eleven took three weeks, beyond what was promised. */
function pastOf(demo: DemoProblem): PastProblem {
  const endedAt = demo.closedAt instanceof Date ? demo.closedAt : new Date(0);
  const acceptedAt = fromShanghai(addDays(dayOf(endedAt), demo.overdueCount ? -21 : -6), 9 * 60);
  const result = demo.result as PastProblem['result'];
  return {
    ledgerNo: String(demo.number).replace('-', '-问-'),
    enterprise: { name: null, creditCode: null },
    statement: {
      ...{ title: String(demo.title), content: `${String(demo.title)}，请科技部门帮助。` },
      ...{ category: 'GENERAL', area: 'HIGH_TECH', priority: 'NORMAL', channel: 'VISIT' },
    },
    ...{ hostUnit: null, host: null, outcome: 'CLOSED', result, rejectReason: null, extendedTo: null },
    answer: result === 'RESOLVED' ? '已上门办妥，企业确认。' : '已说明政策和条件，约定后续对接。',
    satisfaction: demo.satisfaction as PastProblem['satisfaction'],
    at: {
      ...{ createdAt: acceptedAt, acceptedAt, assignedAt: acceptedAt, signedAt: acceptedAt },
      ...{ answeredAt: endedAt, endedAt },
    },
  };
}
