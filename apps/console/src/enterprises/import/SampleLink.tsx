import Button from '@mui/material/Button';
import { importColumns, importLabel, type ImportField } from '@zhuqi/domain/enterprise/import-columns.js';
import { useTranslate } from 'ra-core';

const example: Partial<Record<ImportField, string>> = {
  name: '淮安示例科技有限公司',
  district: '清江浦区',
  industry: '制造业',
  status: '在业',
  highTechStage: '培育入库',
};

/** A csv with our own headers and one made-up row, written on the spot; the BOM makes Excel read it as UTF-8. */
function sampleCsv(): string {
  const fields = Object.keys(importColumns) as ImportField[];
  return `\uFEFF${fields.map(importLabel).join(',')}\r\n${fields.map((field) => example[field] ?? '').join(',')}\r\n`;
}

export function SampleLink() {
  const translate = useTranslate();
  const download = () => {
    const url = URL.createObjectURL(new Blob([sampleCsv()], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = '企业导入样表.csv';
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  return (
    <Button size="small" color="secondary" onClick={download} sx={{ mt: 1 }}>
      {translate('import.sample')}
    </Button>
  );
}
