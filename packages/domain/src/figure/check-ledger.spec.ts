import fc from 'fast-check';
import { ledgers } from '../../test/ledger-arbitraries.js';
import { demoActivities, demoLedger } from '../demo-2022/demo-ledger.js';
import { activityRow, participationRows } from './activity-rows.js';
import { checkLedger } from './check-ledger.js';
import type { FigureRow, Ledger } from './figure-subjects.js';
import { yearPeriod } from './period.js';

const year = yearPeriod(2022);
const find = (ledger: Ledger, rule: string) => checkLedger(ledger, year).filter((finding) => finding.rule === rule);
const [activity] = demoActivities;
const changed = <S extends keyof Ledger>(subject: S, id: string, more: object): Ledger => ({
  ...demoLedger,
  [subject]: (demoLedger[subject] as readonly FigureRow[]).map((row) => (row.id === id ? { ...row, ...more } : row)),
});

describe('台账体检', () => {
  it('finds an activity nobody was at, by its row', () => {
    const id = activity?.id ?? '';
    expect(find(changed('activity', id, { attendance: 0, speakers: 0 }), 'activity.noAttendance')).toMatchObject([
      { subject: 'activity', rowIds: [id], message: expect.stringContaining('没有实到人员') as string },
    ]);
  });

  it('compares what the minutes say with the list, where they say anything', () => {
    expect(find(changed('activity', 'city', { saidAttendance: 20 }), 'activity.saidAttendance')).toMatchObject([
      { rowIds: ['city'] },
    ]);
    expect(find(changed('activity', 'city', { speakers: 17 }), 'activity.speakers')).toMatchObject([
      { rowIds: ['city'] },
    ]);
  });

  it('finds a solved problem without evidence', () =>
    expect(find(changed('problem', 'problem-7', { evidenceCount: 0 }), 'problem.noEvidence')).toMatchObject([
      { rowIds: ['problem-7'] },
    ]));

  it('finds gaps in issue numbers, with the issues beside them', () => {
    const rows = demoLedger.columnIssue?.filter(({ id }) => id !== 'column-spirit-4' && id !== 'column-spirit-5') ?? [];
    expect(find({ ...demoLedger, columnIssue: rows }, 'column.gaps')).toMatchObject([
      {
        rowIds: ['column-spirit-3', 'column-spirit-6'],
        message: expect.stringContaining('“中国共产党精神谱系”缺第4、5期') as string,
      },
    ]);
  });

  it('finds a voucher that two activities claim, and none that one activity has', () => {
    const [first, second, third] = demoLedger.expense ?? [];
    if (!first || !second || !third) throw new Error('no expenses');
    const claimed = (activityId: string): Ledger => ({
      expense: [
        { ...first, id: 'one', voucherNo: '记-7' },
        { ...first, id: 'two', voucherNo: '记-7', activityId },
        { ...second, id: 'three', voucherNo: '记-8' },
      ],
    });
    expect(find(claimed('another'), 'expense.voucherRepeated')).toMatchObject([
      { rowIds: ['one', 'two'], message: expect.stringContaining('凭证号“记-7”登记在2处。') as string },
    ]);
    expect(find(claimed(String(first.activityId)), 'expense.voucherRepeated')).toEqual([]);
    expect(find(demoLedger, 'expense.voucherRepeated')).toEqual([]);
  });

  it('finds two figures that should agree', () => {
    const findings = checkLedger(changed('activity', 'city', { attendance: 15 }), year);
    expect(findings.find(({ rule }) => rule === 'attendance.agrees')).toMatchObject({
      figures: ['activity.attendance', 'activity.attendanceSum'],
      rowIds: [],
    });
    const few = {
      activity: activity ? [{ ...activityRow(activity), attendance: 2 }] : [],
      participation: activity ? participationRows(activity) : [],
    };
    expect(find(few, 'attendance.people')).toMatchObject([
      { message: expect.stringContaining('参加活动人数9人') as string },
    ]);
  });

  it('links every finding to rows that exist, whatever the ledger', () => {
    fc.assert(
      fc.property(ledgers(8), (ledger) => {
        for (const { subject, rowIds, figures, message } of checkLedger(ledger, year)) {
          expect(message).toMatch(/。$/);
          if (subject === null) expect(figures).toHaveLength(2);
          else
            expect((ledger[subject] as readonly FigureRow[]).map(({ id }) => id)).toEqual(
              expect.arrayContaining([...rowIds]),
            );
        }
      }),
      { numRuns: 60 },
    );
  });
});
