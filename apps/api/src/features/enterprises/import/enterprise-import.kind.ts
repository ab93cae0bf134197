import { importColumns } from '@zhuqi/domain/enterprise/import-columns.js';
import type { ImportKind } from '../../../platform/imports/import-kind.js';

export const enterpriseImportKind: ImportKind = {
  name: 'enterprises',
  label: '企业',
  jobKind: 'IMPORT_ENTERPRISES',
  permission: 'enterprise.import',
  columns: importColumns,
  needs: [['name']],
  sample: [
    {
      name: '淮安示例科技有限公司',
      district: '清江浦区',
      industry: '制造业',
      status: '在业',
      highTechStage: '培育入库',
    },
  ],
};
