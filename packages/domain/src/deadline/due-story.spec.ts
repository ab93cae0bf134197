import { china } from '../../test/china-calendar.js';
import { extendClock, pauseClock, recordOverdue, resumeClock, startClock } from './clock.js';
import { dueStory } from './due-story.js';

const at = (text: string) => new Date(`${text}:00+08:00`);
const host = startClock(china, {
  ...{ id: 'a', subjectType: 'problem', subjectId: 'p', round: 1, kind: 'host', ownerUserId: 'u1', ownerUnitId: 'n1' },
  ...{ grant: { unit: 'workday', amount: 7 }, policyVersion: 1, startedAt: at('2026-03-02T10:00') },
});

describe('how a due date came about', () => {
  it('begins with the term', () =>
    expect(dueStory(china, host)).toEqual(['2026年3月2日(周一) 10:00起算，时限7个工作日，起算当日不计。']));

  it('tells pauses, extensions and the overdue fact in order', () => {
    const hearing = pauseClock(china, host, at('2026-03-03T10:00'), 'HEARING');
    const resumed = resumeClock(china, hearing, at('2026-03-05T10:00'));
    const short = resumeClock(
      china,
      pauseClock(china, resumed, at('2026-03-06T10:00'), 'SUPPLEMENT'),
      at('2026-03-06T11:00'),
    );
    const extended = extendClock(china, short, { extra: 2 }, at('2026-03-09T10:00'), true);
    const late = recordOverdue(china, extended, at('2026-03-20T10:00'));
    expect(dueStory(china, late).slice(1)).toEqual([
      '2026年3月3日(周二) 10:00至2026年3月5日(周四) 10:00暂停（听证），2个工作日不计。',
      '2026年3月6日(周五) 10:00至2026年3月6日(周五) 11:00暂停（待补充），当日恢复，不影响到期日。',
      '经批准延期2个工作日；2026年3月9日(周一) 10:00才提出申请，晚于规定时间，按逾期统计。',
      '2026年3月9日(周一) 10:00起逾期，最长3个工作日，逾期事实不撤销。',
    ]);
    expect(dueStory(china, hearing).at(-1)).toBe('2026年3月3日(周二) 10:00起暂停（听证），恢复后顺延。');
  });

  it('says that another term counts from its change', () => {
    const before = { grant: { unit: 'workday', amount: 10 } as const, doneAt: host.startedAt };
    expect(dueStory(china, host, before)[0]).toBe(
      '2026年3月2日(周一) 10:00办理时限变更（原为10个工作日），自变更时起重新计算。',
    );
  });
});
