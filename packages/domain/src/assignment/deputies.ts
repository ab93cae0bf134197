import { addDays, dayOf, daysBetween, formatDay, type ShanghaiDay } from '../deadline/shanghai-time.js';

/** 代理: during an absence another colleague acts for somebody. Days inclusive; revocable at any time. */
export interface Deputy {
  readonly id: string;
  readonly absentUserId: string;
  readonly absentName: string;
  readonly deputyUserId: string;
  readonly deputyName: string;
  readonly from: ShanghaiDay;
  readonly to: ShanghaiDay;
  readonly revokedAt: Date | null;
}

/** How an absence stands today. */
export const deputyStateLabels = {
  IN_FORCE: '代理中',
  UPCOMING: '未开始',
  ENDED: '已结束',
  REVOKED: '已撤销',
} as const;

export type NewDeputy = Omit<Deputy, 'revokedAt'>;

/** The longest absence that can be entered at once, in days. */
export const maxAbsenceDays = 180;

export interface DeputyFault {
  readonly code: 'SAME_PERSON' | 'ORDER' | 'IN_PAST' | 'TOO_LONG' | 'OVERLAP' | 'CHAIN';
  readonly message: string;
  readonly field: 'deputyUserId' | 'from' | 'to';
}

/**
 * Why this absence can't be entered. One deputy at a time for each absent person, and a deputy is present: somebody
 * absent on one of these days acts for nobody.
 */
export function deputyFault(existing: readonly Deputy[], wanted: NewDeputy, now: Date): DeputyFault | null {
  const { absentName, deputyName, from, to } = wanted;
  if (wanted.absentUserId === wanted.deputyUserId)
    return { code: 'SAME_PERSON', message: '不能由本人代理自己，请另选代理人。', field: 'deputyUserId' };
  if (to < from) return { code: 'ORDER', message: '代理结束日期早于开始日期，请重新选择。', field: 'to' };
  if (to < dayOf(now)) return { code: 'IN_PAST', message: '代理日期已经过去，请重新选择。', field: 'to' };
  if (daysBetween(from, to) >= maxAbsenceDays)
    return { code: 'TOO_LONG', message: `代理最长${maxAbsenceDays}天，更久请办理工作移交。`, field: 'to' };
  const meeting = existing.filter((other) => other.id !== wanted.id && other.revokedAt === null && meet(other, wanted));
  const same = meeting.find((other) => other.absentUserId === wanted.absentUserId);
  if (same)
    return {
      code: 'OVERLAP',
      message: `${absentName}在${spanText(same)}已由${same.deputyName}代理，日期重叠，请先撤销或错开日期。`,
      field: 'from',
    };
  const away = meeting.find((other) => other.absentUserId === wanted.deputyUserId);
  if (away)
    return {
      code: 'CHAIN',
      message: `${deputyName}在${spanText(away)}本人也请人代理，不能同时代理他人，请另选代理人。`,
      field: 'deputyUserId',
    };
  const acting = meeting.find((other) => other.deputyUserId === wanted.absentUserId);
  return acting
    ? {
        code: 'CHAIN',
        message: `${absentName}在${spanText(acting)}正代理${acting.absentName}，请先为${acting.absentName}另选代理人。`,
        field: 'from',
      }
    : null;
}

/** The absent colleagues this person acts for at this moment. */
export const actingFor = (deputies: readonly Deputy[], userId: string, now: Date): readonly Deputy[] =>
  deputies.filter((deputy) => deputy.deputyUserId === userId && isInForce(deputy, now));

/** Who acts for this person at this moment; null when they are there. */
export const deputyOf = (deputies: readonly Deputy[], userId: string, now: Date): Deputy | null =>
  deputies.find((deputy) => deputy.absentUserId === userId && isInForce(deputy, now)) ?? null;

export const isInForce = ({ from, to, revokedAt }: Deputy, now: Date): boolean =>
  from <= dayOf(now) && dayOf(now) <= to && (revokedAt === null || now < revokedAt);

/** The moment it ends by itself is the midnight after its last day; a timer may be set for this day. */
export const endsOn = ({ to }: Deputy): ShanghaiDay => addDays(to, 1);

const meet = (a: Pick<Deputy, 'from' | 'to'>, b: Pick<Deputy, 'from' | 'to'>): boolean =>
  a.from <= b.to && b.from <= a.to;

const spanText = ({ from, to }: Pick<Deputy, 'from' | 'to'>): string => `${formatDay(from)}至${formatDay(to)}`;
