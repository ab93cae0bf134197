import { Inject, Injectable } from '@nestjs/common';
import { formatDay, formatMoment, shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/env.schema.js';
import type { Sql } from '../../platform/database/database.js';
import { COLLEAGUE, type Colleague } from './recipients.js';

/** An activity and everybody who may have to be told about it. */
export interface ActivityCase {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly hostNames: string;
  /** A Shanghai day. */
  readonly plannedOn: string;
  readonly startsAt: Date | null;
  /** When, in words. */
  readonly when: string;
  readonly wasAnnounced: boolean;
  /** Announced, and not over yet. */
  readonly isAhead: boolean;
  /** Who has been invited already. */
  readonly toldIds: readonly string[];
  readonly organizer: Colleague;
  /** Colleagues on the list who have not asked for leave. */
  readonly invited: readonly Colleague[];
  readonly unitHead: Colleague | null;
  readonly url: string;
}

const FIND = `
  select a.id, a.title, a.place, a.planned_on::text as "plannedOn", a.starts_at as "startsAt",
    (select string_agg(h ->> 'name', '、') from jsonb_array_elements(a.hosts) h) as "hostNames",
    exists (select from event x where x.subject_id = a.id and x.type = 'activity.announced') as "wasAnnounced",
    a.state in ('ANNOUNCED', 'CHECKING_IN') as "isAhead",
    array(select n.user_id from notification n where n.subject_id = a.id and n.kind = 'activity.announced') as "toldIds",
    (select ${COLLEAGUE} from app_user u where u.id = a.organizer_id) as organizer,
    coalesce((select jsonb_agg(${COLLEAGUE} order by u.id) from app_user u where u.status = 'ACTIVE' and u.id::text in (
      select p.person_key from activity_person p where p.activity_id = a.id and p.role <> 'LEAVE')), '[]') as invited,
    (select ${COLLEAGUE} from unit n join app_user u on u.id = n.head_user_id where n.path = a.unit_path) as "unitHead"
  from activity a where a.id = $1`;

@Injectable()
export class ActivityCaseReadModel {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @throws Error when there is no such activity: its event says there was */
  async find(sql: Sql, id: string): Promise<ActivityCase> {
    const [row] = await sql.query<Omit<ActivityCase, 'url' | 'when'>>('notify.activity', FIND, [id]);
    if (!row) throw new Error(`activity ${id} is not there`);
    const when = row.startsAt ? formatMoment(row.startsAt) : formatDay(shanghaiDayOf(row.plannedOn));
    return { ...row, when, url: `${this.config.http.publicUrl}/activities/${id}/show` };
  }
}
