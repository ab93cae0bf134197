import { pastProblemColumns, pastProblemNeeds } from '@zhuqi/domain/past/past-problem-columns.js';
import type { ImportKind } from '../../../platform/imports/import-kind.js';

export const pastProblemKind: ImportKind = {
  name: 'problems',
  label: '历年企业问题',
  jobKind: 'IMPORT_PROBLEMS',
  permission: 'ledger.import',
  columns: pastProblemColumns,
  needs: pastProblemNeeds,
  sample: [
    {
      ledgerNo: '2022-问-015',
      enterpriseName: '淮安示例科技有限公司',
      title: '研发费用归集口径不清',
      content: '企业首次申报加计扣除，希望有人讲清归集范围。',
      category: '一般',
      area: '资金支持',
      channel: '走访',
      createdAt: '2022-03-01',
      acceptedAt: '2022-03-02',
      hostUnit: '高新技术处',
      assignedAt: '2022-03-02',
      signedAt: '2022-03-03',
      answeredAt: '2022-03-09',
      outcome: '已销号',
      endedAt: '2022-03-11',
      result: '解决',
      answer: '上门讲解归集范围，并给出样表。',
      satisfaction: '满意',
    },
    {
      ledgerNo: '2022-问-016',
      enterpriseName: '淮安示例科技有限公司',
      title: '咨询与本局职责无关的许可',
      createdAt: '2022-04-06',
      outcome: '不予受理',
      endedAt: '2022-04-07',
      rejectReason: '不属于本系统职责范围',
    },
  ],
};
