import type { ShanghaiDay } from '../deadline/shanghai-time.js';

export const projectLevelLabels = { PROVINCE: '省重大', CITY: '市重特大', DISTRICT: '县区重点' } as const;
export type ProjectLevel = keyof typeof projectLevelLabels;

export const projectStageLabels = {
  PREPARING: '前期',
  BUILDING: '在建',
  COMPLETED: '竣工',
  PRODUCING: '投产',
  STOPPED: '停止',
} as const;
export type ProjectStage = keyof typeof projectStageLabels;

/** Where a project is being built; a check-in measures its distance to the nearest site. */
export interface ProjectSite {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** 重特大项目. */
export interface MajorProject {
  readonly id: string;
  readonly bureauId: string;
  readonly name: string;
  readonly level: ProjectLevel;
  readonly stage: ProjectStage;
  readonly enterpriseId: string | null;
  readonly districtCode: string | null;
  /** 万元; null = not known. */
  readonly investment: number | null;
  /** The colleague who looks after it. */
  readonly liaisonId: string | null;
  readonly unitPath: string;
  readonly listedOn: ShanghaiDay;
  readonly delistedOn: ShanghaiDay | null;
  readonly sites: readonly ProjectSite[];
}
