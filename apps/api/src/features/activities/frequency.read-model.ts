import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { frequencyMisses, type HeldActivity } from '@zhuqi/domain/activity/frequency.js';
import { addDays, dayOf, shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import { SettingsReader } from '../../platform/settings/settings-reader.js';
import type { FrequencyMiss } from './graphql/activity.model.js';

const BRANCHES = `
  select n.id, n.name from unit n where n.bureau_id = $1 and n.kind = 'OFFICE' and n.path ^@ $2
    and exists (select from app_user u where u.unit_id = n.id and u.status = 'ACTIVE')
  order by n.path`;

const HELD = `
  select a.id, a.kind, a.state, a.planned_on::text as "plannedOn", a.hosts from activity a
  where a.bureau_id = $1 and a.planned_on between $2::date and $3::date and a.state in ('TO_RECORD', 'ARCHIVED')
  order by a.planned_on, a.id`;

/** Longer spans help nobody, and cost. */
const MOST_DAYS = 366 * 3;

/** 三会一课 and 主题党日: who has missed what. Every office with people in it has a branch. */
@Injectable()
export class FrequencyReadModel {
  constructor(
    private readonly database: Database,
    private readonly settings: SettingsReader,
    private readonly clock: SystemClock,
  ) {}

  /** Misses of the branches in the actor's reach, in periods of these days that are over; at most three years. */
  async misses(fromText: string, toText: string, actor: Actor): Promise<readonly FrequencyMiss[]> {
    const [from, asked] = [shanghaiDayOf(fromText), shanghaiDayOf(toText)];
    const to = asked > addDays(from, MOST_DAYS) ? addDays(from, MOST_DAYS) : asked;
    if (to < from) return [];
    const [branches, held, rules] = await Promise.all([
      this.database.query<{ id: string; name: string }>('frequency.branches', BRANCHES, [
        actor.bureauId,
        actor.orgPath,
      ]),
      this.database.query<HeldActivity>('frequency.held', HELD, [actor.bureauId, from, to]),
      this.settings.frequency(),
    ]);
    const names = new Map(branches.map(({ id, name }) => [id, `${name}党支部`]));
    const days = held.map((one) => ({ ...one, plannedOn: shanghaiDayOf(one.plannedOn) }));
    const found = frequencyMisses(rules, [...names.keys()], days, { from, to }, dayOf(this.clock.now()));
    return found.map(({ branchId, rule, period, held: rows, message }) => ({
      branchId,
      branchName: names.get(branchId) ?? '',
      kinds: [...rule.kinds],
      per: rule.per,
      periodLabel: period.label,
      from: period.from,
      to: period.to,
      required: rule.times,
      held: rows.length,
      message,
    }));
  }
}
