import { shanghaiDayOf } from '../deadline/shanghai-time.js';
import { distanceMeters } from './visit-distance.js';
import { visitWarnings } from './visit-warnings.js';

const day = shanghaiDayOf;
const visit = { plannedOn: day('2026-02-10'), state: 'REVIEWED', leadName: '张三', unitName: '高新处' } as const;

describe('多头走访', () => {
  it('warns of visits within 30 days, made or planned, and of open problems', () => {
    const planned = { ...visit, plannedOn: day('2026-03-20'), state: 'PLANNED' } as const;
    const openProblems = [{ title: '用电扩容', hostName: null }];
    expect(visitWarnings({ lastVisits: [visit, planned], openProblems }, day('2026-03-12'))).toEqual([
      {
        code: 'RECENT_VISIT',
        message: '高新处张三已于2026-02-10走访该企业（已审核），请先查看走访纪实，避免多头走访。',
      },
      { code: 'PLANNED_VISIT', message: '高新处张三已计划于2026-03-20走访该企业，建议合并走访。' },
      { code: 'OPEN_PROBLEM', message: '该企业的问题“用电扩容”正在办理，走访前请了解进展。' },
    ]);
  });

  it('is silent about older and cancelled visits', () => {
    const cancelled = { ...visit, plannedOn: day('2026-03-12'), state: 'CANCELLED' } as const;
    expect(visitWarnings({ lastVisits: [visit, cancelled], openProblems: [] }, day('2026-03-13'))).toEqual([]);
  });
});

describe('distance', () => {
  it.each([
    ['nowhere', { latitude: 33.6, longitude: 119 }, { latitude: 33.6, longitude: 119 }, 0],
    ['one degree north', { latitude: 33, longitude: 119 }, { latitude: 34, longitude: 119 }, 111_195],
    ['淮安–南京', { latitude: 33.6104, longitude: 119.0153 }, { latitude: 32.0603, longitude: 118.7969 }, 173_576],
    ['half round the earth', { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 }, 20_015_115],
  ])('%s', (_name, a, b, meters) => expect(Math.abs(distanceMeters(a, b) - meters)).toBeLessThan(200));
});
