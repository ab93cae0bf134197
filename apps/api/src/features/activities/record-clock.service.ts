import { Injectable } from '@nestjs/common';
import type { ActivityAccepted } from '@zhuqi/domain/activity/decide-activity.js';
import type { Activity } from '@zhuqi/domain/activity/activity.types.js';
import type { Moved } from '../../platform/aggregates/acts.service.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import { clockFactOf, type ClockRow } from '../deadlines/clock.mapper.js';
import { DeadlineService } from '../deadlines/deadline.service.js';
import { ActivityRegister } from './register.read-model.js';

const CLOCKS = 'select to_jsonb(c) as clock from clock c where c.subject_id = $1';

/** The clock of the record: it starts when an activity ends, and belongs to its organizer. */
@Injectable()
export class RecordClock {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlineService,
    private readonly register: ActivityRegister,
    private readonly clock: SystemClock,
  ) {}

  /** What the domain's orders do to it, and the due columns of the activity; nothing for an act without orders. */
  async moved({ clockOrders, next }: ActivityAccepted, before: Activity | null): Promise<Moved> {
    if (clockOrders.length === 0) return {};
    const rows = before ? await this.database.query<{ clock: ClockRow }>('activity.clocks', CLOCKS, [before.id]) : [];
    const unitId = await this.register.unitIdOf(next.organizerId);
    const { clocks, timers, due } = await this.deadlines.apply(
      clockOrders,
      rows.map(({ clock }) => clockFactOf(clock)),
      {
        bureauId: next.bureauId,
        subjectType: 'activity',
        subjectId: next.id,
        round: 1,
        category: null,
        priority: null,
        at: this.clock.now(),
        unitOf: () => unitId,
      },
    );
    return { clocks, timers, columns: { ...due } };
  }
}
