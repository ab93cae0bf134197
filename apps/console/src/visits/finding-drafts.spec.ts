import { findingInputs, isComplete, newFinding } from './finding-drafts.js';

const words = () => '高新技术企业：意愿强烈';

describe('finding drafts', () => {
  it('raises a problem with the ids made when it was typed, however often it is sent', () => {
    const finding = { ...newFinding('PROBLEM'), text: ' 缺检测设备 ', title: '检测设备', area: 'TECHNOLOGY' };
    const [first] = findingInputs([finding], words);
    expect(first).toEqual(findingInputs([finding], words)[0]);
    expect(first?.problem).toMatchObject({ id: finding.problemId, content: '缺检测设备', area: 'TECHNOLOGY' });
  });

  it('does not write again what is a problem already', () => {
    expect(findingInputs([{ ...newFinding('PROBLEM'), raised: true }], words)).toEqual([]);
  });

  it('gives a willingness grade words of its own when nothing was typed', () => {
    const finding = { ...newFinding('WILLINGNESS'), qualification: 'HIGH_TECH', willingness: 'STRONG' };
    expect(isComplete(finding)).toBe(true);
    expect(findingInputs([finding], words)[0]?.text).toBe('高新技术企业：意愿强烈');
  });

  it('knows what each kind asks for', () => {
    expect(isComplete({ ...newFinding('SUGGESTION'), text: '多办培训' })).toBe(true);
    expect(isComplete({ ...newFinding('PROBLEM'), text: '缺人', title: '缺人' })).toBe(false);
    expect(isComplete({ ...newFinding('SOLVED_ON_SPOT'), text: '问政策', title: '问政策', area: 'OTHER' })).toBe(false);
    expect(
      isComplete({
        ...newFinding('SOLVED_ON_SPOT'),
        text: '问政策',
        title: '问政策',
        area: 'OTHER',
        solvedText: '当场解释',
      }),
    ).toBe(true);
  });
});
