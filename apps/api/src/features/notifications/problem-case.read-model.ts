import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/env.schema.js';
import type { Sql } from '../../platform/database/database.js';
import { COLLEAGUE, CONTACT_OF_ENTERPRISE, type Colleague, type EnterpriseContact } from './recipients.js';

/** A problem and everybody who may have to be told about it. */
export interface ProblemCase {
  readonly id: string;
  readonly bureauId: string;
  readonly number: string;
  readonly title: string;
  readonly round: number;
  readonly responsibility: string;
  readonly result: string | null;
  readonly resultText: string | null;
  readonly enterpriseId: string;
  readonly enterpriseName: string;
  readonly signBy: Date | null;
  /** Until when the enterprise may add what it was asked for; null where it was not asked. */
  readonly infoBy: Date | null;
  /** Until when the host has; null where no such clock is open. */
  readonly hostBy: Date | null;
  /** The plan date of a shelved problem. */
  readonly shelvedUntil: Date | null;
  readonly contact: EnterpriseContact | null;
  readonly host: Colleague | null;
  readonly coHandlers: readonly Colleague[];
  readonly unitHead: Colleague | null;
  /** 分管领导 of the host's unit. */
  readonly deputyLeader: Colleague | null;
  /** 批示 with whoever wrote them, by number. */
  readonly instructions: readonly InstructionAuthor[];
  readonly coordinators: readonly Colleague[];
  readonly callbackOfficers: readonly Colleague[];
  readonly supervisors: readonly Colleague[];
  readonly url: string;
}

export interface InstructionAuthor {
  readonly no: number;
  readonly by: Colleague;
  /** ISO; null while it waits for an answer. */
  readonly answeredAt: string | null;
}

const byRole = (role: string, condition = 'true') => `coalesce((
  select jsonb_agg(${COLLEAGUE} order by u.id) from app_user u join unit n on n.id = u.unit_id
  where u.bureau_id = p.bureau_id and u.status = 'ACTIVE' and u.roles @> array['${role}'] and ${condition}), '[]')`;

/** Of the bureau or district bureau that received it: a district below has coordinators for its own cases. */
const OF_THE_RECEIVER = `starts_with(n.path, p.receiving_unit_path) and not exists (
  select 1 from unit d where d.kind = 'DISTRICT_BUREAU' and starts_with(n.path, d.path) and starts_with(d.path, p.receiving_unit_path)
    and d.path <> p.receiving_unit_path)`;

const FIND = `
  select p.id, p.bureau_id as "bureauId", p.number, p.title, p.round, p.responsibility, p.result, p.result_text as "resultText",
    p.enterprise_id as "enterpriseId", e.name as "enterpriseName",
    (select c.due_at from clock c where c.subject_id = p.id and c.kind = 'sign' and c.state = 'running' limit 1) as "signBy",
    (select c.due_at from clock c where c.subject_id = p.id and c.kind = 'info' and c.state = 'running' limit 1) as "infoBy",
    (select c.due_at from clock c where c.subject_id = p.id and c.kind = 'host' and c.state in ('running', 'paused') limit 1) as "hostBy",
    p.shelved_until as "shelvedUntil",
    ${CONTACT_OF_ENTERPRISE} as contact,
    (select ${COLLEAGUE} from app_user u where u.id = p.host_id) as host,
    (select ${COLLEAGUE} from unit n join app_user u on u.id = n.head_user_id where n.id = p.host_unit_id) as "unitHead",
    (select ${COLLEAGUE} from unit n join app_user u on u.id = n.supervising_leader_id where n.id = p.host_unit_id) as "deputyLeader",
    coalesce((select jsonb_agg(${COLLEAGUE} order by u.id) from problem_co_handler h join app_user u on u.id = h.user_id
      where h.problem_id = p.id and h.round = p.round), '[]') as "coHandlers",
    coalesce((select jsonb_agg(jsonb_build_object('no', i.no, 'by', ${COLLEAGUE}, 'answeredAt', i.answered_at) order by i.no)
      from problem_instruction i join app_user u on u.id = i.by_id where i.problem_id = p.id), '[]') as instructions,
    ${byRole('COORDINATOR', OF_THE_RECEIVER)} as coordinators,
    ${byRole('CALLBACK_OFFICER')} as "callbackOfficers",
    ${byRole('SUPERVISOR')} as supervisors
  from problem p join enterprise e on e.id = p.enterprise_id where p.id = $1`;

@Injectable()
export class ProblemCaseReadModel {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @throws Error when there is no such problem: its event says there was */
  async find(sql: Sql, id: string): Promise<ProblemCase> {
    const [row] = await sql.query<Omit<ProblemCase, 'url'>>('notify.problem', FIND, [id]);
    if (!row) throw new Error(`problem ${id} is not there`);
    return { ...row, url: `${this.config.http.publicUrl}/problems/${id}/show` };
  }
}
