import { Injectable } from '@nestjs/common';
import { dayOf, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { noticesOf } from '@zhuqi/domain/partnership/expiry.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import { RunsInWorker, type WorkerTask } from '../../platform/queue/worker-task.js';
import { SettingsReader } from '../../platform/settings/settings-reader.js';
import { DeadlineService } from '../deadlines/deadline.service.js';
import { NoticeWriter } from './notice-writer.js';
import { toColleague, type Notice } from './notice.js';
import { COLLEAGUE, type Colleague } from './recipients.js';
import { partnershipExpiring } from './templates/partnership-expiring.js';

const BATCH = 100;
const RULE = 'partnership.expiring';

// The step carries the day the term ends: a renewed partnership is reminded of its new end. Said once, the notice stands.
const WAITING = `
  select w.* from (
    select p.id, p.bureau_id as "bureauId", p.partner_name as "partnerName", p.ends_on::text as "endsOn", p.contact_id, ${COLLEAGUE} as contact,
      (select min(d) from unnest($2::int[]) d where p.ends_on <= $1::date + d) as days
    from partnership p join app_user u on u.id = p.contact_id and u.status = 'ACTIVE'
    where p.state = 'EXPIRING' and p.ends_on >= $1::date) w
  where w.days is not null
    and not exists (select from notification n where n.dedupe_key = concat_ws(':', '${RULE}', w.id, 1, w."endsOn" || '-' || w.days, w.contact_id))
  order by w."endsOn", w.id limit ${BATCH}`;

interface Waiting {
  readonly id: string;
  readonly bureauId: string;
  readonly partnerName: string;
  readonly endsOn: ShanghaiDay;
  readonly contact: Colleague;
  readonly days: number;
}

/** Tells our contact that a partnership is running out: when it does, and again as the end comes near. */
@Injectable()
@RunsInWorker({ everyMs: 60_000 })
export class RemindOfPartnerships implements WorkerTask {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlineService,
    private readonly settings: SettingsReader,
    private readonly writer: NoticeWriter,
    private readonly clock: SystemClock,
  ) {}

  /** In working time only. */
  async run(): Promise<boolean> {
    const now = this.clock.now();
    const calendar = await this.deadlines.calendar();
    if (calendar.nextWorkingMoment(now) > now) return false;
    const notices = noticesOf(await this.settings.partnershipExpiry());
    const waiting = await this.database.query<Waiting>('partnership.toRemind', WAITING, [dayOf(now), notices]);
    if (waiting.length > 0) await this.database.transaction((tx) => this.writer.write(tx, waiting.map(noticeOf)));
    return waiting.length === BATCH;
  }
}

const noticeOf = ({ id, bureauId, partnerName, endsOn, contact, days }: Waiting): Notice => ({
  rule: RULE,
  bureauId,
  subjectType: 'partnership',
  subjectId: id,
  round: 1,
  step: `${endsOn}-${days}`,
  to: toColleague(contact),
  letter: partnershipExpiring(partnerName, endsOn),
});
