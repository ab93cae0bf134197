import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { scopeOf } from '@zhuqi/domain/access/can.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database } from '../../../platform/database/database.js';
import { clampPage } from '../../../platform/graphql/page.js';
import type { DeputyListOptions } from '../graphql/deputy.inputs.js';
import type { Deputy, DeputyList } from '../graphql/deputy.model.js';
import { managesAbsence } from './deputy-rules.js';

// $1 bureau, $2 unit paths within reach, $3 me, $4 now. One's own absences, those one acts in, those of the units one leads.
const VISIBLE = `
  select d.id, d.absent_user_id as "absentUserId", a.name as "absentName", an.short_name as "absentUnitName", an.path as "unitPath",
    d.deputy_user_id as "deputyUserId", b.name as "deputyName", bn.short_name as "deputyUnitName", d.from_day as "fromDay",
    d.to_day as "toDay", d.reason, c.name as "createdByName", d.created_at as "createdAt", r.name as "revokedByName",
    d.revoked_at as "revokedAt",
    case when d.revoked_at is not null then 'REVOKED'
      when d.to_day < t.day then 'ENDED' when d.from_day > t.day then 'UPCOMING' else 'IN_FORCE' end as state
  from deputy d
    join app_user a on a.id = d.absent_user_id join unit an on an.id = a.unit_id
    join app_user b on b.id = d.deputy_user_id join unit bn on bn.id = b.unit_id
    join app_user c on c.id = d.created_by_id left join app_user r on r.id = d.revoked_by_id,
    (select ($4::timestamptz at time zone 'Asia/Shanghai')::date as day) t
  where d.bureau_id = $1 and (an.path ^@ any($2::text[]) or d.absent_user_id = $3 or d.deputy_user_id = $3)`;

const LIST = `
  with matching as (
    select * from (${VISIBLE}) v
    where ($5::text[] is null or v.state = any($5)) and ($6::text is null or strpos(v."absentName", $6) > 0 or strpos(v."deputyName", $6) > 0))
  select (select count(*)::int from matching) as "totalItems",
    coalesce((select jsonb_agg(p order by p.n) from (
      select *, row_number() over (order by state in ('ENDED', 'REVOKED'), "fromDay" desc, id) as n from matching
      order by n offset $7 limit $8) p), '[]') as items`;

type Row = Omit<Deputy, 'canRevoke'> & { readonly unitPath: string };

/** Who acts for whom, as far as it concerns the reader. */
@Injectable()
export class DeputyListReadModel {
  constructor(
    private readonly database: Database,
    private readonly clock: SystemClock,
  ) {}

  async list(actor: Actor, options: DeputyListOptions | null | undefined): Promise<DeputyList> {
    const { skip, take } = clampPage(options);
    const state = options?.filter?.state;
    const states = state?.in ?? (state?.eq ? [state.eq] : null);
    const text = options?.filter?.text?.trim() || null;
    const [page] = await this.database.query<{ totalItems: number; items: Row[] }>('deputy.list', LIST, [
      ...this.reach(actor),
      states,
      text,
      skip,
      take,
    ]);
    return { totalItems: page?.totalItems ?? 0, items: (page?.items ?? []).map((row) => toDeputy(row, actor)) };
  }

  async find(actor: Actor, id: string): Promise<Deputy | null> {
    const text = `select * from (${VISIBLE}) v where v.id = $5`;
    const [row] = await this.database.query<Row>('deputy.one', text, [...this.reach(actor), id]);
    return row ? toDeputy(row, actor) : null;
  }

  private reach(actor: Actor): unknown[] {
    return [actor.bureauId, scopeOf(actor, 'deputy.manage')?.prefixes ?? [], actor.userId, this.clock.now()];
  }
}

const toDeputy = ({ unitPath, ...row }: Row, actor: Actor): Deputy => ({
  ...row,
  canRevoke:
    (row.state === 'IN_FORCE' || row.state === 'UPCOMING') && managesAbsence(actor, row.absentUserId, unitPath),
});
