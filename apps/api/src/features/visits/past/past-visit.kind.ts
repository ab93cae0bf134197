import { pastVisitColumns, pastVisitNeeds } from '@zhuqi/domain/past/past-visit-columns.js';
import type { ImportKind } from '../../../platform/imports/import-kind.js';

export const pastVisitKind: ImportKind = {
  name: 'visits',
  label: '历年走访',
  jobKind: 'IMPORT_VISITS',
  permission: 'ledger.import',
  columns: pastVisitColumns,
  needs: pastVisitNeeds,
  sample: [
    {
      ledgerNo: '2022-访-007',
      enterpriseName: '淮安示例科技有限公司',
      visitedAt: '2022-03-08 14:30',
      type: '挂钩帮办',
      lead: '张三',
      members: '李四、王五',
      purpose: '了解高企申报准备情况',
      summary: '查看了研发台账，讲解了申报条件。',
      suggestion: '希望多办申报培训。',
      submittedAt: '2022-03-09',
      reviewedAt: '2022-03-10',
      outcome: '已审核',
    },
  ],
};
