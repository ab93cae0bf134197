import { readFile } from 'node:fs/promises';
import { shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { CreateDeputyService } from '../features/assignment/deputies/create-deputy.service.js';
import { SaveRoutingRuleService } from '../features/assignment/routing/save-routing-rule.service.js';
import { Database } from '../platform/database/database.js';
import { Refusal } from '../platform/graphql/common.model.js';
import { offScript, type DemoStage } from './demo-stage.js';
import { seedFile } from './seed-file.js';

type Target =
  | { readonly kind: 'liaison' }
  | { readonly kind: 'person'; readonly username: string }
  | { readonly kind: 'unit'; readonly unit: string };

interface Rule {
  readonly name: string;
  readonly order: number;
  readonly category?: string;
  readonly area?: string;
  readonly hasLiaison?: boolean;
  readonly host: Target;
  readonly coHandlers: readonly Target[];
}

interface Absence {
  readonly absent: string;
  readonly deputy: string;
  /** Working days from today. */
  readonly fromIn: number;
  readonly toIn: number;
  readonly reason: string;
}

const UNIT_BY_HEADING = 'select id from unit where short_name = $1 or name = $1';

/** The routing rules of the bureau, and a colleague who is away and represented. */
export async function seedDemoAssignment(stage: DemoStage, unitNames: ReadonlyMap<string, string>): Promise<void> {
  const file = JSON.parse(await readFile(seedFile('demo/assignment.json'), 'utf8')) as {
    readonly rules: readonly Rule[];
    readonly deputies: readonly Absence[];
  };
  stage.goTo(0, 0);
  for (const { host, coHandlers, ...rule } of file.rules) {
    const input = {
      ...rule,
      host: await targetOf(stage, host, unitNames),
      coHandlers: await Promise.all(coHandlers.map((target) => targetOf(stage, target, unitNames))),
    };
    const saved = await stage.app.get(SaveRoutingRuleService).save(await stage.actor('xietiao'), input, () => null);
    if (saved instanceof Refusal) throw offScript(rule.name, '分派规则', saved.message);
  }
  for (const { absent, deputy, fromIn, toIn, reason } of file.deputies) {
    const [absentActor, deputyActor] = [await stage.actor(absent), await stage.actor(deputy)];
    const made = await stage.app.get(CreateDeputyService).create(
      absentActor,
      {
        absentUserId: absentActor.userId,
        deputyUserId: deputyActor.userId,
        from: shanghaiDayOf(stage.workday(fromIn)),
        to: shanghaiDayOf(stage.workday(toIn)),
        reason,
      },
      () => null,
    );
    if (made instanceof Refusal) throw offScript(absent, '代理', made.message);
  }
}

async function targetOf(stage: DemoStage, target: Target, unitNames: ReadonlyMap<string, string>) {
  if (target.kind === 'liaison') return { kind: 'liaison' };
  if (target.kind === 'person') return { kind: 'person', id: (await stage.actor(target.username)).userId };
  const name = unitNames.get(target.unit) ?? target.unit;
  const [unit] = await stage.app.get(Database).query<{ id: string }>(null, UNIT_BY_HEADING, [name]);
  return { kind: 'unit', id: unit?.id ?? '' };
}
