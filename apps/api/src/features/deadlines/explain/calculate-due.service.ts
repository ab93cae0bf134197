import { Injectable } from '@nestjs/common';
import type { Grant, GrantUnit } from '@zhuqi/domain/deadline/clock.types.js';
import { dueAt } from '@zhuqi/domain/deadline/due-at.js';
import { explainDue } from '@zhuqi/domain/deadline/explain-due.js';
import { grantText, grantUnitLabels } from '@zhuqi/domain/deadline/policy-text.js';
import { dayOf, yearOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { PROVISIONAL_NOTE } from '@zhuqi/domain/deadline/working-calendar.types.js';
import { DeadlineService } from '../deadline.service.js';
import type { DueExplanationView } from './due-explanation.read-model.js';

/** A year of working days, two weeks of working time, a year of days: beyond, a trace helps nobody. */
const most: Readonly<Record<GrantUnit, number>> = { workday: 250, workminute: 4_200, calendarday: 366 };

export type DueCalculation =
  | { readonly ok: true; readonly explanation: DueExplanationView }
  | { readonly ok: false; readonly message: string; readonly field: string };

/** From a moment and a term to the due date, with its trace: the count behind every clock, without a case. */
@Injectable()
export class CalculateDue {
  constructor(private readonly deadlines: DeadlineService) {}

  async calculate(startedAt: Date, unit: string, amount: number): Promise<DueCalculation> {
    if (!isUnit(unit)) return { ok: false, message: '请选择工作日、工作分钟或自然日。', field: 'unit' };
    if (amount < 0 || amount > most[unit])
      return { ok: false, message: `时限应为0至${most[unit]}${grantUnitLabels[unit]}。`, field: 'amount' };
    const year = yearOf(dayOf(startedAt));
    if (year < 2000 || year > 2090) return { ok: false, message: '起算时间应在2000到2090年之间。', field: 'from' };
    const grant: Grant = { unit, amount };
    const calendar = await this.deadlines.calendar();
    const due = dueAt(calendar, { grant, startedAt });
    const explanation = {
      clockId: null,
      kind: null,
      kindLabel: null,
      startedAt,
      grantText: grantText(grant),
      ...due,
      days: explainDue(calendar, { grant, startedAt }),
      story: [],
      note: due.provisional ? PROVISIONAL_NOTE : null,
    };
    return { ok: true, explanation };
  }
}

const isUnit = (unit: string): unit is GrantUnit => Object.hasOwn(grantUnitLabels, unit);
