import PizZip from 'pizzip';
import { foldOrder } from '@zhuqi/domain/supervision/evolve-order.js';
import { issueOrder } from '@zhuqi/domain/supervision/issue-order.js';
import type { SupervisionOrder } from '@zhuqi/domain/supervision/order.types.js';
import { defaultHours } from '@zhuqi/domain/deadline/working-calendar.types.js';
import { WorkingCalendar } from '@zhuqi/domain/deadline/working-calendar.js';
import { orderLetter } from './order-letter.js';
import { orderLetterTemplate } from './order-letter.template.js';
import { renderDocx } from '../../../platform/docx/render-docx.js';

const calendar = new WorkingCalendar({ revision: 1, years: [], exceptions: [], hours: defaultHours });
const now = new Date('2026-03-05T04:00:00Z');

function order(more: Partial<SupervisionOrder> = {}): SupervisionOrder {
  const decision = issueOrder(
    {
      id: 'o',
      bureauId: 'b',
      prefix: '淮科督',
      year: 2026,
      serial: 7,
      level: 1,
      subject: {
        problemId: 'p',
        problemNumber: '2026-000123',
        title: '缺少检测设备',
        clockId: 'c',
        clockKind: 'host',
        round: 1,
      },
      unitPath: '/b/u/',
      issuedTo: { userId: 'l', name: '吴分管', unitId: 'b', unitPath: '/b/', roles: ['DEPUTY_LEADER'] },
      demand: '请督促办理。',
      deadline: new Date('2026-03-09T10:00:00Z'),
    },
    { kind: 'system' },
    now,
  );
  if (!decision.ok) throw new Error(decision.refusal.message);
  return { ...foldOrder(decision.events), ...more };
}

const context = {
  bureauName: '淮安市科学技术局',
  unitName: '高新技术处',
  enterpriseName: '淮安恒盛精密机械有限公司',
  dueAt: new Date('2026-03-03T10:00:00Z'),
};

const fileOf = (more: Partial<SupervisionOrder> = {}, changed: Partial<typeof context> = {}) =>
  renderDocx(orderLetterTemplate(), orderLetter(order(more), { ...context, ...changed }, calendar, now));

const xmlOf = (file: Buffer): string => new PizZip(file).file('word/document.xml')?.asText() ?? '';

/** Text as a reader sees it. */
const textOf = (file: Buffer): string =>
  xmlOf(file)
    .replace(/<w:br\/>|<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

describe('督办单 as a Word document', () => {
  it('says what the order says, and leaves no tag unfilled', () => {
    const text = textOf(fileOf());
    for (const words of [
      '淮安市科学技术局',
      '淮科督〔2026〕7号',
      '签发：逐级督办（系统）',
      '吴分管（分管领导）：',
      '缺少检测设备（2026-000123）',
      '主办办理时限2026年3月3日(周二)届满，下发时逾期2个工作日',
      '请督促办理。',
      '2026年3月9日(周一)',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/[{}]|undefined|null/);
  });

  it('carries the answer and the closing once there are any', () => {
    const text = textOf(
      fileOf({
        state: 'CLOSED',
        answer: '已约检测中心。',
        answeredBy: { kind: 'user', id: 'l', name: '吴分管' },
        answeredAt: new Date('2026-03-10T02:00:00Z'),
        returnedCount: 1,
        closingNote: '同意办结。',
        endedAt: new Date('2026-03-11T02:00:00Z'),
      }),
    );
    for (const words of ['已约检测中心。', '（逾期）', '已办结（答复退回1次）', '同意办结。'])
      expect(text).toContain(words);
  });

  it.each([
    ['markup', '</w:t><w:p/> & "引号" \'<script>\' ]]>'],
    ['braces of a template', '{number} {#loop}{/loop} {{x}}'],
    ['lines', '第一行\r\n第二行\n第三行'],
    ['a long text', '督'.repeat(4000)],
    ['emoji and rare characters', '😀𠮷〇①'],
  ])('takes %s as text', (_, demand) => {
    const file = fileOf({ demand });
    expect(textOf(file)).toContain(demand.replace(/\r\n/g, '\n'));
    expect(xmlOf(file)).not.toContain('<script>');
  });

  it('drops what XML has no place for', () => {
    const text = textOf(fileOf({ demand: 'a\u0001b\u000bc\ufffed\ud800e' }));
    expect(text).toContain('abcde');
  });
});
