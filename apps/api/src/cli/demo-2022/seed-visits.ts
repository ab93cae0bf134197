import { fromShanghai, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { demoVisits } from '@zhuqi/domain/demo-2022/demo-cases.js';
import type { ImportedVisit } from '@zhuqi/domain/visit/imported-visit.js';
import type { VisitType } from '@zhuqi/domain/visit/visit-codes.js';
import type { PastChange } from '../../features/imports/past-import.fragment.js';
import { PastVisitRepository } from '../../features/visits/past/past-visit.repository.js';
import { Database } from '../../platform/database/database.js';
import { enterpriseOf, unitOf } from './demo-places.js';
import { projectAt } from './seed-projects.js';
import type { DemoYear } from './demo-year.js';

const findings = ['希望多办申报培训', '建议简化材料清单'];

/** The visits of the year with what was heard there; one in twelve was called off. */
export async function seedVisits(year: DemoYear): Promise<void> {
  const changes = demoVisits.map((demo, index) => changeOf(year, demo, index));
  const { app } = year.stage;
  const repository = app.get(PastVisitRepository);
  await app
    .get(Database)
    .transaction((tx) => repository.write(tx, changes, year.coordinator, new Date(Date.now() - 60_000)));
}

function changeOf(year: DemoYear, demo: (typeof demoVisits)[number], index: number): PastChange<ImportedVisit> {
  const id = year.id(String(demo.id));
  const enterprise = enterpriseOf(year, demo.enterpriseId);
  const projectId = demo.type === 'MAJOR_PROJECT' ? projectAt(year, index % 30) : null;
  const unit = unitOf(year, String(demo.unitId));
  const colleagues = year.colleagues.filter(({ unitPath }) => unitPath === unit.path);
  const lead = colleagues[index % colleagues.length] ?? year.colleague(index);
  const day = demo.plannedOn as ShanghaiDay;
  const called = demo.state === 'CANCELLED';
  const moment = (days: number) => fromShanghai(day, days * 24 * 60 + 15 * 60).toISOString();
  const told: ImportedVisit = {
    ledgerNo: `2022-访-${String(index + 1).padStart(3, '0')}`,
    plan: {
      ...{ id, bureauId: year.bureauId, enterpriseId: enterprise.id, type: demo.type as VisitType },
      ...(projectId ? { projectId } : {}),
      ...{
        purpose: projectId ? '重特大项目现场服务' : '了解研发投入和申报情况',
        leadId: lead.userId,
        memberIds: [],
        unitPath: lead.unitPath,
      },
      relatedUnitPaths: enterprise.unitPath === lead.unitPath ? [] : [enterprise.unitPath],
    },
    ...{ outcome: called ? 'CANCELLED' : 'REVIEWED', plannedOn: day, visitedAt: called ? null : moment(0) },
    ...{ submittedAt: called ? null : moment(0), reviewedAt: called ? null : moment(0) },
    summary: called ? null : '查看了车间和研发台账，讲解了相关政策。',
    findings: called
      ? []
      : findings.slice(0, 1 + (index % 2)).map((text, nth) => ({
          ...{ id: year.id(`${String(demo.id)}-${nth}`), kind: 'SUGGESTION', text, qualification: null },
          ...{ willingness: null, problemId: null },
        })),
    ...{ hasNoMatter: false, cancelReason: called ? '企业临时停产检修' : null },
  };
  return { id, before: null, told };
}
