import { highTechStages } from '@zhuqi/domain/enterprise/high-tech-stage.js';
import { researchOutcomeKinds, technologyContractKinds } from '@zhuqi/domain/innovation/innovation.types.js';
import { codeColumn, dayColumn, numberColumn, textColumn } from '../../platform/exports/export-columns.js';
import type { ExportColumn, ExportResource } from '../../platform/exports/export-registry.js';

/** 分 as 元, so that a sheet adds them up. */
const amount: ExportColumn = {
  name: 'amountFen',
  header: '金额（元）',
  width: 16,
  selection: 'amountFen',
  value: (row) => (typeof row['amountFen'] === 'number' ? row['amountFen'] / 100 : null),
};

const quarter: ExportColumn = {
  name: 'quarter',
  header: '季度',
  width: 10,
  selection: 'quarter',
  value: (row) => (row['quarter'] === 0 ? '全年' : `第${String(row['quarter'])}季度`),
};

const enterprise = textColumn('enterpriseName', '企业', 32);

const shared = [
  textColumn('districtName', '县区'),
  textColumn('teamName', '攻坚组', 20),
  textColumn('unitName', '登记处室', 20),
  textColumn('recordedByName', '登记人'),
  numberColumn('evidenceCount', '佐证份数'),
];

const day = (header: string) => dayColumn('on', header);
const register = (resource: string, label: string, type: string, columns: readonly ExportColumn[]): ExportResource => ({
  ...{ resource, label, type, listType: `${type}List`, permission: 'innovation.read' },
  columns,
});

/** Names are those of the lists' columns in the console. */
export const innovationExports: readonly ExportResource[] = [
  register('research-spendings', '研发投入', 'ResearchSpending', [
    ...[enterprise, numberColumn('year', '年度'), quarter, amount],
    ...shared,
  ]),
  register('technology-contracts', '技术合同', 'TechnologyContract', [
    textColumn('number', '合同登记编号', 20),
    textColumn('title', '合同名称', 36),
    codeColumn('kind', '类别', technologyContractKinds),
    ...[enterprise, amount, day('登记日期')],
    ...shared,
  ]),
  register('research-outcomes', '科研成果', 'ResearchOutcome', [
    textColumn('title', '成果名称', 36),
    codeColumn('kind', '类别', researchOutcomeKinds),
    ...[enterprise, day('取得日期')],
    ...shared,
  ]),
  register('high-tech-steps', '高企进展', 'HighTechStep', [
    ...[enterprise, codeColumn('stage', '阶段', highTechStages), day('进入日期')],
    ...shared,
  ]),
];
