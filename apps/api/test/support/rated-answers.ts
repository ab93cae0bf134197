import type { ResultCode, Satisfaction } from '@zhuqi/domain/problem/problem-codes.js';
import type { Sql } from '../../src/platform/database/database.js';
import { newId } from '../../src/platform/database/new-id.js';
import type { Cast } from './cast.js';

/** One rated answer of a made-up ledger; the n-th answer of a problem is its n-th round. */
export interface LedgerAnswer {
  readonly problem: number;
  readonly unit: string;
  readonly contactedInTime: boolean;
  readonly result: ResultCode;
  readonly satisfaction: Satisfaction | null;
  readonly ratedAt: Date;
}

const ADD_PROBLEMS = `
  insert into problem (id, bureau_id, number, enterprise_id, title, content, category, area, priority, channel, state, round, receiving_unit_path,
    host_unit_id, host_unit_path, unit_path, related_unit_paths, participant_ids, grams, created_at, updated_at)
  select p.id, $2, p.number, $3, '检测设备', '', 'GENERAL', 'FUNDING', 'NORMAL', 'HOTLINE', 'CLOSED', p.round, $4, n.id, n.path, n.path, '{}', '{}', '{}',
    now(), now()
  from jsonb_to_recordset($1::jsonb) as p(id uuid, number text, round int, unit uuid) join unit n on n.id = p.unit`;

const ADD_RATINGS = `
  insert into rating (id, problem_id, round, satisfaction, source, rated_at, result, contacted_in_time, host_unit_id)
  select r.id, r."problemId", r.round, r.satisfaction, 'LINK', r."ratedAt", r.result, r."contactedInTime", r.unit
  from jsonb_to_recordset($1::jsonb) as r(id uuid, "problemId" uuid, round int, satisfaction text, "ratedAt" timestamptz, result text,
    "contactedInTime" boolean, unit uuid)`;

/** Replaces all problems and ratings by those of a ledger. A problem belongs to the unit of its last round. */
export async function insertAnswers(sql: Sql, cast: Cast, answers: readonly LedgerAnswer[]): Promise<void> {
  await sql.query(null, 'delete from rating');
  await sql.query(null, 'delete from problem');
  const problems = new Map<number, { id: string; number: string; round: number; unit: string }>();
  const ratings = answers.map((answer) => {
    const before = problems.get(answer.problem);
    const id = before?.id ?? newId();
    const round = (before?.round ?? 0) + 1;
    problems.set(answer.problem, { id, number: `2026-${answer.problem}`, round, unit: answer.unit });
    return { ...answer, id: newId(), problemId: id, round, satisfaction: answer.satisfaction ?? 'UNRATED' };
  });
  const values = [JSON.stringify([...problems.values()]), cast.bureauId, cast.enterpriseId, cast.cityPath];
  await sql.query(null, ADD_PROBLEMS, values);
  await sql.query(null, ADD_RATINGS, [JSON.stringify(ratings)]);
}
