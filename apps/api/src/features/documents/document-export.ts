import { documentKindLabels } from '@zhuqi/domain/document/document.types.js';
import { codeColumn, dayColumn, textColumn } from '../../platform/exports/export-columns.js';
import type { ExportResource } from '../../platform/exports/export-registry.js';

/** Names are those of the list's columns in the console. */
export const documentExport: ExportResource = {
  resource: 'documents',
  label: '文件登记',
  type: 'LedgerDocument',
  listType: 'LedgerDocumentList',
  permission: 'document.read',
  columns: [
    textColumn('title', '标题', 48),
    textColumn('number', '文号', 22),
    codeColumn('kind', '类别', documentKindLabels),
    textColumn('issuer', '发文单位', 24),
    dayColumn('issuedOn', '印发日期'),
    textColumn('unitName', '登记处室', 20),
  ],
};
