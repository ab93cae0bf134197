import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { scopeOf } from '@zhuqi/domain/access/can.js';
import { Database } from '../../platform/database/database.js';
import { clampPage } from '../../platform/graphql/page.js';
import type { PersonListOptions } from './graphql/person.inputs.js';
import type { Person, PersonList } from './graphql/person.model.js';
import { idsOf, pageOf, valuesOf } from './register-sql.js';

const PEOPLE = `select u.id, u.name, u.unit_id as "unitId", n.name as "unitName" from app_user u join unit n on n.id = u.unit_id`;

const MATCHING = `${PEOPLE}
  where u.bureau_id = $1 and n.path ^@ any($2::text[]) and u.status = 'ACTIVE'
    and ($3::text is null or $3 = any(u.roles)) and ($4::uuid[] is null or u.unit_id = any($4))
    and ($5::uuid[] is null or u.id = any($5))
    and ($6::text is null or strpos(u.name, $6) > 0 or strpos(u.username, lower($6)) > 0)`;

/** Colleagues to choose from: active people of the own organisation, without account data. */
@Injectable()
export class PeopleListReadModel {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, options: PersonListOptions | null | undefined): Promise<PersonList> {
    const { skip, take } = clampPage(options);
    const filter = options?.filter;
    const [page] = await this.database.query<PersonList>('person.list', pageOf(MATCHING, 'name', 7, 8), [
      actor.bureauId,
      scopeOf(actor, 'user.lookup')?.prefixes ?? [],
      filter?.role ?? null,
      idsOf(valuesOf(filter?.unitId)),
      idsOf(filter?.ids),
      filter?.text?.trim() || null,
      skip,
      take,
    ]);
    return page ?? { items: [], totalItems: 0 };
  }

  /** Names by id, active or not, in the order asked for; for fields that name a person. */
  async named(ids: readonly string[]): Promise<Array<Person | null>> {
    const people = await this.database.query<Person>('person.named', `${PEOPLE} where u.id = any($1::uuid[])`, [ids]);
    const byId = new Map(people.map((person) => [person.id, person]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}
