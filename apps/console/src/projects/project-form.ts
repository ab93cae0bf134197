import type { SaveMajorProjectInput } from '../gql/graphql.js';
import type { ProjectDetail } from './projects.adapter.js';

export interface SiteValues {
  id?: string;
  name: string;
  address: string;
  latitude: string;
  longitude: string;
}

/** What the form holds: text as typed. */
export interface ProjectValues {
  name: string;
  level: string;
  stage: string;
  enterpriseId: string | null;
  districtCode: string | null;
  investment: string;
  liaisonId: string | null;
  unitId: string | null;
  listedOn: string;
  delistedOn: string;
  sites: SiteValues[];
}

export const newSite: SiteValues = { name: '', address: '', latitude: '', longitude: '' };

export const emptyProject = (unitId: string | null): ProjectValues => ({
  ...{ name: '', level: 'CITY', stage: 'BUILDING', enterpriseId: null, districtCode: null, investment: '' },
  ...{ liaisonId: null, unitId, listedOn: '', delistedOn: '', sites: [newSite] },
});

const textOf = (value: number | null | undefined): string => (value == null ? '' : String(value));

export const toProjectValues = (project: ProjectDetail): ProjectValues => ({
  ...{ name: project.name, level: project.level, stage: project.stage, enterpriseId: project.enterpriseId ?? null },
  ...{ districtCode: project.districtCode ?? null, investment: textOf(project.investment) },
  ...{ liaisonId: project.liaisonId ?? null, unitId: project.unitId ?? null },
  ...{ listedOn: project.listedOn, delistedOn: project.delistedOn ?? '' },
  sites: project.sites.map(({ id, name, address, latitude, longitude }) => ({
    ...{ id, name, address, latitude: textOf(latitude), longitude: textOf(longitude) },
  })),
});

const numberOrNull = (text: string): number | null => (text.trim() === '' ? null : Number(text));

/** @param before the row as loaded, or the id the new one is to have */
export const toProjectInput = (
  values: ProjectValues,
  before: { readonly id: string; readonly version?: number },
): SaveMajorProjectInput => ({
  ...values,
  id: before.id,
  ...(before.version === undefined ? {} : { expectedVersion: before.version }),
  investment: numberOrNull(values.investment),
  delistedOn: values.delistedOn === '' ? null : values.delistedOn,
  sites: values.sites.map(({ latitude, longitude, ...site }) => ({
    ...{ ...site, latitude: numberOrNull(latitude), longitude: numberOrNull(longitude) },
  })),
});

/** A whole number of 万元, or nothing. */
export const isWhole = (text: string): boolean => text.trim() === '' || /^\d{1,9}$/.test(text.trim());
