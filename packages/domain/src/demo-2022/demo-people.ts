import { addDays, shanghaiDayOf, type ShanghaiDay } from '../deadline/shanghai-time.js';
import type { ActivityPerson, ActivityHost } from '../activity/activity.types.js';
import type { PersonRole } from '../activity/activity-codes.js';

export const demoBureauId = 'demo-bureau';
export const demoBureauPath = '/demo-bureau/';

export const demoUnits = [
  { id: 'party', name: '机关党委', path: '/demo-bureau/party/' },
  { id: 'plan', name: '规划与创新处', path: '/demo-bureau/plan/' },
  { id: 'hightech', name: '高新技术处', path: '/demo-bureau/hightech/' },
  { id: 'rural', name: '农村与社会发展处', path: '/demo-bureau/rural/' },
] as const;

export const demoBranches = ['第一党支部', '第二党支部', '第三党支部', '第四党支部'].map(
  (name, index): ActivityHost => ({ kind: 'BRANCH', id: `branch-${index + 1}`, name }),
);

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩'];
const givenNames = ['一鸣', '思源', '子衿', '知远'];

/** Sixty made-up colleagues. */
export const demoPeople: ReadonlyArray<{ readonly userId: string; readonly name: string; readonly unitPath: string }> =
  Array.from({ length: 60 }, (_, index) => ({
    userId: `demo-user-${String(index + 1).padStart(2, '0')}`,
    name: `${surnames[index % surnames.length] ?? ''}${givenNames[Math.floor(index / surnames.length)] ?? ''}`,
    unitPath: demoUnits[index % demoUnits.length]?.path ?? demoBureauPath,
  }));

/** A row of somebody present, by their place in the list; the list goes round. */
export function demoPerson(place: number, role: PersonRole): ActivityPerson {
  const { userId, name, unitPath } = demoPeople[place % demoPeople.length] ?? { userId: '', name: '', unitPath: '' };
  return {
    ...{ personKey: userId, name, unitId: unitPath, organisation: null, role, isExpected: true },
    ...{ signedInAt: null, signIn: null, proxyId: null, reason: null },
  };
}

export const day = shanghaiDayOf;

/** `count` days spread evenly from the first day on. */
export const spread = (first: string, count: number, step: number): readonly ShanghaiDay[] =>
  Array.from({ length: count }, (_, index) => addDays(day(first), index * step));
