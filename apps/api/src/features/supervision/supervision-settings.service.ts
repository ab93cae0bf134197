import { Injectable } from '@nestjs/common';
import { defaultAnswerDays } from '@zhuqi/domain/supervision/issue-order.js';
import { defaultOrderPrefix } from '@zhuqi/domain/supervision/order-number.js';
import type { OrderLevel } from '@zhuqi/domain/supervision/order-state.js';

/** What the bureau may set about its orders. */
export interface OrderSettings {
  /** 机关代字 of the numbers: 淮科督. */
  readonly prefix: string;
  /** Working days in which an order is to be answered, by level. */
  readonly answerDays: Readonly<Record<OrderLevel, number>>;
}

/** The one place orders learn their settings from. */
@Injectable()
export class SupervisionSettings {
  forOrders(_bureauId: string): Promise<OrderSettings> {
    return Promise.resolve({ prefix: defaultOrderPrefix, answerDays: defaultAnswerDays });
  }
}
