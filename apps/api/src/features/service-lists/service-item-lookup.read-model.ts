import { Injectable } from '@nestjs/common';
import type { CitedItem } from '@zhuqi/domain/service-list/cited-item.js';
import { Database } from '../../platform/database/database.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';

const PUBLISHED = `
  select i.item_key as key, i.content, i.team_id as "teamId", i.promised_days as "promisedDays"
  from service_item i join service_list l on l.id = i.list_id
  where i.item_key = $2 and l.bureau_id = $1 and l.state = 'PUBLISHED' order by l.year desc limit 1`;

/** The narrow answers other features ask about service lists. */
@Injectable()
export class ServiceItemLookup {
  constructor(private readonly database: Database) {}

  /** An item as the published list has it, to be cited; null when no published list has it (any more). */
  async published(bureauId: string, key: string): Promise<CitedItem | null> {
    const values = [bureauId, uuidOrNull(key)];
    const [item] = await this.database.query<CitedItem>('serviceItem.published', PUBLISHED, values);
    return item ?? null;
  }
}
