import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { OrderAction } from '@zhuqi/domain/supervision/order.transitions.js';
import type { OrderLevel, OrderState } from '@zhuqi/domain/supervision/order-state.js';
import type { OrderFactsInput } from '../../src/features/supervision/graphql/order.inputs.js';
import { IssueByHand } from '../../src/features/supervision/issue-by-hand.service.js';
import { OrderRepository } from '../../src/features/supervision/order.repository.js';
import type { OrderRow } from '../../src/features/supervision/order.row.js';
import { PerformOrderAction } from '../../src/features/supervision/perform-order-action.service.js';
import { Database } from '../../src/platform/database/database.js';
import { newId } from '../../src/platform/database/new-id.js';
import { makeCast, type Cast } from './cast.js';
import { ProblemPlayer } from './problem-player.js';

/** Facts with which each act is complete. */
export const orderFacts: Readonly<Record<OrderAction, OrderFactsInput>> = {
  answer: { answer: '已约检测中心，周三完成检测。' },
  close: { note: '同意办结。' },
  returnAnswer: { reason: '请写明完成时间。' },
  cancel: { reason: '问题已撤回。' },
  closeWithCase: { note: '问题已销号。' },
};

const ways: Readonly<Record<OrderState, ReadonlyArray<readonly [OrderAction, 'deputyLeader' | 'supervisor']>>> = {
  ISSUED: [],
  ANSWERED: [['answer', 'deputyLeader']],
  CLOSED: [
    ['answer', 'deputyLeader'],
    ['close', 'supervisor'],
  ],
  CANCELLED: [['cancel', 'supervisor']],
};

/** Plays supervision orders through the real services. The problem's host is of 高新处, led by 吴分管. */
export class OrderPlayer {
  readonly actors: Readonly<Record<string, Actor>>;
  private readonly database: Database;

  private constructor(
    private readonly app: INestApplicationContext,
    readonly cast: Cast,
    readonly problems: ProblemPlayer,
  ) {
    this.database = app.get(Database);
    this.actors = {
      supervisor: cast.supervisor,
      deputyLeader: cast.deputyLeader,
      principal: cast.principal,
      unitHead: cast.head,
      host: cast.host,
      coordinator: cast.coordinator,
      'head of another unit': cast.otherHead,
      'member of staff': cast.member,
      'coordinator of a district': cast.districtCoordinator,
      'coordinator of another bureau': cast.foreignCoordinator,
    };
  }

  static async prepare(app: INestApplicationContext): Promise<OrderPlayer> {
    const database = app.get(Database);
    const cast = await makeCast(database);
    await database.query(null, 'update unit set head_user_id = $2, supervising_leader_id = $3 where id = $1', [
      cast.host.unitId,
      cast.head.userId,
      cast.deputyLeader.userId,
    ]);
    return new OrderPlayer(app, cast, await ProblemPlayer.prepare(app, cast));
  }

  /** The running clock of a kind of a fresh problem in progress. */
  async clockId(kind = 'host', problemId?: string): Promise<string> {
    const id = problemId ?? (await this.problems.inState('IN_PROGRESS'));
    const [clock] = await this.database.query<{ id: string }>(
      null,
      `select id from clock where subject_id = $1 and kind = $2 and state = 'running'`,
      [id, kind],
    );
    if (!clock) throw new Error(`no ${kind} clock runs`);
    return clock.id;
  }

  /** @returns the id, or the code of the refusal */
  async issue(clockId: string, level: OrderLevel = 1, by: Actor = this.cast.supervisor): Promise<string> {
    const id = newId();
    const made = await this.app.get(IssueByHand).issue({ id, clockId, level }, by, null);
    return made.ok ? id : made.refusal.code;
  }

  async row(id: string): Promise<OrderRow> {
    const row = await this.app.get(OrderRepository).findById(id);
    if (!row) throw new Error(`no such order: ${id}`);
    return row;
  }

  /** @returns 'OK' or the code of the refusal */
  async try(row: OrderRow, action: string, by: Actor, facts: OrderFactsInput = {}): Promise<string> {
    const input = { orderId: row.id, action, expectedVersion: row.version, facts };
    const result = await this.app.get(PerformOrderAction).perform(input, by, null);
    return result.ok ? 'OK' : result.refusal.code;
  }

  async inState(state: OrderState): Promise<OrderRow> {
    const id = await this.issue(await this.clockId());
    for (const [action, who] of ways[state]) {
      const code = await this.try(await this.row(id), action, this.cast[who], orderFacts[action]);
      if (code !== 'OK') throw new Error(`${action} by ${who}: ${code}`);
    }
    return this.row(id);
  }
}
