import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../../config/config.module.js';
import type { Config } from '../../../config/env.schema.js';
import type { Tx } from '../../../platform/database/database.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';
import { NoticeWriter } from '../notice-writer.js';
import { toColleague, type Notice } from '../notice.js';
import { COLLEAGUE, type Colleague } from '../recipients.js';
import { deputyRevoked, youAreDeputy, youAreRepresented, type NamedDeputy } from '../templates/deputy-named.js';
import type { Letter } from '../templates/letter.js';

type Payload = NamedDeputy & { readonly absentUserId: string; readonly deputyUserId: string };

/** Tells the deputy and the absent colleague what was arranged; whoever arranged it knows. */
@Injectable()
@SubscribesTo(['deputy.created', 'deputy.revoked'])
export class TellDeputies implements EventSubscriber {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly writer: NoticeWriter,
  ) {}

  async on(event: StoredEvent, tx: Tx): Promise<void> {
    const payload = event.payload as unknown as Payload;
    const { absentUserId, deputyUserId } = payload;
    const rows = await tx.query<{ person: Colleague }>(
      'notify.people',
      `select ${COLLEAGUE} as person from app_user u where u.id = any($1::uuid[])`,
      [[absentUserId, deputyUserId]],
    );
    const people = rows.map(({ person }) => person).filter(({ userId }) => userId !== event.actorId);
    await this.writer.write(
      tx,
      people.map((person) => noticeOf(event, person, this.letterOf(event, payload, person))),
    );
  }

  private letterOf({ type, actorName }: StoredEvent, payload: Payload, { userId }: Colleague): Letter {
    if (type === 'deputy.revoked') return deputyRevoked(payload, actorName);
    const url = `${this.config.http.publicUrl}/deputies`;
    return userId === payload.deputyUserId
      ? youAreDeputy(payload, actorName, url)
      : youAreRepresented(payload, actorName, url);
  }
}

const noticeOf = ({ type, bureauId, subjectId, version }: StoredEvent, person: Colleague, letter: Letter): Notice => ({
  rule: type,
  bureauId,
  subjectType: 'deputy',
  subjectId,
  round: 1,
  step: `v${version}`,
  to: toColleague(person),
  letter,
});
