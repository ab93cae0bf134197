import { Injectable } from '@nestjs/common';
import type { MajorProject } from '@zhuqi/domain/project/project.types.js';
import { Database } from '../../platform/database/database.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';

/** A project as visits refer to it. Check the access columns against the actor before use. */
export interface LookedUpProject extends Pick<
  MajorProject,
  'id' | 'bureauId' | 'unitPath' | 'name' | 'enterpriseId' | 'liaisonId' | 'delistedOn'
> {
  readonly liaisonId: string | null;
}

const BY_ID = `
  select id, bureau_id as "bureauId", unit_path as "unitPath", name, enterprise_id as "enterpriseId",
    liaison_id as "liaisonId", delisted_on::text as "delistedOn" from major_project where id = $1`;

/** Narrow answers about major projects for other features. */
@Injectable()
export class ProjectLookup {
  constructor(private readonly database: Database) {}

  async byId(id: string): Promise<LookedUpProject | null> {
    const [row] = await this.database.query<LookedUpProject>('project.lookup', BY_ID, [uuidOrNull(id)]);
    return row ?? null;
  }

  /** Projects of this name in the bureau. */
  named({ bureauId, name }: MajorProject): Promise<Array<Pick<MajorProject, 'id' | 'name'>>> {
    const text = 'select id, name from major_project where bureau_id = $1 and name = $2';
    return this.database.query('project.named', text, [bureauId, name]);
  }
}
