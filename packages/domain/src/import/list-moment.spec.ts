import { fromShanghai, shanghaiDayOf } from '../deadline/shanghai-time.js';
import { momentOf, parseListMoment } from './list-moment.js';

const on = shanghaiDayOf;

describe('a moment of a list', () => {
  it.each([
    ['2022-03-05', '2022-03-05', null],
    ['2022/3/5 14:30', '2022-03-05', 870],
    ['2022-03-05 00:00:00', '2022-03-05', null],
    ['2022-03-05T09:05:00.000Z', '2022-03-05', 545],
    ['44625.5', '2022-03-05', 720],
    ['44625', '2022-03-05', null],
    ['2022年3月5日 14:30', '2022-03-05', 870],
    ['2022年3月5日（周六）下午2点半', '2022-03-05', 870],
    ['2022年3月5日上午9时05分', '2022-03-05', 545],
    ['2022.3.5 星期六', '2022-03-05', null],
    ['2022年3月5号晚上', '2022-03-05', null],
    ['20220305', '2022-03-05', null],
    ['2022-03-05\u200b', '2022-03-05', null],
  ])('reads %s', (text, day, minutes) => expect(parseListMoment(text)).toEqual({ ok: true, value: { day, minutes } }));

  it.each([
    ...['三月五日', '2022-02-30', '2022-03-05 25:00', '2022-03-05 10:61', '2022', '2022年', '2022-03-05至07'],
    ...['2022-03-05、2022-03-06', '2022.13.1', '2022-03-055'],
  ])('refuses %s', (text) => expect(parseListMoment(text).ok).toBe(false));

  it('begins a bare day in the morning, but not before what came earlier that day', () => {
    const day = on('2022-03-05');
    const bare = { day, minutes: null };
    expect(momentOf(bare, null)).toEqual(fromShanghai(day, 9 * 60));
    expect(momentOf(bare, fromShanghai(day, 15 * 60))).toEqual(fromShanghai(day, 15 * 60));
    expect(momentOf(bare, fromShanghai(on('2022-03-06')))).toEqual(fromShanghai(day, 9 * 60));
  });
});
