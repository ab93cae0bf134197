import { Injectable } from '@nestjs/common';
import { dayOf, yearOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { Database } from '../../platform/database/database.js';

/** From November the State Council's notice for the next year is due; deadlines soon reach into it. */
const ASK_FROM_MONTH = 11;

/** Says aloud that days are being guessed. */
@Injectable()
export class CalendarWarningReadModel {
  constructor(private readonly database: Database) {}

  /** @returns a Chinese sentence, or null when every year now needed is announced */
  async at(now: Date): Promise<string | null> {
    const today = dayOf(now);
    const year = yearOf(today);
    const needed = Number(today.slice(5, 7)) >= ASK_FROM_MONTH ? [year, year + 1] : [year];
    const rows = await this.database.query<{ year: number }>(
      'home.announcedYears',
      'select year from calendar_year where announced and year = any($1::int[])',
      [needed],
    );
    const missing = needed.filter((wanted) => !rows.some(({ year: known }) => known === wanted));
    if (missing.length === 0) return null;
    return `${missing.join('、')} 年的节假日安排尚未导入，涉及的时限暂按周末推算。公布后请系统管理员上传。`;
  }
}
