import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { asUser, systemActor, type ProblemActor } from '@zhuqi/domain/problem/problem-actor.js';
import type { NewProblem } from '@zhuqi/domain/problem/create-problem.js';
import type { ProblemState } from '@zhuqi/domain/problem/problem-state.js';
import type { ProblemAction } from '@zhuqi/domain/problem/problem.transitions.js';
import type { Capacity } from '@zhuqi/domain/problem/problem.types.js';
import { ActOnProblem } from '../../src/features/problems/act-on-problem.service.js';
import { CreateProblem, type RaiseProblem } from '../../src/features/problems/create-problem.service.js';
import { PerformProblemAction } from '../../src/features/problems/perform-problem-action.service.js';
import { ProblemRepository } from '../../src/features/problems/problem.repository.js';
import type { ProblemRow } from '../../src/features/problems/problem.row.js';
import { newId } from '../../src/platform/database/new-id.js';
import type { Cast } from './cast.js';
import { completeFacts, type CompleteFacts } from './problem-facts.js';

export const statement: RaiseProblem['statement'] = {
  title: '缺少检测设备',
  content: '新产品需要三坐标检测，本地没有设备。',
  category: 'GENERAL',
  area: 'TECHNOLOGY',
  priority: 'NORMAL',
  channel: 'HOTLINE',
  visitId: null,
  findingId: null,
};

/** The shortest way to each state that can be reached; the second part says who goes it. */
const ways: Readonly<Partial<Record<ProblemState, ReadonlyArray<readonly [ProblemAction, Capacity]>>>> = (() => {
  const assigned = [
    ['accept', 'coordinator'],
    ['assign', 'coordinator'],
  ] as const;
  const inProgress = [...assigned, ['sign', 'host']] as const;
  const inReview = [...inProgress, ['submitResult', 'host']] as const;
  const awaiting = [...inReview, ['approveResult', 'hostUnitHead']] as const;
  return {
    DRAFT: [],
    SUBMITTED: [],
    ACCEPTED: [['accept', 'coordinator']],
    ASSIGNED: assigned,
    IN_PROGRESS: inProgress,
    AWAITING_INFO: [...inProgress, ['requestInfo', 'host']],
    SHELVED: [...inProgress, ['requestShelving', 'host'], ['approveShelving', 'deputyLeader']],
    IN_REVIEW: inReview,
    AWAITING_FEEDBACK: awaiting,
    CLOSED: [...awaiting, ['rate', 'enterprise']],
    REJECTED: [['reject', 'coordinator']],
    MERGED: [['merge', 'coordinator']],
    WITHDRAWN: [['withdraw', 'reporter']],
  };
})();

export const reachableStates = Object.keys(ways) as readonly ProblemState[];

/** What must have been asked for before it can be decided or answered. */
const prelude: Readonly<Partial<Record<ProblemAction, readonly [ProblemAction, Capacity]>>> = {
  decideExtension: ['requestExtension', 'host'],
  approveShelving: ['requestShelving', 'host'],
  refuseShelving: ['requestShelving', 'host'],
  answerInstruction: ['instruct', 'principal'],
};

/** Plays problems through the real services: colleagues through the command, enterprise and system as their doors do. */
export class ProblemPlayer {
  readonly actors: Readonly<Record<Capacity, ProblemActor>>;

  private constructor(
    private readonly app: INestApplicationContext,
    readonly cast: Cast,
    readonly target: { readonly id: string; readonly state: 'SUBMITTED' },
  ) {
    const { enterpriseId, contactId } = cast;
    this.actors = {
      reporter: asUser(cast.member),
      enterprise: { kind: 'enterprise', enterpriseId, contactId, name: '王联络' },
      coordinator: asUser(cast.coordinator),
      host: asUser(cast.host),
      coHandler: asUser(cast.coHandler),
      hostUnitHead: asUser(cast.head),
      callbackOfficer: asUser(cast.callbackOfficer),
      supervisor: asUser(cast.supervisor),
      deputyLeader: asUser(cast.deputyLeader),
      principal: asUser(cast.principal),
      system: systemActor,
    };
  }

  static async prepare(app: INestApplicationContext, cast: Cast): Promise<ProblemPlayer> {
    const target = { id: newId(), state: 'SUBMITTED' } as const;
    const player = new ProblemPlayer(app, cast, target);
    await player.raise('submit', { id: target.id });
    return player;
  }

  async raise(
    mode: NewProblem['mode'],
    more: Partial<RaiseProblem> = {},
    by: Actor = this.cast.member,
  ): Promise<string> {
    const { enterpriseId } = this.cast;
    const answer = mode === 'solvedOnTheSpot' ? { answer: '当场讲清了政策。' } : {};
    const input = { id: newId(), enterpriseId, statement, mode, ...answer, ...more };
    const made = await this.app.get(CreateProblem).create(input, by);
    if (!made.ok) throw new Error(`${made.refusal.code}: ${made.refusal.message}`);
    return input.id;
  }

  facts(action: ProblemAction): CompleteFacts {
    return completeFacts(action, this.cast, this.target);
  }

  async row(id: string): Promise<ProblemRow> {
    const row = await this.app.get(ProblemRepository).findById(id);
    if (!row) throw new Error('no such problem');
    return row;
  }

  /** @returns 'OK' or the code of the refusal */
  async try(row: ProblemRow, action: ProblemAction, who: ProblemActor, given = this.facts(action)): Promise<string> {
    const result =
      who.kind === 'user'
        ? await this.app
            .get(PerformProblemAction)
            .perform({ problemId: row.id, action, expectedVersion: row.version, facts: given.input }, who.actor, null)
        : await this.app.get(ActOnProblem).perform(row, action, given.facts, who);
    return result.ok ? 'OK' : result.refusal.code;
  }

  /** A problem in a state, where the state allows it with the request in place which the action decides on. */
  async readyFor(action: ProblemAction, state: ProblemState): Promise<ProblemRow> {
    const row = await this.row(await this.inState(state));
    const before = prelude[action];
    if (!before) return row;
    await this.try(row, before[0], this.actors[before[1]]);
    return this.row(row.id);
  }

  /** A fresh problem, brought to a state the way problems get there. */
  async inState(state: ProblemState): Promise<string> {
    const id = await this.raise(state === 'DRAFT' ? 'draft' : 'submit');
    for (const [action, capacity] of ways[state] ?? []) {
      const code = await this.try(await this.row(id), action, this.actors[capacity]);
      if (code !== 'OK') throw new Error(`${action} by ${capacity}: ${code}`);
    }
    return id;
  }
}
