import { pastActivityColumns, pastActivityNeeds } from '@zhuqi/domain/past/past-activity-columns.js';
import type { ImportKind } from '../../../platform/imports/import-kind.js';

export const pastActivityKind: ImportKind = {
  name: 'activities',
  label: '历年活动',
  jobKind: 'IMPORT_ACTIVITIES',
  permission: 'ledger.import',
  columns: pastActivityColumns,
  needs: pastActivityNeeds,
  sample: [
    {
      ledgerNo: '2022-活-003',
      title: '读书分享会',
      kind: '主题党日',
      heldAt: '2022-04-22 15:00',
      place: '机关会议室',
      hosts: '高新技术处党支部、企业服务处党支部',
      festival: '世界读书日',
      speakers: '张三',
      participants: '张三、李四、王五（社区志愿者）',
      attendance: '3',
      expense: '320.00',
      expenseItem: '图书',
      voucherNo: '凭-2022-018',
      summary: '三人交流读书体会。',
      archivedAt: '2022-04-25',
    },
  ],
};
