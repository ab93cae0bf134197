import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { dayOf, fromShanghai } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { WorkingCalendar } from '@zhuqi/domain/deadline/working-calendar.js';
import { SystemClock } from '../platform/clock/system-clock.js';
import { ActorLookup } from '../platform/jobs/actor-lookup.read-model.js';

/** Half past nine: acts of a demo day begin there and follow each other. */
const MORNING = 9 * 60 + 30;
const BETWEEN_ACTS = 15;

/** Plays the demo's stories through the real services, at the times at which they would have happened. */
export class DemoStage {
  private readonly actors = new Map<string, Actor>();
  private readonly present = new Date();
  private moment = this.present;

  constructor(
    readonly app: INestApplicationContext,
    private readonly calendar: WorkingCalendar,
  ) {
    app.get(SystemClock).now = () => this.moment;
  }

  /** Sets the clock to a working day before today, never later than now. @param act counts the acts of a story */
  goTo(workdaysAgo: number, act: number): void {
    const today = dayOf(this.present);
    const day = workdaysAgo > 0 ? this.calendar.addWorkingDays(today, -workdaysAgo) : today;
    const planned = fromShanghai(day, MORNING + act * BETWEEN_ACTS);
    // A story of today told in the morning still has to lie in the past, act after act.
    const latest = new Date(this.present.getTime() - (60 - act) * 1000);
    this.moment = planned < latest ? planned : latest;
  }

  /** The working day this many away from today. */
  workday(offset: number): string {
    return offset === 0 ? dayOf(this.present) : this.calendar.addWorkingDays(dayOf(this.present), offset);
  }

  async actor(username: string): Promise<Actor> {
    const known = this.actors.get(username);
    if (known) return known;
    const found = await this.app.get(ActorLookup).byUsername(username);
    if (!found) throw new Error(`演示数据里没有“${username}”。`);
    this.actors.set(username, found);
    return found;
  }
}

/** Told when a story does not go as written: the lifecycle has changed and the story has not. */
export const offScript = (story: string, step: string, message: string): Error =>
  new Error(`演示数据“${story}”走不下去（${step}）：${message}`);
