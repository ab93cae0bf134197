import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../../config/config.module.js';
import type { Config } from '../../../config/env.schema.js';
import type { Tx } from '../../../platform/database/database.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';
import { NoticeWriter } from '../notice-writer.js';
import { toColleague, type Notice } from '../notice.js';
import { COLLEAGUE, CONTACT_OF_ENTERPRISE, type Colleague, type EnterpriseContact } from '../recipients.js';
import { enterpriseHandedOver, workHandedOver, type HandedOver } from '../templates/handed-over.js';

type Payload = HandedOver & {
  readonly fromUserId: string;
  readonly toUserId: string;
  readonly toldEnterpriseIds: readonly string[];
};

const PEOPLE = `select ${COLLEAGUE} as person from app_user u where u.id = any($1::uuid[]) and u.status = 'ACTIVE'`;
const ENTERPRISES = `
  select e.id, e.name, ${CONTACT_OF_ENTERPRISE} as contact from enterprise e where e.id = any($1::uuid[]) order by e.id`;

interface ToldEnterprise {
  readonly id: string;
  readonly name: string;
  readonly contact: EnterpriseContact | null;
}

/** Tells both colleagues what moved, and each enterprise once who looks after it now. */
@Injectable()
@SubscribesTo(['handover.carriedOut'])
export class TellOfHandover implements EventSubscriber {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly writer: NoticeWriter,
  ) {}

  async on(event: StoredEvent, tx: Tx): Promise<void> {
    const payload = event.payload as unknown as Payload;
    const url = `${this.config.http.publicUrl}/handovers/${event.subjectId}/show`;
    const letter = workHandedOver(payload, event.actorName, url);
    const ids = [payload.fromUserId, payload.toUserId];
    const people = await tx.query<{ person: Colleague }>('notify.activePeople', PEOPLE, [ids]);
    const enterprises = await tx.query<ToldEnterprise>('notify.enterprises', ENTERPRISES, [payload.toldEnterpriseIds]);
    await this.writer.write(tx, [
      ...people.map(({ person }) => ({ ...about(event, 'handover.people'), to: toColleague(person), letter })),
      ...enterprises.map(({ id, name, contact }) => ({
        // Of two enterprises without a contact each is told for itself: what was suppressed is seen in the outbox.
        ...about(event, `handover.enterprise:${id}`),
        to: { kind: 'enterprise' as const, enterpriseName: name, contact },
        letter: enterpriseHandedOver(name, payload),
      })),
    ]);
  }
}

const about = ({ bureauId, subjectId, version }: StoredEvent, rule: string): Omit<Notice, 'to' | 'letter'> => ({
  rule,
  bureauId,
  subjectType: 'handover',
  subjectId,
  round: 1,
  step: `v${version}`,
});
