import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { workingDaysLate } from '@zhuqi/domain/deadline/due-at.js';
import { shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { answerDeadline, ladderDemand, openDemand } from '@zhuqi/domain/supervision/issue-order.js';
import { orderKey, type OrderSubject } from '@zhuqi/domain/supervision/order.types.js';
import type { OrderLevel } from '@zhuqi/domain/supervision/order-state.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import { SettingsReader } from '../../platform/settings/settings-reader.js';
import { DeadlineService } from '../deadlines/deadline.service.js';
import { ClockSubjectLookup, type ClockSubject } from './clock-subject-lookup.read-model.js';
import type { IssueSupervisionOrderInput } from './graphql/order.inputs.js';
import type { OrderPreview } from './graphql/order.model.js';
import { IssueOrders, type OrderToIssue } from './issue-orders.service.js';
import type { OrderRefusalAnswer } from './order-refusal.js';
import { OrderRepository } from './order.repository.js';
import { ResponsibilityLookup, type Responsibility } from './responsibility-lookup.read-model.js';

type Refused = { readonly ok: false; readonly refusal: OrderRefusalAnswer };

const levelOf = (level: number): OrderLevel | null => (level === 1 || level === 2 ? level : null);

const refuse = (code: string, message: string, field: string): Refused => ({
  ok: false,
  refusal: { code, message, field },
});

const missing: Readonly<Record<OrderLevel, string>> = {
  1: '责任处室还没有设置分管领导，不能下发一级督办单，请先在“单位”中设置。',
  2: '没有在岗的党组书记账号，不能下发二级督办单，请联系安全管理员。',
};

/** 督办员 issues an order by hand, for an open promise of a problem; what the ladder would say is the proposal. */
@Injectable()
export class IssueByHand {
  constructor(
    private readonly database: Database,
    private readonly clocks: ClockSubjectLookup,
    private readonly responsibility: ResponsibilityLookup,
    private readonly repository: OrderRepository,
    private readonly orders: IssueOrders,
    private readonly settings: SettingsReader,
    private readonly deadlines: DeadlineService,
    private readonly clock: SystemClock,
  ) {}

  /** To whom, until when and in which words an order would go out; null when there is no such promise in reach. */
  async preview(clockId: string, level: number, actor: Actor): Promise<OrderPreview | null> {
    const prepared = await this.prepare(clockId, level, actor);
    if (!prepared.ok) return null;
    const { subject, chain, deadline, demand, wanted } = prepared;
    const before = await this.repository.issuedUnder(orderKey({ subject, level: wanted }));
    const addressee = addresseeOf(chain, wanted);
    return {
      level,
      clockKind: subject.clockKind,
      dueAt: subject.dueAt,
      unitName: chain.unitName,
      addresseeName: addressee?.name ?? null,
      deadline,
      demand,
      problem: before ? `同级督办单已经下发（${before.number}）。` : addressee ? null : missing[wanted],
    };
  }

  async issue(
    input: IssueSupervisionOrderInput & { readonly id: string },
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<{ readonly ok: true; readonly known: null } | Refused> {
    const prepared = await this.prepare(input.clockId, input.level, actor);
    if (!prepared.ok) return prepared;
    const { subject, chain, wanted, prefix, now } = prepared;
    if (subject.state !== 'running')
      return refuse('CLOCK_NOT_RUNNING', '这个时限已经结束或暂停，不需要下发督办单，请刷新后查看。', 'clockId');
    const issuedTo = addresseeOf(chain, wanted);
    if (!issuedTo) return refuse('NO_ADDRESSEE', missing[wanted], 'level');
    const calendar = await this.deadlines.calendar();
    const order: OrderToIssue = {
      ...{ id: input.id, bureauId: subject.bureauId, prefix, level: wanted, subject, issuedTo },
      unitPath: subject.responsibleUnitPath,
      demand: input.demand ?? prepared.demand,
      deadline: input.deadline ? calendar.closingOf(shanghaiDayOf(input.deadline)) : prepared.deadline,
    };
    const made = await this.database.transaction((tx) =>
      this.orders.issue(tx, order, { kind: 'user', actor }, now, idempotency),
    );
    return made.ok ? { ok: true, known: null } : { ok: false, refusal: made.refusal };
  }

  private async prepare(clockId: string, level: number, actor: Actor) {
    const subject = await this.clocks.find(clockId);
    if (!subject || !can(actor, 'order.issue', subject.problem))
      return refuse('NOT_FOUND', '找不到这个时限，可能已不在您的督办范围内。', 'clockId');
    const wanted = levelOf(level);
    if (!wanted) return refuse('INVALID', '督办级别只有一级和二级。', 'level');
    const [chain, prefix, answerDays, calendar] = await Promise.all([
      this.responsibility.of(this.database, subject.bureauId, subject.responsibleUnitPath),
      this.settings.orderPrefix(),
      this.settings.answerDays(),
      this.deadlines.calendar(),
    ]);
    const now = this.clock.now();
    const deadline = answerDeadline(calendar, wanted, now, answerDays);
    const demand = demandOf(subject, workingDaysLate(calendar, subject.dueAt, now), deadline, now);
    return { ok: true as const, subject, chain, wanted, prefix, now, deadline, demand };
  }
}

const addresseeOf = ({ deputyLeader, principal }: Responsibility, level: OrderLevel) =>
  level === 1 ? deputyLeader : principal;

/** An order may also go out before the promise is broken; then it does not speak of a delay. */
function demandOf(subject: ClockSubject & OrderSubject, daysLate: number, deadline: Date, now: Date): string {
  return now > subject.dueAt
    ? ladderDemand(subject, subject.dueAt, daysLate, deadline)
    : openDemand(subject, subject.dueAt, deadline);
}
