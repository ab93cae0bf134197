import type { ToneName } from '../layout/tones.js';

const statusTones: Readonly<Record<string, ToneName>> = {
  ACTIVE: 'done',
  SUSPENDED: 'behind',
  REVOKED: 'over',
  CANCELLED: 'quiet',
  MOVED_OUT: 'quiet',
};

const stageTones: Readonly<Record<string, ToneName>> = {
  NONE: 'quiet',
  SEED: 'near',
  PREPARING: 'near',
  APPLIED: 'active',
  RECOGNISED: 'done',
  EXPIRED: 'behind',
};

export const statusTone = (status: string): ToneName => statusTones[status] ?? 'quiet';
export const stageTone = (stage: string): ToneName => stageTones[stage] ?? 'quiet';
