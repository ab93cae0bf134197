import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Database } from '../../platform/database/database.js';

interface TopUnit {
  readonly id: string;
  readonly path: string;
}

/** Nobody in particular: the id no person has. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Who counts where no person asks (command line, report job): the whole bureau's rows, nothing else's. */
@Injectable()
export class BureauActor {
  constructor(private readonly database: Database) {}

  /** @throws Error when there is no such bureau */
  async of(bureauId: string): Promise<Actor> {
    const text = 'select id, path from unit where id = $1 and id = bureau_id';
    const [unit] = await this.database.query<TopUnit>('bureau.actor', text, [bureauId]);
    if (!unit) throw new Error(`no such bureau: ${bureauId}`);
    return actorOf(unit);
  }

  /** Of the oldest bureau, the only one of most installations; null before there is one. */
  async first(): Promise<Actor | null> {
    const text = 'select id, path from unit where id = bureau_id order by id limit 1';
    const [unit] = await this.database.query<TopUnit>('bureau.first', text);
    return unit ? actorOf(unit) : null;
  }
}

const actorOf = ({ id, path }: TopUnit): Actor => ({
  ...{ userId: NOBODY, name: '系统', bureauId: id, unitId: id, unitPath: path, orgPath: path },
  roles: ['COORDINATOR'],
  supervisedUnitPaths: [],
});
