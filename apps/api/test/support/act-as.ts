import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { asUser } from '@zhuqi/domain/problem/problem-actor.js';
import type { Facts } from '@zhuqi/domain/problem/problem-facts.js';
import { CreateProblem } from '../../src/features/problems/create-problem.service.js';
import { ActOnProblem } from '../../src/features/problems/act-on-problem.service.js';
import { ProblemRepository } from '../../src/features/problems/problem.repository.js';
import { newId } from '../../src/platform/database/new-id.js';

/** A problem raised and submitted by a member. @returns its id */
export async function raiseProblem(app: INestApplicationContext, by: Actor, enterpriseId: string): Promise<string> {
  const id = newId();
  const statement = {
    title: '缺少检测设备',
    content: '新产品需要三坐标检测，本地没有设备。',
    category: 'GENERAL',
    area: 'TECHNOLOGY',
    priority: 'NORMAL',
    channel: 'HOTLINE',
    visitId: null,
    findingId: null,
  } as const;
  const result = await app.get(CreateProblem).create({ id, enterpriseId, statement, mode: 'submit' }, by);
  if (!result.ok) throw new Error(result.refusal.message);
  return id;
}

/** One act through the real command, on the problem as it stands. @throws Error with the sentence of a refusal */
export async function act(
  app: INestApplicationContext,
  problemId: string,
  by: Actor,
  action: string,
  facts: Facts = {},
): Promise<void> {
  const row = await app.get(ProblemRepository).findById(problemId);
  if (!row) throw new Error('no such problem');
  const result = await app.get(ActOnProblem).perform(row, action, facts, asUser(by));
  if (!result.ok) throw new Error(`${action}: ${result.refusal.message}`);
}

export const personOf = ({ userId, name, unitId, unitPath, roles }: Actor) => ({
  userId,
  name,
  unitId,
  unitPath,
  roles,
});
