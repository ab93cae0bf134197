import { Injectable } from '@nestjs/common';
import type { ContactGroup } from '@zhuqi/domain/contact-group/contact-group.types.js';
import { Database } from '../../platform/database/database.js';

const NAMED = 'select id, name, platform from contact_group where bureau_id = $1 and platform = $2 and name = $3';

/** The narrow answers about contact groups. */
@Injectable()
export class ContactGroupLookup {
  constructor(private readonly database: Database) {}

  /** Groups of this platform and name. */
  named({ bureauId, platform, name }: ContactGroup): Promise<Array<Pick<ContactGroup, 'id' | 'name' | 'platform'>>> {
    return this.database.query('contactGroup.named', NAMED, [bureauId, platform, name]);
  }
}
