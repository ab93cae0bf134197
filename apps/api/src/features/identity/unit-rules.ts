import { unitKindLabels } from '@zhuqi/domain/access/unit-kind.js';
import { isDivisionCode } from '@zhuqi/domain/enterprise/division.js';
import { Refusal } from '../../platform/graphql/common.model.js';
import type { UnitRecord } from './unit.repository.js';

const invalid = (field: string, message: string) => new Refusal('INVALID', message, field);

/** What is wrong with the unit by itself, or null. */
export function unitProblem(unit: UnitRecord): Refusal | null {
  if (unit.name === '' || unit.name.length > 60) return invalid('name', '请填写单位名称，不超过 60 个字。');
  if (unit.shortName === '' || unit.shortName.length > 20) return invalid('shortName', '请填写简称，不超过 20 个字。');
  if (!Object.hasOwn(unitKindLabels, unit.kind)) return invalid('kind', '单位类型只能是市局、处室或县区科技局。');
  if (unit.kind === 'BUREAU' && unit.parentId !== null) return invalid('parentId', '市局没有上级单位。');
  if (unit.kind === 'DISTRICT_BUREAU' && !(unit.districtCode && isDivisionCode(unit.districtCode)))
    return invalid('districtCode', '请选择县区科技局所在的县区。');
  return null;
}

/** Where a unit may hang; the parent is null when it was not found. */
export function parentProblem(unit: UnitRecord, parent: UnitRecord | null): Refusal | null {
  if (unit.kind === 'BUREAU') return null;
  if (!parent) return invalid('parentId', '请选择上级单位。');
  if (!parent.active) return invalid('parentId', `上级单位“${parent.name}”已停用。`);
  if (unit.kind === 'DISTRICT_BUREAU' && parent.kind !== 'BUREAU')
    return invalid('parentId', '县区科技局的上级单位只能是市局。');
  if (parent.path.startsWith(unit.path)) return invalid('parentId', '上级单位不能是本单位或它的下级。');
  return null;
}
