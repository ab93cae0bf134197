import { eventLines } from './event-lines.js';

describe('eventLines', () => {
  it('tells the facts of an act by their labels, codes in words', () => {
    const payload = { data: { result: 'PARTLY', answer: '已解决一半。', attachments: ['f1'] } };
    expect(eventLines('problem.assigned', payload)).toEqual([
      { label: '办理结果', text: '部分解决' },
      { label: '给企业的答复', text: '已解决一半。' },
    ]);
  });

  it('names people, with their own due times', () => {
    const payload = {
      data: {
        host: { userId: 'u1', name: '王强' },
        coHandlers: [
          { userId: 'u2', name: '李梅', dueAt: '2026-03-05T10:00:00.000Z' },
          { userId: 'u3', name: '周明', dueAt: null },
        ],
      },
    };
    expect(eventLines('problem.assigned', payload).map(({ text }) => text)).toEqual([
      '王强',
      '李梅（2026年3月5日(周四) 18:00前）；周明',
    ]);
  });

  it('tells the days asked for and whose hands a part went to', () => {
    const payload = {
      data: {
        newDueDate: '2026-03-17T16:00:00.000Z',
        approved: true,
        formerCoHandler: { userId: 'u1', name: '王强' },
        coHandler: { userId: 'u2', name: '李梅' },
      },
    };
    expect(eventLines('problem.assigned', payload)).toEqual([
      { label: '延期至', text: '2026年3月18日(周三)' },
      { label: '移交的协办人', text: '王强' },
      { label: '接手的协办人', text: '李梅' },
    ]);
  });

  it('tells a check-in by its distance and reason, never by its coordinates', () => {
    const payload = { data: { latitude: 33.6, longitude: 119, distance: 820, farReason: '厂区有两个门' } };
    expect(eventLines('visit.checkedIn', payload)).toEqual([
      { label: '距企业', text: '820 米' },
      { label: '定位说明', text: '厂区有两个门' },
    ]);
  });

  it('calls the facts of an order as the order does', () => {
    expect(eventLines('order.answered', { data: { answer: '已到场测量。' } })).toEqual([
      { label: '督办答复', text: '已到场测量。' },
    ]);
    expect(eventLines('order.closed', { data: { note: '同意办结。' } })).toEqual([
      { label: '办结意见', text: '同意办结。' },
    ]);
  });

  it('says days and periods as people do', () => {
    expect(eventLines('task.reportPostponed', { data: { period: '2026Q1', postponedTo: '2026-04-10' } })).toEqual([
      { label: '填报周期', text: '2026年第一季度' },
      { label: '顺延至', text: '2026年4月10日(周五)' },
    ]);
  });

  it('says into whose hands a task went, and from whose', () => {
    const data = { reason: '岗位调整。', dueOn: '2027-03-31', owner: { name: '王强', former: { name: '李梅' } } };
    expect(eventLines('task.adjusted', { data })).toEqual([
      { label: '理由', text: '岗位调整。' },
      { label: '完成期限', text: '2027年3月31日(周三)' },
      { label: '责任人', text: '李梅 → 王强' },
    ]);
  });

  it('says the amount and the quarter of a register in words', () => {
    const data = { year: 2022, quarter: 4, amountFen: 125_000_000, onDay: '2022-12-31' };
    expect(eventLines('researchSpending.registered', { data }).map(({ text }) => text)).toEqual([
      ...['2022', '第四季度', '1250000.00 元'],
    ]);
    expect(eventLines('technologyContract.registered', { data }).map(({ text }) => text)).toContain(
      '2022年12月31日(周六)',
    );
  });

  it('has nothing to say about an act without facts, or a payload it does not know', () => {
    expect(eventLines('problem.signed', { data: {} })).toEqual([]);
    expect(eventLines('', null)).toEqual([]);
  });
});
