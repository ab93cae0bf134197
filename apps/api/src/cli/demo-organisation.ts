import { readFile } from 'node:fs/promises';
import type { Role } from '@zhuqi/domain/access/role.js';
import { seedFile } from './seed-file.js';

export interface DemoUnit {
  readonly key: string;
  readonly parent?: string;
  readonly kind: 'BUREAU' | 'OFFICE' | 'DISTRICT_BUREAU';
  readonly name: string;
  readonly shortName: string;
  readonly district?: string;
  /** Usernames. */
  readonly head: string;
  readonly supervising: string;
}

export interface DemoPerson {
  readonly username: string;
  readonly name: string;
  readonly unit: string;
  readonly roles: readonly Role[];
  /** Shown among the demo logins under this title. */
  readonly login?: string;
}

/** The made-up bureau of the demo: its units, its people, and the one password they all have. */
export interface DemoOrganisation {
  readonly password: string;
  readonly units: readonly DemoUnit[];
  readonly people: readonly DemoPerson[];
}

export const readDemoOrganisation = async (): Promise<DemoOrganisation> =>
  JSON.parse(await readFile(seedFile('demo/organisation.json'), 'utf8')) as DemoOrganisation;
