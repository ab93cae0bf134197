import { districtByCode, districtByName, divisionLabel, isDivisionCode } from './division.js';
import { enterpriseStatusOf } from './enterprise-status.js';
import { highTechStageOf } from './high-tech-stage.js';
import { industryOf } from './industry.js';

describe('words of registers and lists', () => {
  it.each([
    ['洪泽', '320813'],
    ['洪泽县', '320813'],
    ['淮安市洪泽区', '320813'],
    ['江苏省淮安市淮安区', '320803'],
    ['淮安区', '320803'],
    ['清浦区', '320812'],
    ['清河区', '320812'],
    ['楚州区', '320803'],
    ['经济技术开发区', '320871'],
    ['淮安经济技术开发区', '320871'],
    [' 涟水 县 ', '320826'],
    ['淮安', undefined],
    ['淮安市', undefined],
    ['宜兴市', undefined],
  ])('district %s is %s', (name, code) => {
    expect(districtByName(name)?.code).toBe(code);
  });

  it('knows former codes and leaves others alone', () => {
    expect(districtByCode('320829')?.name).toBe('洪泽区');
    expect(districtByCode('320811')?.name).toBe('清江浦区');
    expect(districtByCode('320282')).toBeUndefined();
    expect(divisionLabel('320282')).toBe('320282');
    expect(divisionLabel('320871')).toBe('淮安经济技术开发区');
    expect(isDivisionCode('32081')).toBe(false);
  });

  it.each([
    ['在业', 'ACTIVE'],
    ['存续（在营、开业、在册）', 'ACTIVE'],
    ['吊销，未注销', 'REVOKED'],
    ['吊销，已注销', 'CANCELLED'],
    ['注销', 'CANCELLED'],
    ['迁出', 'MOVED_OUT'],
    ['清算', 'SUSPENDED'],
    ['active', 'ACTIVE'],
    ['火星', undefined],
  ])('status %s is %s', (word, status) => {
    expect(enterpriseStatusOf(word)).toBe(status);
  });

  it.each([
    ['C', 'C'],
    ['c39', 'C'],
    ['C 制造业', 'C'],
    ['制造业', 'C'],
    ['科学研究和技术服务业', 'M'],
    ['信息传输、软件', 'I'],
    ['批发', 'F'],
    ['教育', 'P'],
    ['IT', undefined],
    ['火星', undefined],
  ])('industry %s is %s', (word, section) => {
    expect(industryOf(word)).toBe(section);
  });

  it.each([
    ['未培育', 'NONE'],
    ['高新技术企业', 'RECOGNISED'],
    ['已申报', 'APPLIED'],
    ['seed', 'SEED'],
    ['constructor', undefined],
  ])('stage %s is %s', (word, stage) => {
    expect(highTechStageOf(word)).toBe(stage);
  });
});
