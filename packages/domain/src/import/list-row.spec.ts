import { ListRow, namesIn } from './list-row.js';

describe('names in one cell', () => {
  it.each([
    ['张三、李四；王五', ['张三', '李四', '王五']],
    ['张三 李四', ['张三', '李四']],
    ['张\u3000三、李  四、欧阳小明', ['张三', '李四', '欧阳小明']],
    ['张 三 李 四 王小五', ['张三', '李四', '王小五']],
    ['王五（社区志愿者）,王五（社区志愿者）', ['王五（社区志愿者）']],
    ['林 若溪、吴 开阳', ['林若溪', '吴开阳']],
    ['欧阳 明', ['欧阳明']],
    ['', []],
  ])('%j', (text, names) => expect(namesIn(text)).toEqual(names));
});

it('a cell holds nothing that nobody sees', () => {
  const cells = { 编号: '\u200b2022-1\u200e\ufeff', 备注: '\u202e—' };
  const row = new ListRow({ no: ['编号'], note: ['备注'] }, { no: '编号', note: '备注' }, cells);
  expect([row.text('no'), row.text('note')]).toEqual(['2022-1', null]);
});
