import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Database } from '../../platform/database/database.js';

/** Which unit looks after the enterprises of a district. */
@Injectable()
export class DistrictUnits {
  constructor(private readonly database: Database) {}

  /** The district bureau's path where there is one for the district, else the actor's own organisation. */
  async unitPathOf(actor: Pick<Actor, 'bureauId' | 'orgPath'>): Promise<(districtCode: string | null) => string> {
    const units = await this.database.query<{ code: string; path: string }>(
      'unit.districtBureaus',
      `select district_code as code, path from unit
       where bureau_id = $1 and kind = 'DISTRICT_BUREAU' and active and district_code is not null`,
      [actor.bureauId],
    );
    const paths = new Map(units.map(({ code, path }) => [code, path]));
    return (districtCode) => (districtCode === null ? undefined : paths.get(districtCode)) ?? actor.orgPath;
  }
}
