import { columnLabel, suggestColumns, type ListMapping } from '../import/list-columns.js';

/** The fields an import can fill, with the Chinese headers people use for them; the first is written into templates. */
export const importColumns = {
  name: ['企业名称', '单位名称', '公司名称', '名称', '企业名', '单位', '公司'],
  creditCode: ['统一社会信用代码', '社会信用代码', '信用代码', '统一信用代码', '统一代码', '社会统一信用代码'],
  formerNames: ['曾用名', '曾用名称', '原名称', '原名'],
  district: [
    '所属区县',
    '所属县区',
    '区县',
    '县区',
    '区县代码',
    '县区代码',
    '行政区划',
    '行政区划代码',
    '所属地区',
    '所在区县',
  ],
  address: ['地址', '住所', '注册地址', '企业地址', '经营地址', '通讯地址', '详细地址'],
  industry: ['行业', '所属行业', '行业门类', '行业代码', '行业类别'],
  status: ['经营状态', '状态', '企业状态', '登记状态'],
  foundedOn: ['成立日期', '成立时间', '注册日期', '注册时间', '登记日期'],
  registeredCapital: ['注册资本', '注册资金', '注册资本金'],
  highTechStage: ['高企阶段', '高企状态', '高企', '高企培育阶段', '是否高企'],
  tags: ['标签', '企业标签'],
  longitude: ['经度'],
  latitude: ['纬度'],
  contactName: ['联系人', '联系人姓名', '联络员', '企业联络员', '联络人'],
  contactTitle: ['联系人职务', '职务'],
  contactPhone: ['联系电话', '电话', '手机', '手机号', '手机号码', '联系方式', '联系人电话'],
  contactEmail: ['邮箱', '电子邮箱', '邮件', '联系邮箱', '联系人邮箱', 'email', 'e-mail'],
} as const satisfies Record<string, readonly string[]>;
export type ImportField = keyof typeof importColumns;

/** Which header fills which field. */
export type ColumnMapping = ListMapping<ImportField>;

export interface SuggestedMapping {
  readonly mapping: ColumnMapping;
  /** Headers nobody knows: shown to the person, who may assign or leave them. */
  readonly unknown: readonly string[];
  /** Without these nothing can be imported. */
  readonly missing: readonly ImportField[];
}

/** The header of a field in our own templates and messages. */
export const importLabel = (field: ImportField): string => columnLabel(importColumns, field);

/** The mapping guessed from the headers of a file, and what it leaves open. */
export function suggestMapping(headers: readonly string[]): SuggestedMapping {
  const mapping = suggestColumns(importColumns, headers);
  const used = new Set(Object.values(mapping));
  return {
    mapping,
    unknown: headers.filter((header) => header.trim() !== '' && !used.has(header)),
    missing: mapping.name === undefined ? ['name'] : [],
  };
}
