import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { formatDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import { Refusal } from '../../platform/graphql/common.model.js';
import type { HandoverPreview } from './graphql/handover.model.js';
import { HandoverInventory, type Inventory } from './handover-inventory.service.js';
import { peopleRefusal, PlanHandover, type Planned } from './plan-handover.service.js';

const NAMES = 'select id, name from enterprise where id = any($1::uuid[])';

/** What would move, shown before anything does. */
@Injectable()
export class PreviewHandover {
  constructor(
    private readonly database: Database,
    private readonly inventory: HandoverInventory,
    private readonly planner: PlanHandover,
    private readonly clock: SystemClock,
  ) {}

  async preview(actor: Actor, fromUserId: string, toUserId: string): Promise<HandoverPreview | Refusal> {
    const people = await this.inventory.people(actor, [fromUserId, toUserId]);
    const [from, to] = [people.get(fromUserId), people.get(toUserId)];
    const refusal = peopleRefusal(actor, from, to);
    if (refusal || !from || !to) return refusal ?? new Refusal('NOT_FOUND', '找不到这两位同事，请重新选择。');
    const found = await this.inventory.read(this.database, actor.bureauId, fromUserId, toUserId, this.clock.now());
    // Any reason will do to see whether the acts would be accepted.
    const plan = this.planner.plan(found, { from, to, reason: '预览', actor });
    const names = await this.database.query<{ id: string; name: string }>('handover.enterprises', NAMES, [
      plan.toldEnterpriseIds,
    ]);
    const enterpriseNames = new Map(names.map(({ id, name }) => [id, name]));
    return {
      hash: plan.hash,
      ok: plan.ok,
      summary: plan.summary,
      fromName: from.name,
      toName: to.name,
      refusals: plan.refusals.map((each) => ({ ...each })),
      enterprises: found.enterprises.map(({ id, name }) => ({ id, name })),
      problems: problemsOf(found, plan, enterpriseNames),
      groups: found.groups.map(({ aggregate: { id, name } }) => ({ id, name })),
      tasks: found.tasks.map(({ aggregate: { id, title: name } }) => ({ id, name })),
      projects: found.projects.map(({ aggregate: { id, name } }) => ({ id, name })),
      deputies: deputiesOf(found, plan, to.name),
      toldEnterprises: plan.toldEnterpriseIds.map((id) => ({ id, name: enterpriseNames.get(id) ?? '' })),
    };
  }
}

function problemsOf(found: Inventory, plan: Planned, enterpriseNames: ReadonlyMap<string, string>) {
  const rows = new Map(found.problems.map((row) => [row.id, row]));
  return plan.problems.flatMap(({ problemId, number, action }) => {
    const row = rows.get(problemId);
    if (!row) return [];
    const part = action === 'transferHost' ? 'host' : 'coHandler';
    const enterpriseName = enterpriseNames.get(row.enterpriseId) ?? null;
    return [{ id: problemId, number, title: row.title, state: row.state, part, enterpriseName }];
  });
}

/** Each absence that changes, in a sentence. */
function deputiesOf({ deputies }: Inventory, plan: Planned, toName: string): string[] {
  return deputies.flatMap(({ id, absentName, deputyName, from, to }) => {
    const span = `${formatDay(from)}至${formatDay(to)}`;
    if (plan.deputyIds.includes(id)) return [`${span}代理${absentName}，改由${toName}代理`];
    return plan.revokedDeputyIds.includes(id) ? [`${span}由${deputyName}代理${absentName}，不再需要，撤销`] : [];
  });
}
