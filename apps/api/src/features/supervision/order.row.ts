import type { ClockKind } from '@zhuqi/domain/deadline/clock.types.js';
import type { OrderLevel, OrderState } from '@zhuqi/domain/supervision/order-state.js';

type Moment = Date | string;

/** A 督办单 as one SELECT brings it. */
export interface OrderRow {
  readonly id: string;
  readonly bureauId: string;
  readonly prefix: string;
  readonly year: number;
  readonly serial: number;
  readonly level: OrderLevel;
  readonly problemId: string;
  readonly problemNumber: string;
  readonly title: string;
  readonly clockId: string;
  readonly clockKind: ClockKind;
  readonly round: number;
  readonly unitPath: string;
  readonly issuedToId: string;
  readonly issuedToName: string;
  readonly issuedToUnitId: string;
  readonly issuedToUnitPath: string;
  readonly demand: string;
  readonly state: OrderState;
  readonly version: number;
  readonly issuedById: string | null;
  readonly issuedByName: string;
  readonly issuedAt: Moment;
  readonly deadline: Moment;
  readonly answer: string | null;
  readonly answeredById: string | null;
  readonly answeredByName: string | null;
  readonly answeredAt: Moment | null;
  readonly returnedCount: number;
  readonly closingNote: string | null;
  readonly cancelReason: string | null;
  readonly endedAt: Moment | null;
}
