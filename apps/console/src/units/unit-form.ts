import type { SaveUnitInput } from '../gql/graphql.js';
import type { Unit } from './units.adapter.js';

export interface UnitValues {
  name: string;
  shortName: string;
  kind: string;
  parentId: string | null;
  districtCode: string | null;
  headUserId: string | null;
  supervisingLeaderId: string | null;
  active: boolean;
}

export const emptyUnit: UnitValues = {
  name: '',
  shortName: '',
  kind: 'OFFICE',
  parentId: null,
  districtCode: null,
  headUserId: null,
  supervisingLeaderId: null,
  active: true,
};

export const toValues = (unit: Unit): UnitValues => ({
  name: unit.name,
  shortName: unit.shortName,
  kind: unit.kind,
  parentId: unit.parentId ?? null,
  districtCode: unit.districtCode ?? null,
  headUserId: unit.headUserId ?? null,
  supervisingLeaderId: unit.supervisingLeaderId ?? null,
  active: unit.active,
});

export const toInput = (values: UnitValues, before?: Pick<Unit, 'id' | 'version'>): SaveUnitInput => ({
  ...(before ? { id: before.id, expectedVersion: before.version } : {}),
  ...values,
  name: values.name.trim(),
  shortName: values.shortName.trim(),
});
