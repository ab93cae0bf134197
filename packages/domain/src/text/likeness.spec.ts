import fc from 'fast-check';
import { likeness } from './likeness.js';

const said = (title: string, content = '') => ({ title, content });
const wording = fc.record({
  title: fc.string({ unit: fc.constantFrom(...'检测设备融资贷款人才专利'), maxLength: 12 }),
  content: fc.string({ unit: fc.constantFrom(...'检测设备融资贷款人才专利，。'), maxLength: 60 }),
});

describe('likeness', () => {
  it('is high for the same matter in other words, low for another matter', () => {
    expect(likeness(said('缺少检测设备'), said('没有检测设备'))).toBeGreaterThanOrEqual(0.5);
    expect(likeness(said('缺少检测设备', '新产品需要三坐标检测。'), said('融资困难', '银行贷款到期。'))).toBe(0);
    expect(likeness(said('厂区用电'), said('厂区变压器容量不足'))).toBeLessThan(0.35);
  });

  it('finds one statement inside a longer one', () =>
    expect(
      likeness(said('三坐标', '新产品需要三坐标检测'), said('缺少设备', '我司新产品需要三坐标检测，本地没有设备。')),
    ).toBeGreaterThan(0.35));

  it('lies between 0 and 1, does not depend on the order, and is 1 for the same words', () => {
    fc.assert(
      fc.property(wording, wording, (one, other) => {
        const value = likeness(one, other);
        expect(value >= 0 && value <= 1).toBe(true);
        expect(likeness(other, one)).toBe(value);
        if ([...one.title].length > 1) expect(likeness(one, one)).toBe(1);
      }),
    );
  });
});
