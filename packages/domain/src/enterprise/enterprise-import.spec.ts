import { sharedLines } from '../../test/shared-data.js';
import { makeCreditCode } from './credit-code.js';
import { toEnterpriseInput } from './enterprise-import.js';
import { suggestMapping } from './import-columns.js';
import { parseListDate } from '../import/list-date.js';

const code = makeCreditCode('91320812', 'MA1ABCD0');
const row = {
  '*企业名称（必填）': ' 淮安恒盛精密机械有限公司 ',
  社会信用代码: code.toLowerCase(),
  县区: '洪泽县',
  行业: '制造业',
  状态: '存续',
  成立日期: 43669,
  '注册资本(万元)': '500',
  标签: '专精特新；科技型中小企业',
  联系人: '周敏',
  手机: '138 0013 8000',
  备注: '老客户',
};
const { mapping, unknown, missing } = suggestMapping(Object.keys(row));

describe('importing enterprises', () => {
  it('recognises Chinese headers', () => {
    expect(mapping).toEqual({
      name: '*企业名称（必填）',
      creditCode: '社会信用代码',
      district: '县区',
      industry: '行业',
      status: '状态',
      foundedOn: '成立日期',
      registeredCapital: '注册资本(万元)',
      tags: '标签',
      contactName: '联系人',
      contactPhone: '手机',
    });
    expect(unknown).toEqual(['备注']);
    expect(missing).toEqual([]);
    expect(suggestMapping(['甲', '乙']).missing).toEqual(['name']);
  });

  it('reads a row; what is not said stays unsaid', () => {
    expect(toEnterpriseInput(row, mapping)).toEqual({
      ok: true,
      value: {
        name: '淮安恒盛精密机械有限公司',
        creditCode: code,
        districtCode: '320813',
        industry: 'C',
        status: 'ACTIVE',
        foundedOn: '2019-07-23',
        registeredCapital: '500万元',
        tags: ['专精特新', '科技型中小企业'],
        contacts: [{ name: '周敏', phone: '13800138000', consent: false, isPrimary: true }],
      },
    });
  });

  it('names everything wrong with a row by the headers of the file', () => {
    const bad = {
      ...row,
      '*企业名称（必填）': '',
      社会信用代码: '320800000012345',
      县区: '火星',
      成立日期: '2019-02-30',
      手机: '1',
    };
    const read = toEnterpriseInput(bad, mapping);
    expect(read.ok ? [] : read.errors).toEqual([
      { column: '社会信用代码', message: '这是 15 位的旧工商注册号，请填写 18 位统一社会信用代码。' },
      { column: '县区', message: '不认识县区“火星”：请填淮安的县区名称，或 6 位区划代码。' },
      { column: '成立日期', message: '2019 年 2 月没有 30 日。' },
      { column: '*企业名称（必填）', message: '请填写企业名称。' },
      { column: '手机', message: '电话号码“1”不对。' },
    ]);
  });

  it.each([
    ['2019-07-23', '2019-07-23'],
    ['2019-7-3', '2019-07-03'],
    ['2019/7/23', '2019-07-23'],
    ['2019.7.23', '2019-07-23'],
    ['2019年7月23日', '2019-07-23'],
    ['２０１９年７月２３日', '2019-07-23'],
    ['20190723', '2019-07-23'],
    ['2019-07-23T00:00:00.000Z', '2019-07-23'],
    ['43669', '2019-07-23'],
    ['61', '1900-03-01'],
    ['60', undefined],
    ['2019', undefined],
    ['去年', undefined],
    ['2019/13/1', undefined],
  ])('reads the date %s as %s', (text, day) => {
    const parsed = parseListDate(text);
    expect(parsed.ok ? parsed.day : undefined).toBe(day);
  });

  it('takes header names of the prototype for what they are', () => {
    expect(suggestMapping(['constructor', '__proto__', 'toString']).mapping).toEqual({});
    expect(toEnterpriseInput({ 企业名称: '恒盛' }, { name: '企业名称', tags: 'constructor' })).toEqual({
      ok: true,
      value: { name: '恒盛' },
    });
  });

  const listed = sharedLines('enterprises-jiangsu-companies.csv');
  (listed ? it : it.skip)('reads the whole real list', () => {
    const headers = [
      '企业名称',
      '统一社会信用代码',
      '经营状态',
      '成立日期',
      '所属城市',
      '区县代码',
      '注册资本',
      '地址',
    ];
    const suggested = suggestMapping(headers);
    expect(suggested.unknown).toEqual(['所属城市']);
    const rows = (listed ?? []).map((cells) => Object.fromEntries(headers.map((header, i) => [header, cells[i]])));
    const refused = rows.map((cells) => toEnterpriseInput(cells, suggested.mapping)).filter((read) => !read.ok);
    expect(refused).toEqual([]);
  });
});
