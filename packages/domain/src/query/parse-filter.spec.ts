import fc from 'fast-check';
import { sampleFields as fields } from '../../test/filter-arbitraries.js';
import { decodeFilter } from './filter-json.js';
import { filterLimits, parseFilter } from './parse-filter.js';

const errorsOf = (input: unknown) => {
  const parsed = parseFilter(fields, input);
  return parsed.ok ? [] : parsed.errors.map(({ path, message }) => `${path}: ${message}`);
};

describe('a filter from outside', () => {
  it('is read; nulls and empty conditions mean nothing was said', () => {
    const input = {
      state: { eq: 'OPEN', in: null },
      round: null,
      title: {},
      text: '恒盛',
      dueAt: { from: '2026-03-05T09:00+08:00' },
    };
    expect(parseFilter(fields, input)).toEqual({
      ok: true,
      filter: { state: { eq: 'OPEN' }, text: { contains: '恒盛' }, dueAt: { from: new Date('2026-03-05T01:00:00Z') } },
    });
    expect(parseFilter(fields, null)).toEqual({ ok: true, filter: {} });
  });

  it.each<[unknown, string]>([
    [[], ': 筛选条件应是一个对象。'],
    [{ colour: { eq: 'red' } }, 'colour: 没有“colour”这个筛选项。'],
    [{ constructor: { eq: 'x' } }, 'constructor: 没有“constructor”这个筛选项。'],
    [{ state: 'OPEN' }, 'state: “状态”的条件应写成 { eq: … } 的样子。'],
    [{ state: { contains: 'O' } }, 'state.contains: “状态”不能用 contains 筛选。'],
    [{ state: { eq: 'GONE' } }, 'state.eq: “状态”没有“GONE”这个值。'],
    [{ state: { in: 'OPEN' } }, 'state.in: “状态”的 in 应是一组值。'],
    [{ state: { in: ['OPEN', 7] } }, 'state.in.1: “状态”应是文字。'],
    [{ title: { contains: '长'.repeat(201) } }, 'title.contains: “标题”不能超过 200 个字。'],
    [{ round: { eq: '1' } }, 'round.eq: “轮次”应是数字。'],
    [{ round: { from: 3, to: 3 } }, 'round: “轮次”的起点应早于终点。'],
    [{ overdue: { eq: 1 } }, 'overdue.eq: “超期”应是 true 或 false。'],
    [{ dueAt: { from: '2026-03-05' } }, 'dueAt.from: “到期时间”应是时间，如 2026-03-05T01:00:00Z。'],
    [{ dueAt: { isNull: 'no' } }, 'dueAt.isNull: isNull 应是 true 或 false。'],
    [{ plannedOn: { eq: '2026-02-30' } }, 'plannedOn.eq: 2026 年 2 月没有 30 日。'],
    [{ any: {} }, 'any: any 应是一组筛选条件。'],
    [{ any: [{ not: { state: { eq: 'GONE' } } }] }, 'any.0.not.state.eq: “状态”没有“GONE”这个值。'],
  ])('%j is refused', (input, error) => {
    expect(errorsOf(input)).toEqual([error]);
  });

  it('has bounds', () => {
    let deep: object = {};
    for (let i = 0; i < filterLimits.depth; i++) deep = { not: deep };
    expect(errorsOf(deep)[0]).toContain('嵌套不能超过 6 层');
    expect(errorsOf({ any: Array.from({ length: 101 }, () => ({ round: { eq: 1 } })) })).toEqual([
      'any: 筛选条件太多。',
    ]);
    expect(
      errorsOf({ all: Array.from({ length: 60 }, () => ({ round: { eq: 1 }, overdue: { eq: true } })) })[0],
    ).toContain('太多');
    expect(errorsOf({ memberId: { in: Array.from({ length: 501 }, () => 'a') } })[0]).toContain('一次最多选 500 个值');
  });

  it('answers anything without falling over', () => {
    fc.assert(fc.property(fc.anything(), (input) => void parseFilter(fields, input)));
    fc.assert(fc.property(fc.json(), (text) => void decodeFilter(fields, text)));
    expect(decodeFilter(fields, '{')).toEqual({
      ok: false,
      errors: [{ path: '', message: '筛选条件不是有效的 JSON。' }],
    });
  });
});
