import { mapItemColumns, readItemRow } from './item-import.js';

const headers = ['序号', '*服务内容（必填）', '服务对象', '责任处室', '办理时限', '服务方式', '队伍', '依据'];
const { mapping } = mapItemColumns(headers);
const read = (...cells: string[]) => readItemRow(mapping, { number: 3, cells });

describe('items from a table', () => {
  it('knows columns by the headers people use', () => {
    expect(mapping).toEqual({ content: 1, objects: 2, owner: 3, promisedDays: 4, channels: 5, team: 6, basis: 7 });
    expect(mapItemColumns(['服务内容', '备注'])).toMatchObject({
      unknown: ['备注'],
      missing: ['服务对象', '责任单位', '服务方式'],
    });
  });

  it('reads promises and channels as they are written', () => {
    const { item, faults } = read('1', '政策宣讲', '企业', '高新处', '5个工作日', '上门走访、电话', '', '《方案》');
    expect(faults).toEqual([]);
    expect(item).toMatchObject({ promisedDays: 5, channels: ['VISIT', 'PHONE'], team: null, basis: '方案' });
    expect(read('1', '政策宣讲', '企业', '高新处', '', '电话').item.promisedDays).toBeNull();
  });

  it('reads which item is meant, where the table says so', () => {
    const { mapping: coded } = mapItemColumns([...headers, '事项编号']);
    const cells = ['1', '政策宣讲', '企业', '高新处', '', '电话', '', '', ' 0190-a '];
    expect(readItemRow(coded, { number: 3, cells }).item.key).toBe('0190-a');
    expect(read('1', '政策宣讲', '企业', '高新处', '', '电话').item.key).toBeNull();
  });

  it('says every fault of a row, by row and column', () => {
    const { faults } = read('1', '', '企业', '高新处', '半天', '飞鸽、电话');
    expect(faults.map(({ row, column }) => [row, column])).toEqual([
      [3, '服务内容'],
      [3, '承诺工作日'],
      [3, '服务方式'],
    ]);
  });
});
