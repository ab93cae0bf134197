import { Inject, Injectable } from '@nestjs/common';
import { formatDay, formatMoment, shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/env.schema.js';
import type { Sql } from '../../platform/database/database.js';
import { COLLEAGUE, CONTACT_OF_ENTERPRISE, type Colleague, type EnterpriseContact } from './recipients.js';

/** A visit and everybody who may have to be told about it. */
export interface VisitCase {
  readonly id: string;
  readonly bureauId: string;
  readonly version: number;
  readonly purpose: string;
  /** A Shanghai day. */
  readonly plannedOn: string;
  readonly plannedAt: Date | null;
  /** When, in words. */
  readonly when: string;
  readonly wasAnnounced: boolean;
  readonly enterpriseId: string;
  readonly enterpriseName: string;
  readonly address: string | null;
  readonly contact: EnterpriseContact | null;
  readonly lead: Colleague;
  readonly memberNames: readonly string[];
  readonly unitHead: Colleague | null;
  readonly url: string;
}

const FIND = `
  select v.id, v.bureau_id as "bureauId", v.version, v.purpose, v.planned_on as "plannedOn", v.planned_at as "plannedAt",
    exists (select from event x where x.subject_id = v.id and x.type = 'visit.notified') as "wasAnnounced",
    v.enterprise_id as "enterpriseId", e.name as "enterpriseName", e.address, ${CONTACT_OF_ENTERPRISE} as contact,
    (select ${COLLEAGUE} from app_user u where u.id = v.lead_id) as lead,
    coalesce((select jsonb_agg(u.name order by u.id) from app_user u where u.id = any(v.member_ids) and u.id <> v.lead_id), '[]') as "memberNames",
    (select ${COLLEAGUE} from unit n join app_user u on u.id = n.head_user_id where n.path = v.unit_path) as "unitHead"
  from visit v join enterprise e on e.id = v.enterprise_id where v.id = $1`;

@Injectable()
export class VisitCaseReadModel {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @throws Error when there is no such visit: its event says there was */
  async find(sql: Sql, id: string): Promise<VisitCase> {
    const [row] = await sql.query<Omit<VisitCase, 'url' | 'when'>>('notify.visit', FIND, [id]);
    if (!row) throw new Error(`visit ${id} is not there`);
    const when = row.plannedAt ? formatMoment(row.plannedAt) : formatDay(shanghaiDayOf(row.plannedOn));
    return { ...row, when, url: `${this.config.http.publicUrl}/visits/${id}/show` };
  }
}
