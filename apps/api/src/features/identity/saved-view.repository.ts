import { Injectable } from '@nestjs/common';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import type { SavedView } from './graphql/saved-view.model.js';
import { isUuid } from './register-sql.js';

/** Named filters; always of one person, so the person is part of every condition. */
@Injectable()
export class SavedViewRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: SystemClock,
  ) {}

  list(userId: string, resource: string): Promise<SavedView[]> {
    return this.database.query<SavedView>(
      'savedView.list',
      'select id, resource, name, value from saved_view where user_id = $1 and resource = $2 order by name limit 100',
      [userId, resource],
    );
  }

  async save(userId: string, resource: string, name: string, value: unknown): Promise<SavedView> {
    const [view] = await this.database.query<SavedView>(
      'savedView.save',
      `insert into saved_view (id, user_id, resource, name, value, created_at) values ($1, $2, $3, $4, $5::jsonb, $6)
       on conflict (user_id, resource, name) do update set value = excluded.value
       returning id, resource, name, value`,
      [newId(), userId, resource, name, JSON.stringify(value), this.clock.now()],
    );
    if (!view) throw new Error('saved view was not stored');
    return view;
  }

  async remove(userId: string, id: string): Promise<void> {
    if (!isUuid(id)) return;
    await this.database.query('savedView.remove', 'delete from saved_view where user_id = $1 and id = $2', [
      userId,
      id,
    ]);
  }
}
