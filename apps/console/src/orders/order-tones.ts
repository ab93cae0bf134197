import type { OrderState } from '@zhuqi/domain/supervision/order-state.js';
import type { ToneName } from '../layout/tones.js';

const tones: Readonly<Record<OrderState, ToneName>> = {
  ISSUED: 'near',
  ANSWERED: 'active',
  CLOSED: 'done',
  CANCELLED: 'quiet',
};

export const orderTone = (state: string): ToneName => tones[state as OrderState] ?? 'quiet';
