import { Injectable } from '@nestjs/common';
import { can } from '@zhuqi/domain/access/can.js';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { fromShanghai, shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { CoHandlerOrder, Facts } from '@zhuqi/domain/problem/problem-facts.js';
import { problemScope } from '@zhuqi/domain/problem/problem-scope.js';
import type { Refusal } from '@zhuqi/domain/problem/problem.types.js';
import { Database } from '../../platform/database/database.js';
import { PersonLookup } from '../identity/person-lookup.read-model.js';
import { ServiceItemLookup } from '../service-lists/service-item-lookup.read-model.js';
import type { CoHandlerInput, ProblemFactsInput } from './graphql/problem.inputs.js';
import { toProblem } from './problem.mapper.js';
import { ProblemRepository } from './problem.repository.js';
import type { ProblemRow } from './problem.row.js';

type Resolved =
  { readonly ok: true; readonly facts: Facts } | { readonly ok: false; readonly refusal: Refusal<string> };

interface NamedPeople {
  readonly host: string | undefined;
  readonly coHandlers: readonly CoHandlerInput[] | undefined;
  readonly coHandler: string | undefined;
  readonly formerCoHandler: string | undefined;
}

const refuse = (field: string, message: string): Resolved => ({
  ok: false,
  refusal: { code: 'NOT_FOUND', message, field },
});

/** Turns the ids of an input into the people, problems and files they name, so that the domain needs no look-up. */
@Injectable()
export class ResolveFacts {
  constructor(
    private readonly database: Database,
    private readonly people: PersonLookup,
    private readonly repository: ProblemRepository,
    private readonly items: ServiceItemLookup,
  ) {}

  async resolve(row: ProblemRow, input: ProblemFactsInput, actor: Actor): Promise<Resolved> {
    const { mergeInto, attachments, newDueDate, planDate, item, ...given } = withoutNulls(input);
    const { host, coHandlers, coHandler, formerCoHandler, ...plain } = given;
    const people = await this.resolvePeople(row, { host, coHandlers, coHandler, formerCoHandler }, actor);
    if (!people.ok) return people;
    const target = mergeInto ? await this.mergeTarget(mergeInto, actor) : undefined;
    if (target === null) return refuse('mergeInto', '找不到要并入的问题，请重新选择。');
    if (attachments?.length && !(await this.areAttachedTo(row.id, attachments)))
      return refuse('attachments', '有附件不属于这个问题，请重新上传。');
    const cited = item ? await this.items.published(actor.bureauId, item) : undefined;
    if (cited === null) return refuse('item', '找不到这一清单事项，可能已停用，请重新选择。');
    // Codes are checked against the domain's tables by decide(); the type says what they are once they have passed.
    const facts = {
      ...plain,
      ...people.facts,
      ...(target ? { mergeInto: target } : {}),
      ...(cited ? { item: cited } : {}),
      ...(attachments ? { attachments } : {}),
      ...(newDueDate ? { newDueDate: fromShanghai(shanghaiDayOf(newDueDate)) } : {}),
      ...(planDate ? { planDate: fromShanghai(shanghaiDayOf(planDate)) } : {}),
    } as Facts;
    return { ok: true, facts };
  }

  private async resolvePeople(row: ProblemRow, named: NamedPeople, actor: Actor): Promise<Resolved> {
    const { host, coHandlers = [], coHandler, formerCoHandler } = named;
    const ids = [host, coHandler, ...coHandlers.map(({ person }) => person)].filter((id) => id !== undefined);
    const people = await this.people.byIds(actor.bureauId, ids);
    const [hostPerson, newHelper] = [host && people.get(host), coHandler && people.get(coHandler)];
    if (host && !hostPerson) return refuse('host', '找不到所选的主办人，可能已停用，请重新选择。');
    if (coHandler && !newHelper) return refuse('coHandler', '找不到所选的协办人，可能已停用，请重新选择。');
    const helpers: CoHandlerOrder[] = [];
    for (const { person, dueAt } of coHandlers) {
      const found = people.get(person);
      if (!found) return refuse('coHandlers', '找不到所选的协办人，可能已停用，请重新选择。');
      helpers.push({ person: found, dueAt: dueAt ?? null });
    }
    // Whoever leaves may have left the bureau: the case knows them.
    const leaving = formerCoHandler && row.coHandlers.find(({ userId }) => userId === formerCoHandler.toLowerCase());
    if (formerCoHandler && !leaving) return refuse('formerCoHandler', '所选的人不是这个问题的协办人，请重新选择。');
    return {
      ok: true,
      facts: {
        ...(hostPerson ? { host: hostPerson } : {}),
        ...(named.coHandlers ? { coHandlers: helpers } : {}),
        ...(newHelper ? { coHandler: newHelper } : {}),
        ...(leaving ? { formerCoHandler: { ...leaving, roles: [] } } : {}),
      },
    };
  }

  private async mergeTarget(id: string, actor: Actor) {
    const row = await this.repository.findById(id);
    return row && can(actor, 'problem.read', problemScope(toProblem(row))) ? { id: row.id, state: row.state } : null;
  }

  private async areAttachedTo(problemId: string, ids: readonly string[]): Promise<boolean> {
    const [row] = await this.database.query<{ count: number }>(
      'problem.attachmentsOf',
      `select count(*) from attachment where subject_id = $1 and id = any($2::uuid[]) and removed_at is null`,
      [problemId, ids],
    );
    return row?.count === new Set(ids).size;
  }
}

/** GraphQL says null where a fact was left out; the domain knows only absent. */
function withoutNulls(
  input: ProblemFactsInput,
): Partial<{ [K in keyof ProblemFactsInput]: NonNullable<ProblemFactsInput[K]> }> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined));
}
