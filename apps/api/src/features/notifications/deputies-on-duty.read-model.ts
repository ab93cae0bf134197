import { Injectable } from '@nestjs/common';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { Sql } from '../../platform/database/database.js';
import { toColleague, type Notice } from './notice.js';
import { COLLEAGUE, type Colleague } from './recipients.js';

const ON_DUTY = `
  select d.absent_user_id as "absentUserId", ${COLLEAGUE} as person
  from deputy d join app_user u on u.id = d.deputy_user_id and u.status = 'ACTIVE'
  where d.absent_user_id = any($1::uuid[]) and d.revoked_at is null
    and ($2::timestamptz at time zone 'Asia/Shanghai')::date between d.from_day and d.to_day`;

/** Who acts today for whom, as far as notices are concerned. */
@Injectable()
export class DeputiesOnDuty {
  constructor(private readonly clock: SystemClock) {}

  /** For each notice about a case to somebody who is absent, the same for their deputy, saying in whose place. */
  async copiesOf(sql: Sql, notices: readonly Notice[]): Promise<Notice[]> {
    const told = notices.flatMap((notice) =>
      notice.to.kind === 'colleague' && isAboutCase(notice) ? [{ notice, person: notice.to.person }] : [],
    );
    if (told.length === 0) return [];
    const ids = [...new Set(told.map(({ person }) => person.userId))];
    const rows = await sql.query<{ absentUserId: string; person: Colleague }>('notify.deputies', ON_DUTY, [
      ids,
      this.clock.now(),
    ]);
    const deputies = new Map(rows.map(({ absentUserId, person }) => [absentUserId, person]));
    return told.flatMap(({ notice, person }) => {
      const deputy = deputies.get(person.userId);
      return deputy ? [copyFor(deputy, person, notice)] : [];
    });
  }
}

const isAboutCase = ({ subjectType }: Notice): boolean => ['problem', 'visit', 'task'].includes(subjectType);

const copyFor = (deputy: Colleague, absent: Colleague, notice: Notice): Notice => ({
  ...notice,
  to: toColleague(deputy),
  letter: {
    ...notice.letter,
    title: `代${absent.name}：${notice.letter.title}`,
    lines: [`${absent.name}外出，由您代理。原通知如下：`, ...notice.letter.lines],
  },
});
