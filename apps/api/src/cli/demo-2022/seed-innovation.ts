import { fromShanghai, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { demoContracts, demoHighTechSteps, demoOutcomes, demoSpending } from '@zhuqi/domain/demo-2022/demo-cases.js';
import type { HighTechStage } from '@zhuqi/domain/enterprise/high-tech-stage.js';
import type { ResearchOutcomeKind, TechnologyContractKind } from '@zhuqi/domain/innovation/innovation.types.js';
import { contractKind, outcomeKind, spendingKind, stepKind } from '../../features/innovation/innovation.kinds.js';
import type { DemoEvidence } from './demo-evidence.js';
import { enterpriseOf, unitOf } from './demo-places.js';
import type { DemoYear } from './demo-year.js';

/** What a demo row of any of the four registers says. */
interface DemoFact {
  readonly id?: unknown;
  readonly enterpriseId?: unknown;
  readonly teamId?: unknown;
  readonly on?: unknown;
}

/** Research spending, technology contracts, outcomes and the 高企 pipeline, each row with its evidence. */
export async function seedInnovation(year: DemoYear, evidence: DemoEvidence): Promise<void> {
  const base = (subject: string, fact: DemoFact) => {
    const enterprise = enterpriseOf(year, fact.enterpriseId);
    const id = year.id(String(fact.id));
    const onDay = fact.on as ShanghaiDay;
    evidence.add(subject, id, '佐证材料', fromShanghai(onDay, 16 * 60));
    return {
      ...{ id, bureauId: year.bureauId, enterpriseId: enterprise.id, enterpriseName: enterprise.name },
      ...{
        districtCode: enterprise.districtCode,
        teamId: typeof fact.teamId === 'string' ? year.id(fact.teamId) : null,
        onDay,
      },
      ...{ unitPath: unitOf(year, 'hightech').path, recordedById: year.coordinator.userId, evidenceIds: [] },
    };
  };
  const at = (fact: DemoFact) => fromShanghai(fact.on as ShanghaiDay, 16 * 60);
  for (const fact of demoSpending)
    await year.register(
      spendingKind,
      {
        ...base('researchSpending', fact),
        ...{ year: Number(fact.year), quarter: Number(fact.quarter), amountFen: Number(fact.amountFen) },
      },
      at(fact),
    );
  for (const [index, fact] of demoContracts.entries())
    await year.register(
      contractKind,
      {
        ...base('technologyContract', fact),
        ...{ number: String(fact.number), title: `新产品开发技术合同（${index + 1}）` },
        ...{ kind: fact.kind as TechnologyContractKind, amountFen: Number(fact.amountFen) },
      },
      at(fact),
    );
  for (const fact of demoOutcomes)
    await year.register(
      outcomeKind,
      { ...base('researchOutcome', fact), kind: fact.kind as ResearchOutcomeKind, title: String(fact.title) },
      at(fact),
    );
  for (const fact of demoHighTechSteps)
    await year.register(stepKind, { ...base('highTechStep', fact), stage: fact.stage as HighTechStage }, at(fact));
}
