import { clockKinds } from '@zhuqi/domain/deadline/clock.types.js';
import { orderLevelLabels, orderStateLabels } from '@zhuqi/domain/supervision/order-state.js';
import { codeColumn, numberColumn, textColumn, timeColumn } from '../../platform/exports/export-columns.js';
import type { ExportColumn, ExportResource } from '../../platform/exports/export-registry.js';

const level: ExportColumn = {
  name: 'level',
  header: '督办级别',
  width: 12,
  selection: 'level',
  value: (row) => orderLevelLabels[row['level'] as keyof typeof orderLevelLabels],
};

const overdue: ExportColumn = {
  name: 'overdue',
  header: '是否逾期',
  width: 12,
  selection: 'overdue answeredLate',
  value: (row) => (row['overdue'] === true ? '逾期未答' : row['answeredLate'] === true ? '逾期答复' : null),
};

/** Names are those of the list's columns in the console. */
export const orderExport: ExportResource = {
  resource: 'orders',
  label: '督办单',
  type: 'SupervisionOrder',
  listType: 'SupervisionOrderList',
  permission: 'order.read',
  columns: [
    textColumn('number', '督办单编号', 22),
    level,
    codeColumn('state', '状态', orderStateLabels),
    textColumn('title', '督办事项', 36),
    textColumn('problemNumber', '问题编号', 16),
    textColumn('enterpriseName', '企业', 32),
    codeColumn('clockKind', '超期环节', clockKinds),
    numberColumn('round', '办理轮次'),
    textColumn('unitName', '责任处室', 20),
    textColumn('issuedToName', '受文领导'),
    textColumn('issuedByName', '签发人'),
    timeColumn('issuedAt', '下发时间'),
    timeColumn('deadline', '答复期限'),
    overdue,
    textColumn('demand', '督办要求', 48),
    textColumn('answer', '督办答复', 48),
    textColumn('answeredByName', '答复人'),
    timeColumn('answeredAt', '答复时间'),
    numberColumn('returnedCount', '退回次数'),
    textColumn('closingNote', '办结意见', 32),
    textColumn('cancelReason', '撤销理由', 24),
    timeColumn('endedAt', '办结时间'),
  ],
};
